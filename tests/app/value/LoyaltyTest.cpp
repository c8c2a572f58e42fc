#include "value/Loyalty.h"
#include <QtTest>

using namespace amends;
using namespace amends::value;

namespace {

const QDate kToday(2026, 11, 21);

Money euros(qint64 units) { return Money(units * 100, Currency()); }

/// `days` before today, each of so many euros.
QList<Bought> boughtDaysAgo(const QList<int>& days, qint64 each)
{
    QList<Bought> purchases;
    for (const int ago : days)
        purchases.append({kToday.addDays(-ago), euros(each)});
    return purchases;
}

} // namespace

class LoyaltyTest : public QObject
{
    Q_OBJECT
private slots:
    void judgesByAbsoluteRulesWhereThereAreFewCustomers_data()
    {
        QTest::addColumn<QList<int>>("daysAgo");
        QTest::addColumn<int>("each");
        QTest::addColumn<Loyalty>("loyalty");
        QTest::newRow("one order last month") << QList<int>{20} << 30 << Loyalty::New;
        QTest::newRow("one order on the ninetieth day") << QList<int>{90} << 30 << Loyalty::New;
        QTest::newRow("one order half a year ago") << QList<int>{185} << 30 << Loyalty::Slipping;
        QTest::newRow("one order four months ago") << QList<int>{120} << 30 << Loyalty::New;
        QTest::newRow("one order two years ago") << QList<int>{730} << 30 << Loyalty::Gone;
        QTest::newRow("two orders this year") << QList<int>{150, 20} << 30 << Loyalty::Returning;
        QTest::newRow("five small orders, the last in spring") << QList<int>{400, 350, 300, 250, 170} << 10 << Loyalty::Loyal;
        QTest::newRow("three orders of a great deal") << QList<int>{300, 200, 100} << 900 << Loyalty::Loyal;
        QTest::newRow("often, lately, much") << QList<int>{300, 250, 200, 100, 50, 10} << 200 << Loyalty::Champion;
        QTest::newRow("a champion silent since eight months") << QList<int>{500, 450, 400, 350, 300, 240} << 200 << Loyalty::Slipping;
        QTest::newRow("a champion silent since two years") << QList<int>{1100, 1000, 900, 800, 750, 740} << 200 << Loyalty::Gone;
        QTest::newRow("back after two years") << QList<int>{900, 800, 40} << 50 << Loyalty::WonBack;
        QTest::newRow("came back more than a year ago") << QList<int>{1500, 500, 300, 100} << 50 << Loyalty::Returning;
    }
    void judgesByAbsoluteRulesWhereThereAreFewCustomers()
    {
        QFETCH(QList<int>, daysAgo);
        QFETCH(int, each);
        const Verdict verdict = loyaltyOf(buyingOf(boughtDaysAgo(daysAgo, each)), Fifths(), kToday);
        QTEST(verdict.loyalty, "loyalty");
        QCOMPARE(verdict.orders, static_cast<int>(daysAgo.size()));
        QCOMPARE(verdict.daysSinceLast, daysAgo.last());
    }

    void cutsAListIntoFifths()
    {
        QList<qint64> tens;
        for (int i = 1; i <= 100; ++i)
            tens.append(i);
        QCOMPARE(cuts(tens), (std::array<qint64, 4>{20, 40, 60, 80}));
        QCOMPARE(fifthOf(20, cuts(tens)), 1);
        QCOMPARE(fifthOf(21, cuts(tens)), 2);
        QCOMPARE(fifthOf(100, cuts(tens)), 5);
        QCOMPARE(cuts({}), (std::array<qint64, 4>{}));
    }

    void putsEqualCustomersIntoOneFifth()
    {
        const QList<qint64> mostlyOne{1, 1, 1, 1, 1, 1, 1, 2, 3, 9};
        QCOMPARE(fifthOf(1, cuts(mostlyOne)), 1);
        QCOMPARE(fifthOf(2, cuts(mostlyOne)), 4);
        QCOMPARE(fifthOf(9, cuts(mostlyOne)), 5);
    }

    void judgesAgainstThisShopsOthers()
    {
        // A shop where people buy once a decade: one order in two years is lively.
        Fifths slow;
        slow.customers = 100;
        slow.lastDay = {kToday.addDays(-4000).toJulianDay(), kToday.addDays(-3000).toJulianDay(),
                        kToday.addDays(-2000).toJulianDay(), kToday.addDays(-1000).toJulianDay()};
        slow.orders = {1, 1, 1, 1};
        slow.netMinor = {100, 200, 300, 400};
        const Verdict verdict = loyaltyOf(buyingOf(boughtDaysAgo({950, 900, 700}, 10)), slow, kToday);
        QCOMPARE(verdict.loyalty, Loyalty::Champion);
        QCOMPARE(verdict.recency, 5);
        QCOMPARE(verdict.frequency, 5);
        QCOMPARE(verdict.spend, 5);
    }

    void saysSinceWhen()
    {
        const Verdict back = loyaltyOf(buyingOf(boughtDaysAgo({900, 800, 40, 10}, 50)), Fifths(), kToday);
        QCOMPARE(back.since, kToday.addDays(-40));
        const Verdict gone = loyaltyOf(buyingOf(boughtDaysAgo({730}, 50)), Fifths(), kToday);
        QCOMPARE(gone.since, kToday.addDays(-365));
    }

    void sumsSpendByYearWithGapsAsZero()
    {
        const QList<Bought> purchases{{QDate(2021, 3, 1), euros(40)}, {QDate(2023, 3, 1), euros(10)},
                                      {QDate(2023, 5, 1), euros(-4)}};
        const QList<Year> years = netByYear(purchases, Currency(), 2024);
        QCOMPARE(years, (QList<Year>{{2021, euros(40)}, {2022, euros(0)}, {2023, euros(6)}, {2024, euros(0)}}));
        QVERIFY(netByYear({}, Currency(), 2024).isEmpty());
    }

    void keepsCurrenciesApart()
    {
        const Currency pounds = *Currency::fromCode(u"GBP");
        const QList<Bought> purchases{{QDate(2021, 3, 1), euros(40)}, {QDate(2022, 3, 1), Money(9900, pounds)},
                                      {QDate(2023, 3, 1), euros(2)}};
        QCOMPARE(netByCurrency(purchases), (QList<Money>{Money(9900, pounds), euros(42)}));
        QCOMPARE(buyingOf(purchases).net, Money(9900, pounds));
        QCOMPARE(netByYear(purchases, Currency(), 2023).at(1).net, euros(0));
    }
};

QTEST_GUILESS_MAIN(LoyaltyTest)
#include "LoyaltyTest.moc"
