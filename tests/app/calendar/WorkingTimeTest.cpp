#include "calendar/WorkingTime.h"
#include <QtTest>

using namespace amends;
using namespace amends::calendar;

class WorkingTimeTest : public QObject
{
    Q_OBJECT

    static WorkingTime brussels()
    {
        return WorkingTime(QTimeZone("Europe/Brussels"), Holidays(QStringLiteral("BE"), {}));
    }
    static QDateTime local(const QString& text)
    {
        QDateTime time = QDateTime::fromString(text, Qt::ISODate);
        time.setTimeZone(QTimeZone("Europe/Brussels"));
        return time;
    }

private slots:
    void aShopsOwnHoursClosingDaysAndHolidaysAreItsWorkingTime()
    {
        Shop shop;
        shop.country = QStringLiteral("BE");
        QVERIFY(workingTimeOf(shop, QTimeZone("Europe/Brussels")).isWorkingDay(QDate(2026, 11, 16))); // nothing entered: Monday
        shop.opening.week[5] = {{QTime(10, 0), QTime(12, 0)}, {QTime(13, 0), QTime(17, 0)}};
        shop.opening.closures = {{QDate(2026, 11, 21), QDate(2026, 11, 22)}};
        const WorkingTime time = workingTimeOf(shop, QTimeZone("Europe/Brussels"));
        QVERIFY(!time.isWorkingDay(QDate(2026, 11, 16))); // open on Saturdays alone
        QVERIFY(!time.isWorkingDay(QDate(2026, 11, 21))); // on holiday itself
        QVERIFY(time.isWorkingDay(QDate(2026, 11, 14)));
        QCOMPARE(time.nextWorkingDay(QDate(2026, 11, 14)), QDate(2026, 11, 28));
        QCOMPARE(time.after(local(QStringLiteral("2026-11-14T11:00")), 2 * 3600), local(QStringLiteral("2026-11-14T14:00")).toUTC());
    }

    void countsOnlyOpenHours_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<qint64>("hours");
        QTest::addColumn<QString>("until");
        QTest::newRow("within a day") << "2026-11-18T10:00" << 2LL << "2026-11-18T12:00";
        QTest::newRow("over the night") << "2026-11-18T17:00" << 2LL << "2026-11-19T10:00";
        QTest::newRow("over the weekend") << "2026-11-20T17:00" << 2LL << "2026-11-23T10:00";
        QTest::newRow("from the night before") << "2026-11-18T03:00" << 1LL << "2026-11-18T10:00";
        QTest::newRow("over Armistice Day") << "2026-11-10T17:30" << 1LL << "2026-11-12T09:30";
        QTest::newRow("over the change of clocks") << "2026-10-23T17:00" << 2LL << "2026-10-26T10:00";
        QTest::newRow("a leap day") << "2028-02-28T17:00" << 2LL << "2028-02-29T10:00";
        QTest::newRow("a year's end") << "2026-12-31T17:00" << 2LL << "2027-01-04T10:00";
        QTest::newRow("to the closing minute") << "2026-11-18T09:00" << 9LL << "2026-11-18T18:00";
    }
    void countsOnlyOpenHours()
    {
        QFETCH(QString, from);
        QFETCH(qint64, hours);
        QFETCH(QString, until);
        QCOMPARE(brussels().after(local(from), hours * 3600), local(until).toUTC());
        QCOMPARE(brussels().between(local(from), local(until)), hours * 3600);
    }

    void aClosureStopsTheClock()
    {
        WorkingTime time = brussels();
        time.addClosure(QDate(2026, 8, 3), QDate(2026, 8, 16));
        QCOMPARE(time.nextWorkingDay(QDate(2026, 7, 31)), QDate(2026, 8, 17));
        QCOMPARE(time.between(local(QStringLiteral("2026-08-03T09:00")), local(QStringLiteral("2026-08-16T18:00"))), 0);
    }

    void aNightSpanOverTheChangeOfClocksIsAnHourLonger()
    {
        WorkingTime time = brussels();
        time.setSpans(Qt::Sunday, {{QTime(1, 0), QTime(5, 0)}});
        QCOMPARE(time.between(local(QStringLiteral("2026-10-25T00:00")), local(QStringLiteral("2026-10-25T12:00"))), 5 * 3600);
    }

    void aShopThatNeverOpensHasNoNextDay()
    {
        WorkingTime time = brussels();
        for (int day = 1; day <= 7; ++day)
            time.setSpans(day, {});
        QVERIFY(!time.nextWorkingDay(QDate(2026, 1, 1)).isValid());
        QVERIFY(!time.after(local(QStringLiteral("2026-01-01T09:00")), 3600).isValid());
    }

    void noTimePassesBackwards()
    {
        QCOMPARE(brussels().between(local(QStringLiteral("2026-11-18T12:00")), local(QStringLiteral("2026-11-18T10:00"))), 0);
    }
};

QTEST_GUILESS_MAIN(WorkingTimeTest)
#include "WorkingTimeTest.moc"
