#include "LawFixture.h"

using namespace amends;
using namespace amends::law;

class WithdrawalTest : public QObject
{
    Q_OBJECT

private slots:
    void endsOnAWorkingDay_data()
    {
        QTest::addColumn<LawCase>("what");
        QTest::addColumn<QDate>("last");
        const auto row = [](const char* name, const char* country, const char* delivered, const char* last) {
            QTest::newRow(name) << lawCase(country, delivered, delivered, delivered) << day(last);
        };
        row("a working day stays", "BE", "2026-06-12", "2026-06-26");
        row("Saturday moves to Monday", "FR", "2025-06-07", "2025-06-23");
        row("1 May moves", "FR", "2025-04-17", "2025-05-02");
        row("Ascension moves in the Netherlands", "NL", "2025-05-15", "2025-05-30");
        row("5 May rests for time limits in the Netherlands", "NL", "2026-04-21", "2026-05-06");
        row("Good Friday too", "NL", "2026-03-20", "2026-04-07");
        row("and in Austria", "AT", "2026-03-20", "2026-04-07");
        row("not in Belgium", "BE", "2026-03-20", "2026-04-03");
        row("two Christmas days and a weekend", "DE", "2026-12-11", "2026-12-28");
        row("Christmas to the 27th", "DE", "2024-12-11", "2024-12-27");
        row("the national day of Luxembourg", "LU", "2026-06-09", "2026-06-24");
        row("St Patrick's", "IE", "2026-03-03", "2026-03-18");
        row("the Constitution and the Conception in Spain", "ES", "2026-11-24", "2026-12-09");
        row("St Francis, a holiday since 2026, on a Monday", "IT", "2027-09-20", "2027-10-05");
        row("and not before", "IT", "2024-09-20", "2024-10-04");
        row("Freedom Day is a Saturday, Labour Day a Friday", "PT", "2026-04-17", "2026-05-04");
        row("England moves nothing", "UK", "2025-08-02", "2025-08-16");
        row("over the leap day", "BE", "2024-02-15", "2024-02-29");
        row("seven clear days in the old French law", "FR", "2013-03-04", "2013-03-11");
        row("seven working days in the old Dutch law", "NL", "2013-03-04", "2013-03-13");
        row("ten working days in the old Italian law", "IT", "2013-03-04", "2013-03-18");
    }
    void endsOnAWorkingDay()
    {
        QFETCH(LawCase, what);
        QTEST(answer(what).withdrawal.lastDay, "last");
    }

    void aRegionsHolidayCountsForAShopThere()
    {
        LawCase what = lawCase("DE", "2026-05-21", "2026-05-21", "2026-05-22"); // + 14: Corpus Christi
        QCOMPARE(answer(what).withdrawal.lastDay, day("2026-06-04"));
        what.region = QStringLiteral("BY");
        QCOMPARE(answer(what).withdrawal.lastDay, day("2026-06-05"));
    }

    void digitalRunsFromTheContract()
    {
        LawCase what = lawCase("BE", "2026-06-01", "2026-06-10", "2026-06-12", Goods::Digital);
        QCOMPARE(answer(what).withdrawal.lastDay, day("2026-06-15"));
        what.delivered = {};
        QCOMPARE(answer(what).withdrawal.lastDay, day("2026-06-15"));
        what.withdrawalException = QStringLiteral("digital_started");
        QCOMPARE(answer(what).withdrawal, LawTerm(false, QDate()));
    }

    void whoWasNeverToldHasTwelveMonthsMore()
    {
        LawCase what = lawCase("BE", "2026-01-02", "2026-01-05", "2026-02-01");
        what.withdrawalInformed = false;
        QCOMPARE(answer(what).withdrawal, LawTerm(true, day("2027-01-19")));
        // The fourteen days ended on a Saturday; the year runs from there, and its own last day is a Monday.
        what.delivered = day("2026-01-03");
        QCOMPARE(answer(what).withdrawal.lastDay, day("2027-01-18"));
        what.withdrawalInformedOn = day("2026-03-02");
        QCOMPARE(answer(what).withdrawal.lastDay, day("2026-03-16"));
        what.withdrawalInformedOn = day("2028-01-01"); // too late to matter
        QCOMPARE(answer(what).withdrawal.lastDay, day("2027-01-18"));
    }

