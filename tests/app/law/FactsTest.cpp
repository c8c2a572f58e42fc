#include "law/Facts.h"
#include "support/Shared.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace amends;
using namespace amends::law;

namespace {

const QByteArray kHead = "country = \"BE\"\nchecked = 2026-01-02\nlaws.civil = { name = \"Civil code\" }\n";

QString topicOf(const QString& shared)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("guarantee_period"), QStringLiteral("guarantee")},
        {QStringLiteral("guarantee_floor"), QStringLiteral("floor")},
        {QStringLiteral("guarantee_min_by_agreement"), QStringLiteral("shortest_used")},
        {QStringLiteral("presumption_period"), QStringLiteral("presumption")},
        {QStringLiteral("presumption_if_shortened"), QStringLiteral("presumption_if_shortened")},
        {QStringLiteral("short_term_reject"), QStringLiteral("early_rejection")},
        {QStringLiteral("withdrawal_period"), QStringLiteral("withdrawal")},
        {QStringLiteral("withdrawal_extension_uninformed"), QStringLiteral("withdrawal_uninformed")},
        {QStringLiteral("delivery_deadline"), QStringLiteral("delivery")},
        {QStringLiteral("forbidden_statement"), QStringLiteral("forbidden")}};
    return names.value(shared);
}

QDate dayOf(const QJsonValue& value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

/// Whether a row says the same as one of the shared table.
bool agrees(const Fact& fact, const QJsonObject& row)
{
    const auto scope = [](const QString& text) { return text == u"any" ? QString() : text; };
    const QString value = row[u"value"].toString();
    const bool forbidden = fact.topic == Topic::Forbidden;
    const bool said = forbidden                    ? fact.key == value && code(fact.severity) == row[u"severity"].toString()
                      : value == u"OPEN"           ? fact.open
                      : !value.startsWith(u'P')    ? !fact.period && !fact.open
                      : value.endsWith(u"working") ? fact.period && fact.period->unit == Period::Unit::WorkingDays
                                                   : fact.period == Period::fromText(value);
    return said && fact.from == dayOf(row[u"valid_from"]) && fact.until == dayOf(row[u"valid_to"])
           && (fact.goods ? QString(code(*fact.goods)) : QString()) == scope(row[u"goods"].toString())
           && (fact.channel ? QString(code(*fact.channel)) : QString()) == scope(row[u"channel"].toString())
           && fact.source.article == row[u"article"].toString()
           && code(fact.source.confidence) == row[u"confidence"].toString()
           && (forbidden || !fact.period
               || (fact.starts == row[u"start"].toString() && fact.firstDayCounts == (row[u"count"].toString() == u"inclusive")
                   && fact.rolls == (row[u"rollover"].toString() == u"next_working_day")));
}

} // namespace

class FactsTest : public QObject
{
    Q_OBJECT

    static Result<Facts> loaded(const QByteArray& text, const QString& name = QStringLiteral("be.toml"))
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return failure(Problem::Internal);
        file.close();
        return Facts::load(dir.path());
    }

