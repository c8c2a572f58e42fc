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

Run law(const char* arguments, const QByteArray& input = {})
{
    QProcess process;
    process.start(QStringLiteral(AMENDS_CLI),
                  QStringList{QStringLiteral("law")} + QString::fromUtf8(arguments).split(u' ', Qt::SkipEmptyParts));
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

const QByteArray kCase = R"([{"id": "one", "input": {"country": "FR", "purchase_date": "2026-10-01", "delivery_date": null,
    "complaint_date": "2026-11-02", "goods": "new", "channel": "distance"}, "expected": {}}])";
const QByteArray kKeys = "article guarantee_days_left guarantee_last_day in_guarantee in_presumption presumption_days_left "
                         "presumption_last_day statute withdrawal_days_left withdrawal_last_day withdrawal_open";

} // namespace

class LawCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void answersOnePurchaseInWords()
    {
        const Run run = law("--country be --purchased 2026-06-10 --delivered 2026-06-12 --complained 2026-11-20 --channel distance");
        QCOMPARE(run.exit, 0);
        QVERIFY(run.out.contains("1649quater §4"));
        QVERIFY(run.out.contains("2028-06-12 (570 days left)"));
        QVERIFY(run.out.contains("do not say: go_to_manufacturer · illegal"));
        QVERIFY(run.out.contains("not legal advice"));
    }

    void answersOnePurchaseAsJson()
    {
        const Run run = law("--country IE --purchased 2026-09-01 --complained 2026-09-20 --json");
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.objects.size(), 1);
        const QJsonObject answer = run.objects.constFirst();
        QCOMPARE(answer[u"presumption_last_day"].toString(), QStringLiteral("2027-09-01")); // delivered at the counter
        QCOMPARE(answer[u"short_term_reject_last_day"].toString(), QStringLiteral("2026-09-30"));
        QCOMPARE(answer[u"withdrawal_open"], QJsonValue(false));
        QVERIFY(answer[u"reasons"].toArray().size() > 5);
        QVERIFY(answer[u"forbidden"].toArray().size() > 5);
        QCOMPARE(answer[u"reasons"][0][u"checked"].toString().size(), 10);
    }

    void answersCasesWithTheKeysOfTheirKind()
    {
        const auto keys = [](const QJsonObject& object) { return object.keys().join(u' ').toUtf8(); };
        const Run undelivered = law("--cases -", kCase);
        QCOMPARE(undelivered.exit, 0);
        QCOMPARE(undelivered.objects.size(), 1);
        QCOMPARE(keys(undelivered.objects[0]), QByteArray(kKeys).replace("article ", "article delivery_last_day delivery_overdue ")
                                                   .replace("guarantee_last_day ", "guarantee_last_day id "));
        QCOMPARE(undelivered.objects[0][u"delivery_overdue"], QJsonValue(true));
        const Run delivered = law("--cases -", QByteArray(kCase).replace("null", "\"2026-10-05\""));
        QCOMPARE(keys(delivered.objects[0]), QByteArray(kKeys).replace("guarantee_last_day ", "guarantee_last_day id "));
        QCOMPARE(delivered.objects[0][u"id"].toString(), QStringLiteral("one"));
    }

    void aCountryWithoutFactsGetsNoClaim()
    {
        const Run run = law("--country SE --purchased 2026-01-05 --complained 2026-02-05");
        QCOMPARE(run.exit, 0);
        QVERIFY(run.out.contains("nothing is claimed"));
    }

    void badUseIsOneClearLine_data()
    {
        QTest::addColumn<QByteArray>("arguments");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char* name, const char* arguments, const QByteArray& input, const char* said) {
            QTest::newRow(name) << QByteArray(arguments) << input << QByteArray(said);
        };
        row("no country", "--purchased 2026-01-05 --complained 2026-02-05", {}, "country");
        row("no contract date", "--country BE --complained 2026-02-05", {}, "bought");
        row("a day that does not exist", "--country BE --purchased 2026-02-30 --complained 2026-03-05", {}, "2026-02-30");
        row("unknown goods", "--country BE --purchased 2026-01-05 --complained 2026-02-05 --goods old", {}, "old");
        row("an agreed period that is none", "--country BE --purchased 2026-01-05 --complained 2026-02-05 --goods used --agreed long", {}, "long");
        row("a stray word", "BE", {}, "BE");
        row("no such file", "--cases /no/such/file.json", {}, "/no/such/file.json");
        row("no JSON", "--cases -", "purchase", "");
        row("no list", "--cases -", "{}", "list");
        row("a case with a bad day", "--cases -", QByteArray(kCase).replace("2026-11-02", "soon"), "complaint_date");
        row("a case with bad goods", "--cases -", QByteArray(kCase).replace("\"new\"", "\"old\""), "goods");
        row("a case without country", "--cases -", QByteArray(kCase).replace("\"FR\"", "null"), "one");
        row("a folder without facts", "--country BE --purchased 2026-01-05 --complained 2026-02-05 --facts /no/such", {}, "/no/such");
    }
    void badUseIsOneClearLine()
    {
        QFETCH(QByteArray, arguments);
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, said);
        const Run run = law(arguments.constData(), input);
        QCOMPARE(run.exit, 2);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY2(run.err.contains(said), run.err.constData());
    }

    void anOwnersCorrectionIsUsed()
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("be.toml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("country = \"BE\"\nchecked = 2026-01-02\nlaws.new = { name = \"Book 7\" }\n"
                   "guarantee = [{ from = 2026-01-01, period = \"3 years\", starts = \"delivery\", law = \"new\", article = \"7.1\", sure = \"high\" }]\n");
        file.close();
        const Run run = law(("--json --country BE --purchased 2026-01-05 --complained 2026-02-05 --facts " + dir.path().toUtf8()).constData());
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.objects[0][u"guarantee_last_day"].toString(), QStringLiteral("2029-01-05"));
        QCOMPARE(run.objects[0][u"article"].toString(), QStringLiteral("7.1"));
        QVERIFY(run.objects[0][u"in_presumption"].isNull());
    }
};

QTEST_GUILESS_MAIN(LawCommandTest)
#include "LawCommandTest.moc"
