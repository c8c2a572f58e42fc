#include "LawFixture.h"
#include "support/Shared.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace amends;
using namespace amends::law;

namespace {

LawCase caseOf(const QJsonObject& input)
{
    const auto text = [&](const char* key) { return input[QLatin1StringView(key)].toString(); };
    LawCase what = lawCase(text("country").toLatin1(), text("purchase_date").toLatin1(), text("delivery_date").toLatin1(),
                           text("complaint_date").toLatin1(), *fromCode<Goods>(text("goods")),
                           *fromCode<SaleChannel>(text("channel")));
    what.usedPeriodAgreed = text("used_period_agreed");
    what.withdrawalException = text("withdrawal_exception");
    what.withdrawalInformed = input[u"withdrawal_informed"].toBool(true);
    for (const QJsonValue& repair : input[u"repairs"].toArray())
        what.repairs.append({{}, day(repair[u"handed_over"].toString().toLatin1()), day(repair[u"returned"].toString().toLatin1())});
    return what;
}

QString shown(const LawTerm& term)
{
    return (term.open ? QString::number(*term.open) : QStringLiteral("null")) + u' ' + term.lastDay.toString(Qt::ISODate);
}

QString wanted(const QJsonObject& expected, const char* open, const char* last)
{
    const QJsonValue value = expected[QLatin1StringView(open)];
    return (value.isBool() ? QString::number(value.toBool()) : QStringLiteral("null")) + u' ' + expected[QLatin1StringView(last)].toString();
}

} // namespace

class GuardTest : public QObject
{
    Q_OBJECT