private slots:
    void theProgramKnowsTwelveCountriesAndTheUnion()
    {
        const auto facts = Facts::embedded();
        QVERIFY2(facts, facts ? "" : qPrintable(facts.error().file + facts.error().place + facts.error().detail));
        QCOMPARE(facts->countries().join(u' '), QStringLiteral("AT BE CH DE ES EU FR IE IT LU NL PT UK"));
        for (const QString& country : facts->countries()) {
            const CountryFacts& rows = *facts->of(country);
            QVERIFY2(rows.facts.size() > 20, qPrintable(country));
            for (const Fact& fact : rows.facts) {
                QVERIFY2(fact.source.checked.isValid(), qPrintable(country));
                const bool named = !fact.source.statute.isEmpty() || (country == u"CH" && fact.topic == Topic::Mediator);
                QVERIFY2(named, qPrintable(QStringLiteral("%1 line %2 names no statute").arg(country).arg(fact.line)));
            }
        }
        QCOMPARE(facts->of(QStringLiteral("gb")), facts->of(QStringLiteral("UK")));
        QVERIFY(!facts->of(QStringLiteral("US")));
    }

    void everyRowOfTheSharedTableIsThere()
    {
        const QString path = sharedFile(QStringLiteral("law/facts.json"));
        AMENDS_NEED_SHARED(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto facts = Facts::embedded();
        QVERIFY(facts);
        QStringList missing;
        int compared = 0;
        for (const QJsonValue& each : QJsonDocument::fromJson(file.readAll()).array()) {
            const QJsonObject row = each.toObject();
            const QString topic = topicOf(row[u"topic"].toString());
            if (topic.isEmpty())
                continue;
            ++compared;
            const CountryFacts* country = facts->of(row[u"country"].toString());
            if (!country || std::ranges::none_of(country->facts, [&](const Fact& fact) {
                    return code(fact.topic) == topic && agrees(fact, row);
                }))
                missing << row[u"id"].toString();
        }
        QVERIFY(compared > 400);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
    }

    void aWrongFileIsToldWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("rest");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char* name, const QByteArray& rest, const char* detail) {
            QTest::newRow(name) << rest << QString::fromUtf8(detail);
        };
        const auto presumption = [](const QByteArray& columns) {
            return "presumption = [\n  { " + columns + " },\n]\n";
        };
        row("no TOML", "presumption = [\n  { from = },\n]\n", "");
        row("an unknown table", "\npresumptoin = []\n", "presumptoin");
        row("an unknown column", presumption("from = 2020-01-01, perod = \"2 years\", sure = \"high\""), "perod");
        row("a day that does not exist", "presumption = [\n  { from = 2021-02-29, sure = \"high\" },\n]\n", "");
        row("no first day", presumption("period = \"2 years\", starts = \"delivery\", sure = \"high\""), "from");
        row("ends before it begins", presumption("from = 2020-01-01, until = 2019-01-01, period = \"none\", sure = \"high\""), "until");
        row("no period", presumption("from = 2020-01-01, sure = \"high\""), "period");
        row("a period in no known unit", presumption("from = 2020-01-01, period = \"2 moons\", starts = \"delivery\", sure = \"high\""), "2 moons");
        row("a period from nowhere", presumption("from = 2020-01-01, period = \"2 years\", sure = \"high\""), "starts");
        row("an unknown start", presumption("from = 2020-01-01, period = \"2 years\", starts = \"birth\", sure = \"high\""), "birth");
        row("unknown goods", presumption("goods = \"antique\", from = 2020-01-01, period = \"none\", sure = \"high\""), "antique");
        row("a law that is not listed", presumption("from = 2020-01-01, period = \"none\", law = \"penal\", sure = \"high\""), "penal");
        row("how sure is not said", presumption("from = 2020-01-01, period = \"none\""), "sure");
        row("a text for a day", presumption("from = \"2020-01-01\", period = \"none\", sure = \"high\""), "2026-01-31");
        row("a number for a text", presumption("from = 2020-01-01, period = 2, sure = \"high\""), "text");
        row("a text for a flag", presumption("from = 2020-01-01, period = \"none\", rolls = \"yes\", sure = \"high\""), "true or false");
        row("a row that is none", "presumption = [\n  2020,\n]\n", "row");
        row("a brace too many", "presumption = [\n}, ]\n", "bracket");
        row("two rows for one day", "presumption = [{ from = 2020-01-01, period = \"none\", sure = \"high\" },\n{ from = 2021-01-01, period = \"none\", sure = \"low\" }]\n", "line 4");
        row("a statement without severity", "forbidden = [\n{ key = \"x\", when = \"always\", from = 2020-01-01, sure = \"high\" }]\n", "severity");
        row("a statement under an unknown condition", "forbidden = [\n{ key = \"x\", severity = \"check\", when = \"at_night\", from = 2020-01-01, sure = \"high\" }]\n", "when");
        row("a repair without effect", "repair = [\n{ from = 2020-01-01, sure = \"high\" }]\n", "effect");
        row("a return to nothing", "repair = [\n{ from = 2020-01-01, effect = \"not_before\", sure = \"high\" }]\n", "plus");
        row("no day of rest", "\nrest_days = [\"Easter\"]\n", "Easter");
    }
    void aWrongFileIsToldWithItsLine()
    {
        QFETCH(QByteArray, rest);
        QFETCH(QString, detail);
        const auto facts = loaded(kHead + rest);
        QVERIFY(!facts);
        QCOMPARE(facts.error().problem, Problem::BadInput);
        QVERIFY2(facts.error().file.endsWith(QStringLiteral("be.toml")), qPrintable(facts.error().file));
        QCOMPARE(facts.error().place, QStringLiteral("line 5"));
        QVERIFY2(facts.error().detail.contains(detail), qPrintable(facts.error().detail));
    }

    void aFileWithoutCountryOrDateIsRefused()
    {
        QVERIFY(!loaded("checked = 2026-01-02\n"));
        QVERIFY(!loaded("country = \"Belgium\"\nchecked = 2026-01-02\n"));
        QVERIFY(!loaded("country = \"BE\"\n"));
    }

    void anOwnersFileReplacesOneCountryAndLeavesTheOthers()
    {
        const auto facts = loaded(kHead + "presumption = [{ from = 2000-01-01, period = \"3 years\", starts = \"delivery\", law = \"civil\", article = \"art. 1\", sure = \"high\" }]\n");
        QVERIFY(facts);
        LawCase what;
        what.country = QStringLiteral("BE");
        what.purchased = what.delivered = QDate(2026, 1, 5);
        what.complained = QDate(2026, 2, 5);
        QCOMPARE(facts->answer(what)->presumption.lastDay, QDate(2029, 1, 5));
        QVERIFY(!facts->answer(what)->guarantee.open); // that row he took out
        what.country = QStringLiteral("FR");
        QCOMPARE(facts->answer(what)->presumption.lastDay, QDate(2028, 1, 5));
    }

    void aFolderWithoutFactsIsSaid()
    {
        const QTemporaryDir dir;
        const auto facts = Facts::load(dir.path());
        QVERIFY(!facts);
        QCOMPARE(facts.error().problem, Problem::NotFound);
        QCOMPARE(facts.error().file, dir.path());
    }
};

QTEST_GUILESS_MAIN(FactsTest)
#include "FactsTest.moc"
