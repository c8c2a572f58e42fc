#include "desk/Backups.h"
#include "desk/Complaints.h"
#include "desk/Desk.h"
#include "desk/Inbox.h"
#include "shell/Rescue.h"
#include <QMessageBox>
#include <QPushButton>
#include <QtTest>

using namespace amends;

/// A damaged shop opens again from its own backup, by one button.
class RescueTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QString shop() const { return m_folder.filePath(QStringLiteral("shop")); }

    Result<std::unique_ptr<Desk>> open(bool daily) const
    {
        DeskOptions options;
        options.dataDir = shop();
        options.daily = daily;
        return Desk::open(options);
    }

    /// Presses buttons of the boxes that come, in turn, by the beginning of what is on them.
    static void press(QStringList buttons)
    {
        QTimer::singleShot(50, qApp, [buttons]() mutable {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (!box)
                return press(buttons);
            const QString next = buttons.takeFirst();
            if (!buttons.isEmpty())
                press(buttons);
            for (QAbstractButton* button : box->buttons()) {
                if (button->text().remove(u'&').startsWith(next))
                    return button->click();
            }
            QTest::qFail(qPrintable(QStringLiteral("no button “%1” in “%2”").arg(next, box->text())), __FILE__, __LINE__);
            box->reject();
        });
    }

    static Rescue::Way offer(const QString& folder, const Error& error)
    {
        return Rescue(folder, QDateTime::currentDateTimeUtc()).offer(error);
    }

    void damage() const
    {
        QFile database(shop() + QStringLiteral("/amends.db"));
        QVERIFY(database.open(QIODevice::ReadWrite));
        QVERIFY(database.write(QByteArray(4096, 'x')) == 4096);
        QFile::remove(database.fileName() + QStringLiteral("-wal"));
    }

private slots:
    void init()
    {
        QDir(shop()).removeRecursively();
        auto desk = open(true);
        QVERIFY(desk.has_value());
        NewComplaint complaint;
        complaint.name = QStringLiteral("Anna Example");
        complaint.subject = QStringLiteral("Kettle leaks");
        complaint.text = complaint.subject;
        QVERIFY(await((*desk)->complaints().create(complaint)).has_value());
        desk->reset();
        desk = open(true);
        QVERIFY(desk.has_value());
        QTRY_VERIFY_WITH_TIMEOUT(!backupsClosed(shop()).isEmpty(), 20'000);
    }

    void aDamagedShopIsPutBackFromItsNewestBackup()
    {
        damage();
        const auto broken = open(false);
        QVERIFY(!broken.has_value());
        QCOMPARE(broken.error().problem, Problem::Damaged);
        press({QStringLiteral("Put the backup back"), QStringLiteral("OK")});
        QCOMPARE(offer(shop(), broken.error()), Rescue::Way::OpenAgain);
        auto desk = open(false);
        QVERIFY(desk.has_value());
        const auto list = await((*desk)->inbox().open({View::All, {}}));
        QVERIFY(list.has_value());
        QVERIFY(!QDir(shop() + QStringLiteral("/kept")).isEmpty());
    }

    void nothingIsTouchedWhenTheUserWouldRatherClose()
    {
        damage();
        const auto broken = open(false);
        QVERIFY(!broken.has_value());
        press({QStringLiteral("Close Amends")});
        QCOMPARE(offer(shop(), broken.error()), Rescue::Way::Close);
        QVERIFY(!open(false).has_value());
    }

    void anErrorThatABackupDoesNotHelpIsOnlySaid()
    {
        press({QStringLiteral("OK")});
        QCOMPARE(offer(shop(), Error{Problem::NewerFile, shop(), {}, {}}), Rescue::Way::Close);
    }

    void whatCanBeReadIsRescuedAndGoneOnWith()
    {
        damage();
        const auto broken = open(false);
        QVERIFY(!broken.has_value());
        press({QStringLiteral("Rescue what can be read"), QStringLiteral("Go on with"), QStringLiteral("OK")});
        QCOMPARE(offer(shop(), broken.error()), Rescue::Way::OpenAgain);
        const auto desk = open(false);
        QVERIFY(desk.has_value());
        QCOMPARE(await((*desk)->inbox().open({View::All, {}}))->count, 1);
        const QStringList told = QDir(shop() + QStringLiteral("/backups")).entryList({QStringLiteral("rescued-*.txt")});
        QCOMPARE(told.size(), 1);
        QFile text(shop() + QStringLiteral("/backups/") + told.first());
        QVERIFY(text.open(QIODevice::ReadOnly));
        QVERIFY(text.readAll().contains("Complaints: all 1 saved"));
    }

    void aShopWhoseDataIsMissingIsNoNewOneUnlessTheUserSaysSo()
    {
        QVERIFY(QFile::remove(shop() + QStringLiteral("/amends.db")));
        const auto missing = open(false);
        QVERIFY(!missing.has_value());
        press({QStringLiteral("Put the backup back"), QStringLiteral("OK")});
        QCOMPARE(offer(shop(), missing.error()), Rescue::Way::OpenAgain);
        QVERIFY(open(false).has_value());
        QVERIFY(QFile::remove(shop() + QStringLiteral("/amends.db")));
        press({QStringLiteral("Begin a new shop"), QStringLiteral("OK")});
        QCOMPARE(offer(shop(), missing.error()), Rescue::Way::OpenAgain);
        const auto anew = open(false);
        QVERIFY(anew.has_value());
        QCOMPARE(await((*anew)->inbox().open({View::All, {}}))->count, 0);
        QVERIFY(backupsClosed(shop()).isEmpty());
    }

    void aShopThatIsOpenElsewhereMayBeLookedAtOrTakenOver()
    {
        const Error elsewhere{Problem::OpenElsewhere, shop(), QStringLiteral("TILL"), {}};
        press({QStringLiteral("Look only")});
        QCOMPARE(offer(shop(), elsewhere), Rescue::Way::LookOnly);
        press({QStringLiteral("It is not running there")});
        QCOMPARE(offer(shop(), elsewhere), Rescue::Way::TakeOver);
        press({QStringLiteral("Close Amends")});
        QCOMPARE(offer(shop(), elsewhere), Rescue::Way::Close);
    }
};

QTEST_MAIN(RescueTest)
#include "RescueTest.moc"