    void beforeTheRuleOnInformingNobodyKnowsTheEnd()
    {
        LawCase what = lawCase("DE", "2013-01-02", "2013-01-07", "2013-01-21");
        what.withdrawalInformed = false;
        QCOMPARE(answer(what).withdrawal, LawTerm(true, QDate()));
        what.complained = day("2013-01-22");
        QCOMPARE(answer(what).withdrawal, LawTerm());
    }

    void onlyListedExceptionsEndTheRight()
    {
        LawCase what = lawCase("IT", "2026-01-02", "2026-01-05", "2026-01-10");
        for (const char* exception : {"custom_made", "perishable", "unsealed_hygiene", "dated_leisure"}) {
            what.withdrawalException = QString::fromLatin1(exception);
            QCOMPARE(answer(what).withdrawal, LawTerm(false, QDate()));
            QVERIFY(keys(answer(what)).contains(QStringLiteral("withdrawal_excluded")));
        }
        for (const char* none : {"sale_item", "opened_box", "outlet"}) {
            what.withdrawalException = QString::fromLatin1(none);
            QCOMPARE(answer(what).withdrawal, LawTerm(true, day("2026-01-19")));
            QVERIFY(keys(answer(what)).contains(QStringLiteral("no_such_exception")));
        }
        QCOMPARE(answer(what).guarantee.lastDay, day("2028-01-05")); // untouched
    }

    void aCountryMayHaveTakenTheListOverBeforeTheDirectivesDay()
    {
        LawCase what = lawCase("BE", "2014-06-02", "2014-06-05", "2014-06-06");
        what.withdrawalException = QStringLiteral("perishable");
        QCOMPARE(answer(what).withdrawal, LawTerm(false, QDate()));
    }

    void inAShopThereIsNone()
    {
        LawCase what = lawCase("BE", "2026-01-02", "2026-01-02", "2026-01-03", Goods::New, SaleChannel::Shop);
        QCOMPARE(answer(what).withdrawal, LawTerm(false, QDate()));
    }

    void beforeDeliveryItIsOpenAndTheDeliveryHasItsDay()
    {
        LawCase what = lawCase("FR", "2026-10-01", "", "2026-10-31");
        LawAnswer found = answer(what);
        QCOMPARE(found.withdrawal, LawTerm(true, QDate()));
        QCOMPARE(*found.delivery, LawTerm(true, day("2026-10-31")));
        QVERIFY(!found.guarantee.open && !found.presumption.open);
        QCOMPARE(found.article, QStringLiteral("L216-1 (L138-1 until 2016)"));
        what.complained = day("2026-11-01");
        QCOMPARE(*answer(what).delivery, LawTerm(false, day("2026-10-31")));
        what.agreedDelivery = day("2026-12-24");
        QCOMPARE(*answer(what).delivery, LawTerm(true, day("2026-12-24")));
        what.country = QStringLiteral("CH");
        what.agreedDelivery = {};
        QCOMPARE(*answer(what).delivery, LawTerm());
    }

    void thirtyDaysToHandAFaultyThingBack_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QDate>("last");
        QTest::newRow("Ireland counts the day of delivery") << "IE" << day("2026-09-30");
        QTest::newRow("England counts from the next day") << "UK" << day("2026-10-01");
        QTest::newRow("Portugal too") << "PT" << day("2026-10-01");
        QTest::newRow("Belgium has none") << "BE" << QDate();
    }
    void thirtyDaysToHandAFaultyThingBack()
    {
        QFETCH(QString, country);
        const LawAnswer found = answer(lawCase(country.toLatin1(), "2026-09-01", "2026-09-01", "2026-09-20"));
        QTEST(found.earlyRejection ? found.earlyRejection->lastDay : QDate(), "last");
    }

    void theEnglishThirtyDaysWaitForARepair()
    {
        LawCase what = lawCase("UK", "2026-09-01", "2026-09-01", "2026-10-15");
        what.repairs = {{{}, day("2026-09-10"), day("2026-09-20")}};
        QCOMPARE(answer(what).earlyRejection->lastDay, day("2026-10-11"));
        what.repairs = {{{}, day("2026-10-01"), day("2026-10-03")}};
        QCOMPARE(answer(what).earlyRejection->lastDay, day("2026-10-10")); // seven days at least
    }
};

QTEST_GUILESS_MAIN(WithdrawalTest)
#include "WithdrawalTest.moc"