    static LawRepair repair(const char* from, const char* to) { return {{}, day(from), day(to)}; }

private slots:
    void answersTheSharedCases()
    {
        const QString path = sharedFile(QStringLiteral("law/cases.json"));
        AMENDS_NEED_SHARED(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(cases.size() >= 60);
        QStringList wrong;
        for (const QJsonValue& each : cases) {
            const QJsonObject expected = each[u"expected"].toObject();
            const LawAnswer found = answer(caseOf(each[u"input"].toObject()));
            const auto compare = [&](const QString& is, const QString& should) {
                if (is != should)
                    wrong << QStringLiteral("%1: %2 instead of %3").arg(each[u"id"].toString(), is, should);
            };
            compare(shown(found.presumption), wanted(expected, "in_presumption", "presumption_last_day"));
            compare(shown(found.guarantee), wanted(expected, "in_guarantee", "guarantee_last_day"));
            compare(shown(found.withdrawal), wanted(expected, "withdrawal_open", "withdrawal_last_day"));
            compare(found.statute + u' ' + found.article, expected[u"statute"].toString() + u' ' + expected[u"article"].toString());
            compare(QString::number(found.earlyRejection.has_value()), QString::number(expected.contains(u"short_term_reject_open")));
            if (found.earlyRejection)
                compare(shown(*found.earlyRejection), wanted(expected, "short_term_reject_open", "short_term_reject_last_day"));
            compare(QString::number(found.delivery.has_value()), QString::number(expected.contains(u"delivery_overdue")));
            if (found.delivery) {
                compare(found.delivery->lastDay.toString(Qt::ISODate), expected[u"delivery_last_day"].toString());
                compare(QString::number(!*found.delivery->open), QString::number(expected[u"delivery_overdue"].toBool()));
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void theDutchOpenEndNeverConfirmsADenial()
    {
        const LawAnswer inside = answer(lawCase("NL", "2022-09-01", "2022-09-01", "2024-09-01"));
        QCOMPARE(inside.guarantee.open, std::optional(true));
        const LawAnswer later = answer(lawCase("NL", "2022-09-01", "2022-09-01", "2024-09-02"));
        QVERIFY(!later.guarantee.open);
        QVERIFY(!later.guarantee.lastDay.isValid() && later.atLeast);
        QVERIFY(keys(later).contains(QStringLiteral("guarantee_open_end")));
        QVERIFY(!keys(later).contains(QStringLiteral("guarantee_over")));
        // A refusal by date is still a thing not to say.
        const auto forbidden = facts().forbidden(lawCase("NL", "2022-09-01", "2022-09-01", "2030-09-02"));
        QVERIFY(std::ranges::any_of(*forbidden, [](const ForbiddenStatement& s) { return s.key == u"manufacturer_guarantee_expired"; }));
    }

    void switzerlandIsTheOtherWayRound()
    {
        const LawCase what = lawCase("CH", "2026-01-05", "2026-01-08", "2026-01-10");
        const LawAnswer found = answer(what);
        QCOMPARE(found.presumption, LawTerm(false, QDate()));
        QCOMPARE(found.withdrawal, LawTerm(false, QDate()));
        QCOMPARE(found.guarantee.lastDay, day("2028-01-08"));
        QVERIFY(keys(found).contains(QStringLiteral("exclusion_possible")));
        QVERIFY(keys(found).contains(QStringLiteral("mediator_never")));
        QVERIFY(!keys(found).contains(QStringLiteral("odr_platform")));
        const auto forbidden = facts().forbidden(what);
        QVERIFY(forbidden && !forbidden->isEmpty());
        for (const ForbiddenStatement& statement : *forbidden) {
            if (statement.key != u"guarantee_one_year_only")
                QCOMPARE(statement.severity, Unlawfulness::Check);
        }
    }

    void aShorterPeriodForUsedGoodsHoldsOnlyWhereTheLawLetsIt_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("agreed");
        QTest::addColumn<QDate>("guaranteed");
        QTest::addColumn<QDate>("presumed");
        const auto row = [](const char* country, const char* agreed, const char* guaranteed, const char* presumed) {
            QTest::addRow("%s %s", country, agreed) << QString::fromLatin1(country) << QString::fromLatin1(agreed) << day(guaranteed) << day(presumed);
        };
        row("BE", "P1Y", "2025-03-01", "2025-03-01");
        row("BE", "P12M", "2025-03-01", "2025-03-01");
        row("BE", "P11M", "2026-03-01", "2026-03-01");
        row("BE", "P18M", "2025-09-01", "2025-03-01");
        row("BE", "P3Y", "2026-03-01", "2026-03-01");
        row("FR", "P1Y", "2026-03-01", "2025-03-01");
        row("DE", "P1Y", "2025-03-01", "2025-03-01");
        row("IT", "P1Y", "2025-03-01", "2025-03-01");
        row("ES", "P1Y", "2025-03-01", "2025-03-01");
        row("ES", "P2Y", "2026-03-01", "2025-03-01");
        row("PT", "P1Y", "2027-03-01", "2026-03-01");
        row("PT", "P18M", "2025-09-01", "2025-03-01");
        row("UK", "P1Y", "2030-03-01", "2024-08-31");
        row("IE", "P1Y", "2030-03-01", "2025-03-01");
        row("NL", "P1Y", "", "2025-03-01");
        row("CH", "P1Y", "2025-03-01", "");
        row("CH", "P6M", "2026-03-01", "");
    }
    void aShorterPeriodForUsedGoodsHoldsOnlyWhereTheLawLetsIt()
    {
        QFETCH(QString, country);
        QFETCH(QString, agreed);
        LawCase what = lawCase(country.toLatin1(), "2024-03-01", "2024-03-01", "2024-05-01", Goods::Used, SaleChannel::Shop);
        what.usedPeriodAgreed = agreed;
        QTEST(answer(what).guarantee.lastDay, "guaranteed");
        QTEST(answer(what).presumption.lastDay, "presumed");
        // New goods cannot be cut short at all.
        what.goods = Goods::New;
        const QDate full = answer(what).guarantee.lastDay;
        what.usedPeriodAgreed.clear();
        QCOMPARE(full, answer(what).guarantee.lastDay);
    }

    void aRepairMovesTheEndAsTheCountryHasIt_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QList<LawRepair>>("repairs");
        QTest::addColumn<QDate>("end");
        const auto row = [](const char* name, const char* country, const QList<LawRepair>& repairs, const char* end) {
            QTest::newRow(name) << QString::fromLatin1(country) << repairs << day(end);
        };
        const LawRepair tenDays = repair("2024-05-10", "2024-05-20");
        row("BE adds the days", "BE", {tenDays}, "2025-02-10");
        row("BE adds the days of two repairs", "BE", {tenDays, repair("2024-08-01", "2024-08-06")}, "2025-02-15");
        row("FR adds the days, then six months", "FR", {tenDays}, "2025-08-10");
        row("FR twice", "FR", {tenDays, repair("2024-08-01", "2024-08-06")}, "2026-02-15");
        row("PT from the notice", "PT", {{day("2024-05-05"), day("2024-05-10"), day("2024-05-20")}}, "2026-08-15");
        row("PT four times at most", "PT", QList<LawRepair>(5, repair("2024-05-10", "2024-05-10")), "2028-01-31");
        row("DE moves nothing in the middle", "DE", {tenDays}, "2025-01-31");
        row("DE waits two months after the return", "DE", {repair("2025-01-20", "2025-02-15")}, "2025-04-15");
        row("ES stands still", "ES", {tenDays}, "2026-02-10");
        row("IT none", "IT", {tenDays}, "2025-01-31");
        row("AT none", "AT", {tenDays}, "2025-01-31");
        row("LU none", "LU", {tenDays}, "2025-01-31");
        row("IE none", "IE", {tenDays}, "2029-01-31");
        row("UK none", "UK", {tenDays}, "2029-01-31");
        row("CH none", "CH", {tenDays}, "2025-01-31");
        row("NL has no end", "NL", {tenDays}, "");
        row("a repair after the end moves nothing", "BE", {repair("2025-02-01", "2025-02-20")}, "2025-01-31");
        row("still in repair: up to today", "BE", {repair("2024-06-01", "")}, "2025-02-14");
    }
    void aRepairMovesTheEndAsTheCountryHasIt()
    {
        QFETCH(QString, country);
        LawCase what = lawCase(country.toLatin1(), "2023-01-31", "2023-01-31", "2024-06-15", Goods::New, SaleChannel::Shop);
        QFETCH(QList<LawRepair>, repairs);
        const QDate presumed = answer(what).presumption.lastDay;
        what.repairs = repairs;
        QTEST(answer(what).guarantee.lastDay, "end");
        QCOMPARE(answer(what).presumption.lastDay, presumed);
    }

    void whatARepairAddsNamesItsOwnArticle()
    {
        LawCase what = lawCase("FR", "2023-01-31", "2023-01-31", "2024-06-15");
        what.repairs = {repair("2024-05-10", "2024-05-20")};
        const LawAnswer found = answer(what);
        const auto adds = std::ranges::find(found.reasons, QStringLiteral("repair_adds"), &LawReason::key);
        QVERIFY(adds != found.reasons.end());
        QCOMPARE(adds->source.article, QStringLiteral("L217-13 al. 1"));
        QCOMPARE(adds->lastDay, day("2025-08-10"));
    }

    void shortRepairsAddedNothingInTheOldFrenchLaw()
    {
        LawCase what = lawCase("FR", "2020-01-31", "2020-01-31", "2021-06-15");
        what.repairs = {repair("2021-05-10", "2021-05-16")};
        QCOMPARE(answer(what).guarantee.lastDay, day("2022-01-31"));
        what.repairs = {repair("2021-05-10", "2021-05-17")};
        QCOMPARE(answer(what).guarantee.lastDay, day("2022-02-07"));
        QVERIFY(answer(what).atLeast); // the old row is from memory
    }

    void theEuropeanExtensionIsOnlyAtLeast()
    {
        LawCase what = lawCase("IT", "2026-07-30", "2026-08-05", "2026-12-15");
        what.repairs = {repair("2026-11-01", "2026-11-10")};
        QVERIFY(!answer(what).atLeast);
        what.purchased = day("2026-07-31");
        QVERIFY(answer(what).atLeast);
        QCOMPARE(answer(what).guarantee.lastDay, day("2028-08-05"));
        what.repairs.clear();
        QVERIFY(!answer(what).atLeast);
    }

    void theMediatorAndTheClosedSiteAreNamed()
    {
        const LawAnswer found = answer(lawCase("DE", "2026-01-05", "2026-01-08", "2026-11-10"));
        const auto reason = [&](const QString& key) {
            const auto it = std::ranges::find(found.reasons, key, &LawReason::key);
            return it == found.reasons.end() ? LawReason() : *it;
        };
        QVERIFY(reason(QStringLiteral("mediator_unresolved")).value.contains(QStringLiteral("Universalschlichtungsstelle")));
        QCOMPARE(reason(QStringLiteral("mediator_unresolved")).source.article, QStringLiteral("§§ 36, 37"));
        QCOMPARE(reason(QStringLiteral("odr_platform")).value, QStringLiteral("closed_do_not_link"));
        QCOMPARE(reason(QStringLiteral("guarantee_notice")).source.confidence, Confidence::High);
        LawCase english = lawCase("UK", "2026-01-05", "2026-01-08", "2026-04-05");
        QVERIFY(keys(answer(english)).contains(QStringLiteral("mediator_unresolved")));
        english.complained = day("2026-04-06");
        QVERIFY(keys(answer(english)).contains(QStringLiteral("mediator_if_available")));
    }

    void repairHasADayWhereTheLawNamesOne()
    {
        const auto lastDay = [](const char* country) {
            const LawAnswer found = answer(lawCase(country, "2026-01-05", "2026-01-08", "2026-03-02"));
            return std::ranges::find(found.reasons, QStringLiteral("repair_time"), &LawReason::key)->lastDay;
        };
        QCOMPARE(lastDay("FR"), day("2026-04-01"));
        QCOMPARE(lastDay("PT"), day("2026-04-01"));
        QCOMPARE(lastDay("BE"), QDate());
    }

    void theForbiddenNamesTheArticleOfItsTime()
    {
        const auto article = [](const char* bought, const char* complained, const char* key) {
            const auto all = facts().forbidden(lawCase("FR", bought, bought, complained));
            const auto it = std::ranges::find(*all, QString::fromLatin1(key), &ForbiddenStatement::key);
            return it == all->end() ? QString() : it->source.article;
        };
        QCOMPARE(article("2024-05-06", "2024-08-06", "presume_user_fault"), QStringLiteral("L217-7"));
        QCOMPARE(article("2014-05-06", "2014-08-06", "presume_user_fault"), QStringLiteral("L211-7"));
        QCOMPARE(article("2024-05-06", "2026-05-07", "presume_user_fault"), QString()); // the presumption is over
        QCOMPARE(article("2024-05-06", "2026-05-07", "go_to_manufacturer"), QString());
        QVERIFY(!article("2024-05-06", "2026-05-07", "rights_as_a_favour").isEmpty());
    }
};

QTEST_GUILESS_MAIN(GuardTest)
#include "GuardTest.moc"
