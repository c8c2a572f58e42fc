#include "../app/system/MadeUp.h"
#include "support/Whole.h"
#include "desk/Backups.h"
#include "desk/Complaints.h"
#include "desk/Customers.h"
#include "desk/Desk.h"
#include "desk/Drafting.h"
#include "desk/Intake.h"
#include "desk/ShopBook.h"
#include "store/RestorePlan.h"
#include "store/Store.h"
#include <QLockFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace amends;
using namespace amends::failing;

/// Going back to a backup: what comes back is what was backed up, row by row, and a restore that is cut off at any place is
/// brought to its end by the next start.
class RestoreCutTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QRandomGenerator m_random{51};

    QString folder() const { return m_dir->filePath(QStringLiteral("data")); }
    QString stage() const { return folder() + QStringLiteral("/restoring-AbCdEf"); }
    QString aside() const { return folder() + QStringLiteral("/kept/2026-11-22-100000"); }

    Result<std::unique_ptr<Desk>> open() const
    {
        DeskOptions options;
        options.dataDir = folder();
        return Desk::open(options);
    }

    QStringList rows(const QString& where) const
    {
        const auto db = store::Connection::open(where + QStringLiteral("/amends.db"), store::Connection::Mode::ReadOnly);
        return db ? allRows(**db) : QStringList{db.error().detail};
    }

    void work(Desk& desk, const QByteArray& name)
    {
        const QString box = m_dir->filePath(QStringLiteral("box"));
        QVERIFY(madeup::write(box, madeup::mbox(name, 6 + int(m_random.bounded(20)), m_random)));
        QVERIFY(await(desk.intake().mail({box}, {}, {})).has_value());
        const QString orders = m_dir->filePath(QStringLiteral("orders.csv"));
        QVERIFY(madeup::write(orders, madeup::shopifyOrders(name, 5 + int(m_random.bounded(30)), m_random)));
        QVERIFY(await(desk.intake().shop({orders}, {}, {})).has_value());
        NewComplaint entered;
        entered.name = QString::fromLatin1(name);
        entered.subject = QStringLiteral("Kettle");
        entered.text = QStringLiteral("It leaks.");
        const auto id = await(desk.complaints().create(entered));
        QVERIFY(id.has_value());
        QVERIFY(await(desk.drafting().save({*id, QStringLiteral("Dear %1").arg(m_random.generate()), {}, {}, 0}, true)).has_value());
        QVERIFY(await(desk.customers().remember(CustomerId(1), QString::fromLatin1(name))).has_value());
        QVERIFY(await(desk.complaints().setStatus({*id}, Status::Waiting)).has_value());
        Shop shop = await(desk.shopBook().shop()).value_or(Shop());
        shop.name = QString::fromLatin1(name);
        QVERIFY(await(desk.shopBook().saveShop(shop)).has_value());
    }

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void whatComesBackIsWhatWasBackedUp()
    {
        const int drills = qEnvironmentVariableIsSet("AMENDS_LONG") ? 50 : 2;
        for (int drill = 0; drill < drills; ++drill) {
            init();
            const auto desk = open();
            QVERIFY(desk.has_value());
            work(**desk, "before" + QByteArray::number(drill));
            const QStringList before = rows(folder());
            const QStringList attachments = filesOf(folder() + QStringLiteral("/attachments"));
            QVERIFY(before.size() > 30 && !attachments.isEmpty());
            const QString backup = m_dir->filePath(QStringLiteral("one.amends-backup"));
            QVERIFY(await((*desk)->backups().backup(backup)).has_value());
            work(**desk, "after" + QByteArray::number(drill));
            const QStringList after = rows(folder());
            QVERIFY(after != before);

            const auto restored = await((*desk)->backups().restore(backup));
            QVERIFY2(restored.has_value(), restored ? "" : qPrintable(restored.error().detail));
            QCOMPARE(rows(folder()), before);
            QCOMPARE(filesOf(folder() + QStringLiteral("/attachments")), attachments);
            QCOMPARE(rows(restored->keptAside), after);
            QCOMPARE(await((*desk)->backups().verify())->problems, QStringList());
            work(**desk, "later" + QByteArray::number(drill));
        }
    }

    void aRestoreCutOffAnywhereIsBroughtToItsEnd_data()
    {
        QTest::addColumn<int>("done");
        for (int done = 0; done <= 6; ++done)
            QTest::addRow("after %d steps", done) << done;
    }

    /// The steps as RestorePlan takes them, up to where the program died.
    void aRestoreCutOffAnywhereIsBroughtToItsEnd()
    {
        QFETCH(int, done);
        QStringList restored;
        QStringList attachments;
        {
            const auto desk = open();
            QVERIFY(desk.has_value());
            work(**desk, "old");
            QVERIFY(QDir().mkpath(stage()));
            QVERIFY(QDir().mkpath(aside()));
        }
        const QStringList old = rows(folder());
        {
            DeskOptions options;
            options.dataDir = stage();
            const auto desk = Desk::open(options);
            QVERIFY(desk.has_value());
            work(**desk, "new");
        }
        for (const QString& part : {QStringLiteral("/backups"), QStringLiteral("/kept"), QStringLiteral("/outbox")})
            QDir(stage() + part).removeRecursively();
        restored = rows(stage());
        attachments = filesOf(stage() + QStringLiteral("/attachments"));
        QVERIFY(madeup::write(folder() + QStringLiteral("/restoring.json"),
                              R"({"stage": "restoring-AbCdEf", "aside": "kept/2026-11-22-100000"})"));
        const std::pair<QString, QString> steps[] = {
            {folder() + QStringLiteral("/amends.db"), aside() + QStringLiteral("/amends.db")},
            {folder() + QStringLiteral("/amends.db-wal"), aside() + QStringLiteral("/amends.db-wal")},
            {folder() + QStringLiteral("/amends.db-shm"), aside() + QStringLiteral("/amends.db-shm")},
            {folder() + QStringLiteral("/attachments"), aside() + QStringLiteral("/attachments")},
            {stage() + QStringLiteral("/attachments"), folder() + QStringLiteral("/attachments")},
            {stage() + QStringLiteral("/amends.db"), folder() + QStringLiteral("/amends.db")},
        };
        for (int i = 0; i < done; ++i) {
            if (QFileInfo::exists(steps[i].first))
                QVERIFY(QDir().rename(steps[i].first, steps[i].second));
        }
        const auto desk = open();
        QVERIFY2(desk.has_value(), desk ? "" : qPrintable(desk.error().detail));
        QCOMPARE(rows(folder()), restored);
        QCOMPARE(filesOf(folder() + QStringLiteral("/attachments")), attachments);
        QCOMPARE(rows(aside()), old);
        QVERIFY(!QFile::exists(folder() + QStringLiteral("/restoring.json")));
        QVERIFY(!QFileInfo::exists(stage()));
        QCOMPARE(await((*desk)->backups().verify())->problems, QStringList());
    }

    void aFolderInWhichARestoreRunsIsNotOpened()
    {
        QVERIFY(QDir().mkpath(folder()));
        QVERIFY(madeup::write(folder() + QStringLiteral("/restoring.json"), "{}"));
        QLockFile running(folder() + QStringLiteral("/restoring.json.lock"));
        QVERIFY(running.lock());
        const auto refused = open();
        QVERIFY(!refused);
        QCOMPARE(refused.error().problem, Problem::Locked);
    }

    void aMissingDatabaseBesideItsBackupsIsNoNewShop()
    {
        QString backup;
        {
            const auto desk = open();
            QVERIFY(desk.has_value());
            work(**desk, "shop");
            backup = folder() + QStringLiteral("/backups/amends-2026-11-20.amends-backup");
            QVERIFY(await((*desk)->backups().backup(backup)).has_value());
        }
        const QStringList before = rows(folder());
        QVERIFY(QFile::remove(folder() + QStringLiteral("/amends.db")));
        const auto refused = open();
        QVERIFY(!refused);
        QCOMPARE(refused.error().problem, Problem::NotFound);
        QVERIFY(refused.error().file.endsWith(QStringLiteral("amends.db")));
        QVERIFY(!QFile::exists(folder() + QStringLiteral("/amends.db")));
        // Back to the backup, or a new shop with the old one's things kept.
        QVERIFY(restoreClosed(folder(), backup, QDateTime::currentDateTimeUtc()).has_value());
        QCOMPARE(rows(folder()), before);
        QVERIFY(!setAsideClosed(folder(), QDateTime::currentDateTimeUtc()));
        QVERIFY(QFile::remove(folder() + QStringLiteral("/amends.db")));
        const auto kept = setAsideClosed(folder(), QDateTime::currentDateTimeUtc());
        QVERIFY(kept.has_value());
        QVERIFY(QFile::exists(*kept + QStringLiteral("/backups/amends-2026-11-20.amends-backup")));
        const auto anew = open();
        QVERIFY(anew.has_value());
        QVERIFY(await((*anew)->shopBook().isNew()).value_or(false));
    }
};

QTEST_GUILESS_MAIN(RestoreCutTest)
#include "RestoreCutTest.moc"
