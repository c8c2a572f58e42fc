#include "../app/system/MadeUp.h"
#include "support/Whole.h"
#include "desk/Backups.h"
#include "desk/Complaints.h"
#include "desk/Desk.h"
#include "desk/Drafting.h"
#include "desk/Intake.h"
#include "support/SmallDisk.h"
#include <QtTest>

using namespace amends;
using namespace amends::failing;

/// A disk that is really full: a small one in memory, filled to the last byte. Where the system lets no ordinary user mount
/// one, the test says so and leaves it; system.FailureTest then stands in with a limit on the size of files.
class FullDiskTest : public QObject
{
    Q_OBJECT
private:
    SmallDisk m_disk;
    QRandomGenerator m_random{71};

    QString folder() const { return m_disk.path() + QStringLiteral("/shop"); }

private slots:
    void initTestCase()
    {
        const auto begin = m_disk.begin();
        if (begin == SmallDisk::Begin::NotPossible)
            QSKIP("no disk can be mounted here; a limit on the size of files stands in for it elsewhere");
        if (begin == SmallDisk::Begin::DoneByAnother)
            QSKIP("done by the program started above");
        QVERIFY(begin == SmallDisk::Begin::Here);
    }

    void init()
    {
        QVERIFY(m_disk.empty());
        QDir(folder()).removeRecursively();
    }

    void aFullDiskIsSaidAndNothingIsLost_data()
    {
        QTest::addColumn<int>("room");
        for (const int room : {0, 8, 60, 200})
            QTest::addRow("%d KB left", room) << room;
    }

    void aFullDiskIsSaidAndNothingIsLost()
    {
        QFETCH(int, room);
        DeskOptions options;
        options.dataDir = folder();
        const auto desk = Desk::open(options);
        QVERIFY(desk.has_value());
        QList<Error> troubles;
        int over = 0;
        connect(&(*desk)->changes(), &Changes::trouble, this, [&](const Error& error) { troubles << error; });
        connect(&(*desk)->changes(), &Changes::troubleOver, this, [&] { ++over; });
        NewComplaint entered;
        entered.subject = QStringLiteral("Kettle");
        entered.text = QStringLiteral("It leaks.");
        const auto id = await((*desk)->complaints().create(entered));
        QVERIFY(id.has_value());
        QVERIFY(m_disk.fill(qint64(room) * 1024));
        qint64 revision = 0;
        QString kept;
        std::optional<Error> refused;
        for (int i = 0; i < 400 && !refused; ++i) {
            const QString text = QString(4000 + i * 100, u'w');
            const auto saved = await((*desk)->drafting().save({*id, text, {}, {}, revision}, true));
            if (saved) {
                revision = *saved;
                kept = text;
            } else {
                refused = saved.error();
            }
        }
        QVERIFY(refused.has_value());
        QCOMPARE(refused->problem, Problem::DiskFull);
        QTRY_VERIFY(!troubles.isEmpty());
        QCOMPARE(troubles.first().problem, Problem::DiskFull);
        // Mails with attachments, and a backup, find no room either, and leave nothing by half.
        const QString box = QDir::tempPath() + QStringLiteral("/amends-full-%1").arg(QCoreApplication::applicationPid());
        QVERIFY(madeup::write(box, madeup::mbox("full", 20, m_random)));
        const auto mails = await((*desk)->intake().mail({box}, {}, {}));
        QVERIFY(!mails || mails->failure || mails->added < 20);
        QVERIFY(!await((*desk)->backups().backup(m_disk.path() + QStringLiteral("/b.amends-backup"))));
        QVERIFY(!QFile::exists(m_disk.path() + QStringLiteral("/b.amends-backup")));
        {
            const auto draft = await((*desk)->drafting().load(*id));
            QVERIFY(draft.has_value());
            QCOMPARE(draft->revision, revision);
            QCOMPARE(draft->text, kept);
        }
        // Room again: all goes on.
        QVERIFY(m_disk.empty());
        QVERIFY(await((*desk)->drafting().save({*id, QStringLiteral("with room"), {}, {}, revision}, false)).has_value());
        QTRY_VERIFY(over > 0);
        const auto rest = await((*desk)->intake().mail({box}, {}, {}));
        QVERIFY(rest.has_value());
        QCOMPARE(rest->added + rest->skipped, 20);
        QVERIFY(QFile::remove(box));
        auto db = store::Connection::open(folder() + QStringLiteral("/amends.db"), store::Connection::Mode::ReadWrite);
        QVERIFY(db.has_value());
        QCOMPARE(whatIsWrong(**db, store::DataFolder::at(folder())), QString());
    }
};

QTEST_GUILESS_MAIN(FullDiskTest)
#include "FullDiskTest.moc"
