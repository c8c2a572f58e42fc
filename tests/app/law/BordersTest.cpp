#include "LawFixture.h"

using namespace amends;
using namespace amends::law;

/// Every country, every dated row, the days around every border.
class BordersTest : public QObject
{
    Q_OBJECT

private slots:
    void theContractDatePicksTheLaw_data()
    {
        QTest::addColumn<LawCase>("what");
        QTest::addColumn<QDate>("presumed");
        QTest::addColumn<QDate>("guaranteed");
        const auto row = [](const char* country, const char* bought, const char* presumed, const char* guaranteed,
                            Goods goods = Goods::New) {
            QTest::addRow("%s %s %s", country, code(goods).data(), bought)
                << lawCase(country, bought, "2024-01-31", "2024-02-01", goods) << day(presumed) << day(guaranteed);
        };
        row("FR", "2016-03-17", "2024-07-31", "2026-01-31");
        row("FR", "2016-03-18", "2026-01-31", "2026-01-31");
        row("FR", "2021-12-31", "2024-07-31", "2026-01-31", Goods::Used);
        row("FR", "2022-01-01", "2025-01-31", "2026-01-31", Goods::Used);
        row("FR", "2022-01-01", "2025-01-31", "2026-01-31", Goods::Digital);
        row("FR", "2021-12-31", "", "", Goods::Digital);
        row("FR", "2005-02-17", "", "");
        row("BE", "2004-12-31", "", "");
        row("BE", "2005-01-01", "2024-07-31", "2026-01-31");
        row("BE", "2022-05-31", "2024-07-31", "2026-01-31", Goods::Used);
        row("BE", "2022-06-01", "2026-01-31", "2026-01-31", Goods::Used);
        row("BE", "2022-06-01", "2025-01-31", "2026-01-31", Goods::Digital);
        row("BE", "2022-05-31", "", "", Goods::Digital);
        row("NL", "2022-04-26", "2024-07-31", "");
        row("NL", "2022-04-27", "2025-01-31", "");
        row("NL", "2022-04-27", "2025-01-31", "", Goods::Digital);
        row("LU", "2021-12-31", "2024-07-31", "2026-01-31");
        row("LU", "2022-01-01", "2025-01-31", "2026-01-31");
        row("DE", "2021-12-31", "2024-07-31", "2026-01-31", Goods::Used);
        row("DE", "2022-01-01", "2025-01-31", "2026-01-31", Goods::Used);
        row("AT", "2021-12-31", "2024-07-31", "2026-01-31");
        row("AT", "2022-01-01", "2025-01-31", "2026-01-31");
        row("IE", "2022-11-28", "2024-07-31", "2030-01-31");
        row("IE", "2022-11-29", "2025-01-31", "2030-01-31");
        row("IE", "2022-11-29", "2025-01-31", "2030-01-31", Goods::Digital);
        row("UK", "2015-09-30", "2024-07-30", "2030-01-31");
        row("UK", "2015-10-01", "2024-07-30", "2030-01-31");
        row("CH", "2012-12-31", "", "2025-01-31");
        row("CH", "2013-01-01", "", "2026-01-31", Goods::Used);
        row("CH", "2013-01-01", "", "", Goods::Digital);
        row("ES", "2021-12-31", "2024-07-31", "2026-01-31");
        row("ES", "2022-01-01", "2026-01-31", "2027-01-31");
        row("ES", "2022-01-01", "2025-01-31", "2026-01-31", Goods::Digital);
        row("IT", "2021-12-31", "2024-07-31", "2026-01-31");
        row("IT", "2022-01-01", "2025-01-31", "2026-01-31");
        row("PT", "2021-12-31", "2026-01-31", "2026-01-31");
        row("PT", "2022-01-01", "2026-01-31", "2027-01-31", Goods::Used);
    }
    void theContractDatePicksTheLaw()
    {
        QFETCH(LawCase, what);
        const LawAnswer found = answer(what);
        QTEST(found.presumption.lastDay, "presumed");
        QTEST(found.guarantee.lastDay, "guaranteed");
    }

    void everyTermIsOpenOnItsLastDayAndOverTheNext_data() { everyRow(); }
    void everyTermIsOpenOnItsLastDayAndOverTheNext()
    {
        QFETCH(LawCase, what);
        const auto terms = [](const LawAnswer& found) {
            QList<LawTerm> all{found.presumption, found.guarantee, found.withdrawal};
            if (found.earlyRejection)
                all << *found.earlyRejection;
            if (found.delivery)
                all << *found.delivery;
            return all;
        };
        const auto before = terms(answer(what));
        for (qsizetype i = 0; i < before.size(); ++i) {
            if (!before[i].lastDay.isValid())
                continue;
            what.complained = before[i].lastDay;
            QCOMPARE(terms(answer(what))[i].open, std::optional(true));
            what.complained = before[i].lastDay.addDays(1);
            QCOMPARE(terms(answer(what))[i].open, std::optional(false));
            QCOMPARE(terms(answer(what))[i].lastDay, before[i].lastDay); // the end does not hang on the asking
        }
    }

