#include "MadeUp.h"
#include "desk/Backups.h"
#include "desk/Complaints.h"
#include "desk/Desk.h"
#include "desk/Drafting.h"
#include "desk/Inbox.h"
#include "store/Statement.h"
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>

using namespace amends;

class TwoProcessesTest : public QObject
{
    Q_OBJECT
private slots:
    void importingBesideAWindowLosesNothingAndKeepsNobodyWaiting_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("added");
        QTest::addColumn<QString>("counted");
        QRandomGenerator random(3);
        QTest::newRow("mail") << QStringLiteral("mail") << madeup::mbox("two", 1500, random) << 1500
                              << QStringLiteral("SELECT count(*) FROM message WHERE header_id LIKE '%two-%'");
        QTest::newRow("shop") << QStringLiteral("shop") << madeup::shopifyOrders("two", 15000, random) << 30000
                              << QStringLiteral("SELECT count(*) FROM purchase_line");
    }

    void importingBesideAWindowLosesNothingAndKeepsNobodyWaiting()
    {
        QFETCH(const QString, kind);
        QFETCH(const QByteArray, content);
        QFETCH(const int, added);
        QFETCH(const QString, counted);
        QTemporaryDir dir;
        const QString folder = dir.filePath(QStringLiteral("data"));
        const QString input = dir.filePath(QStringLiteral("input.csv"));
        QVERIFY(madeup::write(input, content));
        DeskOptions options;
        options.dataDir = folder;
        const auto desk = Desk::open(options);
        QVERIFY(desk.has_value());
        NewComplaint entered;
        entered.subject = QStringLiteral("Mine");
        entered.text = QStringLiteral("It broke.");
        const auto mine = await((*desk)->complaints().create(entered));
        QVERIFY(mine.has_value());
        QTest::qWait(1000);

        QElapsedTimer clock;
        qint64 firstWrite = -1;
        qint64 firstTold = -1;
        connect(&(*desk)->changes(), &Changes::changed, this, [&](const ChangeSet& set) {
            if (set.everything && firstTold < 0)
                firstTold = clock.elapsed();
        });
        QProcess cli;
        cli.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        clock.start();
        cli.start(QStringLiteral(AMENDS_CLI), {QStringLiteral("--data"), folder, QStringLiteral("import"), kind, input, QStringLiteral("--json")});
        QVERIFY(cli.waitForStarted());

        const auto other = store::Connection::open(folder + QStringLiteral("/amends.db"), store::Connection::Mode::ReadOnly);
        QVERIFY(other.has_value());
        Draft draft{*mine, {}, {}, {}, 0};
        QList<qint64> waits;
        while (cli.state() == QProcess::Running || waits.size() < 5) {
            draft.text += QStringLiteral("word %1 ").arg(waits.size());
            QElapsedTimer time;
            time.start();
            const auto revision = await((*desk)->drafting().save(draft, false));
            waits << time.elapsed();
            QVERIFY2(revision.has_value(), revision ? "" : qPrintable(revision.error().detail));
            draft.revision = *revision;
            if (firstWrite < 0 && (*other)->number(counted).value_or(0) > 0)
                firstWrite = clock.elapsed();
            QTest::qWait(100);
        }
        cli.waitForFinished();
        QCOMPARE(cli.exitStatus(), QProcess::NormalExit);
        QCOMPARE(cli.exitCode(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(firstTold >= 0, 10'000);

        const QByteArray lastLine = cli.readAllStandardOutput().trimmed().split('\n').constLast();
        const QJsonObject total = QJsonDocument::fromJson(lastLine).object().value(u"total").toObject();
        QCOMPARE(total.value(u"added").toInt(), added);
        QCOMPARE((*other)->number(counted).value_or(-1), added);
        const auto loaded = await((*desk)->drafting().load(*mine));
        QVERIFY(loaded.has_value());
        QCOMPARE(loaded->text, draft.text);
        QCOMPARE(loaded->revision, qint64(waits.size()));
        const auto verified = await((*desk)->backups().verify());
        QVERIFY(verified.has_value());
        QCOMPARE(verified->problems, QStringList());

        std::ranges::sort(waits);
        qInfo("%lld drafts in %lld ms: median %lld ms, worst %lld ms; first row seen by another reader at %lld ms, told to "
              "the views at %lld ms",
              qint64(waits.size()), clock.elapsed(), waits[waits.size() / 2], waits.constLast(), firstWrite, firstTold);
    }

    void aLateWriteOfAnotherProgramIsTold()
    {
        QTemporaryDir dir;
        const QString folder = dir.filePath(QStringLiteral("data"));
        DeskOptions options;
        options.dataDir = folder;
        const auto desk = Desk::open(options);
        QVERIFY(desk.has_value());
        const QString input = dir.filePath(QStringLiteral("one.eml"));
        QVERIFY(madeup::write(input, madeup::mail("late@example.org", "Ann <ann@example.org>", "Broken", "It is broken, money back please.")));
        QTest::qWait(1500);
        QElapsedTimer sinceEnd;
        qint64 told = -1;
        connect(&(*desk)->changes(), &Changes::changed, this, [&](const ChangeSet& set) {
            if (set.everything)
                told = sinceEnd.isValid() ? sinceEnd.elapsed() : 0;
        });
        QProcess cli;
        cli.start(QStringLiteral(AMENDS_CLI), {QStringLiteral("--data"), folder, QStringLiteral("import"), QStringLiteral("mail"), input});
        QVERIFY(cli.waitForFinished());
        sinceEnd.start();
        QCOMPARE(cli.exitCode(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(told >= 0, 10'000);
        qInfo("told %lld ms after the other program ended", told);
        const auto list = await((*desk)->inbox().open({View::All, {}}));
        QVERIFY(list.has_value());
        QCOMPARE(list->count, 1);
    }
};

QTEST_GUILESS_MAIN(TwoProcessesTest)
#include "TwoProcessesTest.moc"
