#include "law/Period.h"
#include "law/RestDay.h"
#include <QtTest>

using namespace amends::law;

class PeriodTest : public QObject
{
    Q_OBJECT

private slots:
    void endsOnTheRightDay_data()
    {
        QTest::addColumn<QString>("period");
        QTest::addColumn<QDate>("event");
        QTest::addColumn<QDate>("last");
        const auto row = [](const char* name, const char* period, QDate event, QDate last) {
            QTest::newRow(name) << QString::fromLatin1(period) << event << last;
        };
        row("the day of the event is not counted", "14 days", QDate(2026, 3, 1), QDate(2026, 3, 15));
        row("over a leap day", "14 days", QDate(2024, 2, 20), QDate(2024, 3, 5));
        row("the same date number", "6 months", QDate(2013, 12, 14), QDate(2014, 6, 14));
        row("a date that does not exist ends on the month's last day", "6 months", QDate(2018, 8, 31), QDate(2019, 2, 28));
        row("in a leap year on the 29th", "6 months", QDate(2023, 8, 31), QDate(2024, 2, 29));
        row("from a month's end to a longer month", "1 month", QDate(2026, 2, 28), QDate(2026, 3, 28));
        row("29 February and a year", "1 year", QDate(2024, 2, 29), QDate(2025, 2, 28));
        row("29 February and four years", "4 years", QDate(2024, 2, 29), QDate(2028, 2, 29));
        row("28 February stays the 28th in a leap year", "24 months", QDate(2022, 2, 28), QDate(2024, 2, 28));
        row("over the year's end", "1 month", QDate(2025, 12, 31), QDate(2026, 1, 31));
        row("working days leave the weekend out", "7 working days", QDate(2026, 11, 20), QDate(2026, 12, 1));
        row("ISO years", "P2Y", QDate(2026, 6, 12), QDate(2028, 6, 12));
        row("ISO months", "P18M", QDate(2024, 1, 31), QDate(2025, 7, 31));
        row("ISO days", "P30D", QDate(2026, 10, 1), QDate(2026, 10, 31));
        row("ISO weeks", "P2W", QDate(2026, 10, 1), QDate(2026, 10, 15));
    }
    void endsOnTheRightDay()
    {
        QFETCH(QString, period);
        QFETCH(QDate, event);
        const auto read = Period::fromText(period);
        QVERIFY(read);
        QTEST(read->lastDayFrom(event, [](const QDate& day) { return day.dayOfWeek() >= Qt::Saturday; }), "last");
    }

    void refusesWhatIsNoPeriod_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "P", "PY", "P2", "P2X", "P-1Y", "P0D", "two years", "2", "2 ", "2 moons", "0 days",
                                 "-3 days", "99999999 years", "P1Y6M", "years"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refusesWhatIsNoPeriod()
    {
        QFETCH(QString, text);
        QVERIFY(!Period::fromText(text));
    }

    void comparesPeriodsInDifferentUnits()
    {
        const QDate event(2024, 2, 29);
        QVERIFY(!Period::fromText(u"P1Y")->shorterThan(*Period::fromText(u"12 months"), event));
        QVERIFY(Period::fromText(u"P364D")->shorterThan(*Period::fromText(u"1 year"), event));
        QVERIFY(!Period::fromText(u"P18M")->shorterThan(*Period::fromText(u"1 year"), event));
    }

    void readsDaysOfRest_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("falls");
        QTest::newRow("a date") << "12-25" << QDate(2026, 12, 25) << true;
        QTest::newRow("another day") << "12-25" << QDate(2026, 12, 26) << false;
        QTest::newRow("Good Friday") << "E-2" << QDate(2026, 4, 3) << true;
        QTest::newRow("Corpus Christi") << "E+60" << QDate(2026, 6, 4) << true;
        QTest::newRow("before it was one") << "10-04 since 2026" << QDate(2025, 10, 4) << false;
        QTest::newRow("since it is one") << "10-04 since 2026" << QDate(2027, 10, 4) << true;
    }
    void readsDaysOfRest()
    {
        QFETCH(QString, text);
        QFETCH(QDate, day);
        const auto rest = RestDay::fromText(text);
        QVERIFY(rest);
        QTEST(rest->falls(day), "falls");
    }

    void refusesWhatIsNoDayOfRest()
    {
        for (const char* text : {"", "E", "E60", "13-01", "02-30", "1-1", "12-25 since then", "Christmas"})
            QVERIFY2(!RestDay::fromText(QString::fromLatin1(text)), text);
    }
};

QTEST_GUILESS_MAIN(PeriodTest)
#include "PeriodTest.moc"
