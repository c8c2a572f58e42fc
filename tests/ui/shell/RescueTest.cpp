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

    /// Presses buttons of the boxes that come, in turn, by their place.
    static void press(QList<int> buttons)
    {
        QTimer::singleShot(50, qApp, [buttons]() mutable {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (!box)
                return press(buttons);
            const int next = buttons.takeFirst();
            if (!buttons.isEmpty())
                press(buttons);
            box->buttons().value(next)->click();
        });
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
        press({0, 0});
        QVERIFY(Rescue(shop(), QDateTime::currentDateTimeUtc()).offer(broken.error()));
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
        press({1});
        QVERIFY(!Rescue(shop(), QDateTime::currentDateTimeUtc()).offer(broken.error()));
        QVERIFY(!open(false).has_value());
    }

    void anErrorThatABackupDoesNotHelpIsOnlySaid()
    {
        press({0});
        QVERIFY(!Rescue(shop(), QDateTime::currentDateTimeUtc()).offer(Error{Problem::NewerFile, shop(), {}, {}}));
    }
};

QTEST_MAIN(RescueTest)
#include "RescueTest.moc"