    void aRowHoldsFromItsFirstToItsLastDayAndNoLonger_data() { everyRow(); }
    void aRowHoldsFromItsFirstToItsLastDayAndNoLonger()
    {
        QFETCH(QString, country);
        QFETCH(LawCase, what);
        QFETCH(int, row);
        const CountryFacts& rows = *facts().of(country);
        const Fact& fact = rows.facts[row];
        const auto governs = [&](const QDate& on) { return find(rows, fact.topic, what.goods, what.channel, on) == &fact; };
        QVERIFY(governs(fact.from));
        QVERIFY(!governs(fact.from.addDays(-1)));
        if (fact.until.isValid()) {
            QVERIFY(governs(fact.until));
            QVERIFY(!governs(fact.until.addDays(1)));
        } else {
            QVERIFY(governs(QDate(2100, 1, 1)));
        }
    }

    void thePresumptionNeverOutlastsTheGuarantee_data() { everyRow(); }
    void thePresumptionNeverOutlastsTheGuarantee()
    {
        QFETCH(LawCase, what);
        for (const char* agreed : {"", "P6M", "P1Y", "P18M", "P2Y", "P10Y"}) {
            what.usedPeriodAgreed = QString::fromLatin1(agreed);
            const LawAnswer found = answer(what);
            if (found.guarantee.lastDay.isValid() && found.presumption.lastDay.isValid())
                QVERIFY(found.presumption.lastDay <= found.guarantee.lastDay);
            if (found.presumption.open.value_or(false))
                QVERIFY(found.guarantee.open.value_or(false));
        }
    }

    void noRowNoClaim()
    {
        for (const char* country : {"US", "SE", "EU", "XX"}) {
            const LawAnswer found = answer(lawCase(country, "2026-01-05", "2026-01-08", "2026-02-01"));
            QVERIFY2(found == LawAnswer(), country);
            QVERIFY(facts().forbidden(lawCase(country, "2026-01-05", "2026-01-08", "2026-02-01"))->isEmpty());
        }
        const LawAnswer early = answer(lawCase("DE", "1999-05-03", "1999-05-05", "1999-06-01"));
        QVERIFY(!early.guarantee.open && !early.presumption.open && !early.withdrawal.open);
        QVERIFY(early.statute.isEmpty());
    }

    void aCaseWithoutItsDatesIsBadInput()
    {
        QCOMPARE(facts().answer(lawCase("BE", "", "", "2026-01-01")).error().problem, Problem::BadInput);
        QCOMPARE(facts().answer(lawCase("BE", "2026-01-01", "", "")).error().problem, Problem::BadInput);
        QCOMPARE(facts().answer(lawCase("", "2026-01-01", "", "2026-01-01")).error().problem, Problem::BadInput);
        LawCase what = lawCase("BE", "2026-01-01", "2026-01-02", "2026-02-01", Goods::Used);
        what.usedPeriodAgreed = QStringLiteral("a while");
        QCOMPARE(facts().answer(what).error().problem, Problem::BadInput);
        what.usedPeriodAgreed.clear();
        what.repairs = {{{}, day("2026-01-20"), day("2026-01-10")}};
        QCOMPARE(facts().forbidden(what).error().problem, Problem::BadInput);
    }

private:
    /// A contract on the first and the last day of every dated row that ends on a day, delivered on dates that are
    /// hard to count from.
    static void everyRow()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<LawCase>("what");
        QTest::addColumn<int>("row");
        static const QList<Topic> topics{Topic::Guarantee, Topic::Presumption, Topic::EarlyRejection, Topic::Withdrawal, Topic::Delivery};
        for (const QString& country : facts().countries()) {
            const CountryFacts& rows = *facts().of(country);
            for (int i = 0; i < rows.facts.size(); ++i) {
                const Fact& fact = rows.facts[i];
                if (!topics.contains(fact.topic))
                    continue;
                for (const QDate& bought : {fact.from, fact.until.isValid() ? fact.until : QDate(2024, 2, 29)}) {
                    LawCase what = lawCase("", "", "", "", fact.goods.value_or(Goods::New), fact.channel.value_or(SaleChannel::Distance));
                    what.country = country;
                    what.purchased = bought;
                    if (fact.topic != Topic::Delivery)
                        what.delivered = bought.addDays(2);
                    what.complained = bought.addDays(5);
                    QTest::addRow("%s line %d, %s", qPrintable(country), fact.line, qPrintable(bought.toString(Qt::ISODate)))
                        << country << what << i;
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(BordersTest)
#include "BordersTest.moc"
