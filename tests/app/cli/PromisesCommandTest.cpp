#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

namespace {

struct Run
{
    int exit = -1;
    QList<QJsonObject> objects;
    QByteArray out;
    QByteArray err;
};

Run promises(const QString& arguments, const QByteArray& input = {})
{
    QProcess process;
    QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(AMENDS_CLI), QStringList{QStringLiteral("promises")} + arguments.split(u' ', Qt::SkipEmptyParts));
    process.write(input);
    process.closeWriteChannel();
    Run run;
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return run;
    run.exit = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    for (const QByteArray& line : run.out.split('\n')) {
        if (line.startsWith('{'))
            run.objects << QJsonDocument::fromJson(line).object();
    }
    return run;
}

const QString kEnglish = QStringLiteral("--json --lang en --sent 2026-11-24T10:00 --country UK --lines -");

} // namespace

/// The promises command as a script meets it.
class PromisesCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void printsAnObjectALineInOrderAlsoWhereNothingIsPromised()
    {
        const Run run = promises(kEnglish, "Thank you for writing.\nI'll ring you on Friday.\n\nThe parcel came on Monday.\n");
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.objects.size(), 4);
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(run.objects[i].keys(), (QStringList{QStringLiteral("line"), QStringLiteral("promises")}));
            QCOMPARE(run.objects[i][u"line"].toInt(), i + 1);
            QCOMPARE(run.objects[i][u"promises"].toArray().size(), i == 1 ? 1 : 0);
        }
        const QJsonObject promise = run.objects[1][u"promises"].toArray()[0].toObject();
        QCOMPARE(promise.keys(), (QStringList{QStringLiteral("due"), QStringLiteral("end"), QStringLiteral("kind"), QStringLiteral("start")}));
        QCOMPARE(promise[u"due"].toString(), QStringLiteral("2026-11-27"));
        QCOMPARE(promise[u"kind"].toString(), QStringLiteral("news"));
    }

    void countsPlacesInUtf16AndTakesNewlinesBomAndCrLf()
    {
        const Run run = promises(kEnglish, "\xEF\xBB\xBF\xF0\x9F\x98\x80\\nI'll ring you on Friday.\r\n");
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.objects.size(), 1);
        const QString text = QString::fromUtf8("\xF0\x9F\x98\x80\nI'll ring you on Friday.");
        const QJsonObject promise = run.objects[0][u"promises"].toArray()[0].toObject();
        const auto start = promise[u"start"].toInt(), end = promise[u"end"].toInt();
        QVERIFY2(text.mid(start, end - start).endsWith(QStringLiteral("Friday")), qPrintable(text.mid(start, end - start)));
    }

    void hoursAreCountedByTheWallClockAndWrittenWithTheDay_data()
    {
        QTest::addColumn<QString>("sent");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("due");
        const auto row = [](const char* sent, const char* text, const char* due) {
            QTest::newRow(text) << QString::fromLatin1(sent) << QByteArray(text) << QString::fromLatin1(due);
        };
        row("2026-11-24T10:00", "I'll ring you in two hours.", "2026-11-24T12:00");
        row("2026-12-31T23:30", "I'll ring you in one hour.", "2027-01-01T00:30");
        row("2026-03-28T10:00", "The parcel will be sent within 24 hours.", "2026-03-29");
        row("2026-10-24T10:00", "The parcel will be sent within 48 hours.", "2026-10-26");
        row("2028-02-28T10:00", "I'll ring you tomorrow at half nine.", "2028-02-29T09:30");
        row("2028-02-29T10:00", "I'll ring you tomorrow.", "2028-03-01");
        row("2027-12-31T10:00", "You'll have it within two working days.", "2028-01-05");
    }
    void hoursAreCountedByTheWallClockAndWrittenWithTheDay()
    {
        QFETCH(QString, sent);
        QFETCH(QByteArray, text);
        const Run run = promises(QStringLiteral("--json --lang en --country UK --lines - --sent ") + sent, text);
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.objects.size(), 1);
        QTEST(run.objects[0][u"promises"].toArray()[0].toObject()[u"due"].toString(), "due");
    }

    void aRegionHasHolidaysOfItsOwn()
    {
        const QString german = QStringLiteral("--json --lang de --sent 2027-01-05T10:00 --country DE --lines - ");
        const QByteArray text = "In einem Arbeitstag ist das Paket bei Ihnen.";
        QCOMPARE(promises(german, text).objects.value(0)[u"promises"][0][u"due"].toString(), QStringLiteral("2027-01-06"));
        QCOMPARE(promises(german + QStringLiteral("--region BY"), text).objects.value(0)[u"promises"][0][u"due"].toString(), QStringLiteral("2027-01-07"));
    }

    void saysInWordsWhatIsPromised()
    {
        const Run run = promises(QStringLiteral("--lang fr --sent 2026-11-24T10:00 --country BE"), "Je vous rappelle vendredi.");
        QCOMPARE(run.exit, 0);
        QVERIFY2(run.out.contains("2026-11-27") && run.out.contains("Je vous rappelle vendredi"), run.out.constData());
    }

    void badUseIsTwoWithOneClearLine_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char* arguments, const char* said) { QTest::newRow(arguments) << QString::fromLatin1(arguments) << QByteArray(said); };
        row("--sent 2026-11-24T10:00 --country UK", "--lang");
        row("--lang xx --sent 2026-11-24T10:00 --country UK", "xx");
        row("--lang en --country UK", "--sent");
        row("--lang en --sent yesterday --country UK", "yesterday");
        row("--lang en --sent 2026-02-30T10:00 --country UK", "2026-02-30");
        row("--lang en --sent 2026-11-24 --country UK", "2026-11-24");
        row("--lang en --sent 2026-11-24T10:00", "--country");
        row("--lang en --sent 2026-11-24T10:00 --country ZZ", "ZZ");
        row("--lang en --sent 2026-11-24T10:00 --country UK --lines /nowhere/at/all", "/nowhere/at/all");
    }
    void badUseIsTwoWithOneClearLine()
    {
        QFETCH(QString, arguments);
        QFETCH(QByteArray, said);
        const Run run = promises(arguments);
        QCOMPARE(run.exit, 2);
        QVERIFY2(run.out.isEmpty(), run.out.constData());
        QCOMPARE(run.err.trimmed().count('\n'), 0);
        QVERIFY2(run.err.contains(said), run.err.constData());
    }
};

QTEST_GUILESS_MAIN(PromisesCommandTest)
#include "PromisesCommandTest.moc"
