#include "DeskFixture.h"
#include <QFile>

using namespace amends;

class BackupsTest : public QObject
{
    Q_OBJECT
private slots:
    void restoresWhatWasBackedUp()
    {
        DeskFixture shop;
        const QString file = shop.dir.filePath(QStringLiteral("copy.amends"));
        shop.complaint(QStringLiteral("Before"));
        const auto written = await(shop.desk->backups().backup(file));
        AMENDS_OK(written);
        QVERIFY(written->bytes > 0);
        QVERIFY(written->rows.contains(std::pair<QString, qint64>(QStringLiteral("complaint"), 1)));
        shop.complaint(QStringLiteral("After"));
        bool everything = false;
        connect(&shop.desk->changes(), &Changes::changed, this, [&](const ChangeSet& set) { everything |= set.everything; });
        const auto restored = await(shop.desk->backups().restore(file));
        AMENDS_OK(restored);
        QVERIFY(QFile::exists(restored->keptAside));
        QTRY_VERIFY(everything);
        QCOMPARE(shop.ids(View::ToAcknowledge).size(), 1);
        QCOMPARE(shop.desk->undo().next(), QString()); // what could be undone is not there any more
        // The desk works on.
        const ComplaintId next = shop.complaint(QStringLiteral("Later"));
        QCOMPARE(shop.read(next).number, QStringLiteral("2026-0002"));
    }

    void changesNothingWhenTheFileIsNoBackup()
    {
        DeskFixture shop;
        const ComplaintId id = shop.complaint(QStringLiteral("Before"));
        QFile junk(shop.dir.filePath(QStringLiteral("junk")));
        QVERIFY(junk.open(QIODevice::WriteOnly));
        junk.write("not a backup");
        junk.close();
        QVERIFY(!await(shop.desk->backups().restore(junk.fileName())));
        QVERIFY(!await(shop.desk->backups().restore(shop.dir.filePath(QStringLiteral("missing")))));
        QCOMPARE(shop.read(id).subject, QStringLiteral("Before"));
        AMENDS_OK(await(shop.desk->complaints().setCause(id, Cause::Use)));
    }

    void findsNothingWrongWithASoundFolder()
    {
        DeskFixture shop;
        shop.complaint(QStringLiteral("Before"));
        const auto report = await(shop.desk->backups().verify());
        AMENDS_OK(report);
        QCOMPARE(report->problems.join(u';'), QString());
    }

    void makesTheDaysBackupOnce()
    {
        DeskFixture shop;
        shop.complaint(QStringLiteral("Before"));
        shop.desk.reset();
        DeskOptions options;
        options.dataDir = shop.folder();
        options.clock = &shop.clock;
        options.daily = true;
        for (int day = 0; day < 2; ++day) {
            for (int start = 0; start < 2; ++start) {
                const auto desk = Desk::open(options);
                AMENDS_OK(desk);
                QTRY_COMPARE(await((*desk)->backups().daily())->size(), day + 1);
            }
            shop.clock.advance(24 * 3600);
        }
    }
};

QTEST_GUILESS_MAIN(BackupsTest)
#include "BackupsTest.moc"
