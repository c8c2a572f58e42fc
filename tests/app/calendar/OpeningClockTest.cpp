#include "calendar/OpeningClock.h"
#include <QtTest>

using namespace amends;
using namespace amends::calendar;

namespace {

const QTimeZone& brussels()
{
    static const QTimeZone zone("Europe/Brussels");
    return zone;
}

QDateTime local(const QString& text)
{
    const QDateTime when = QDateTime::fromString(text, QStringLiteral("yyyy-MM-dd HH:mm"));
    return QDateTime(when.date(), when.time(), brussels());
}

OpeningClock clockOf(const WorkingTime& time)
{
    return {time, QDate(2025, 1, 1), QDate(2027, 12, 31)};
}

/// Monday to Friday, 9 to 18, without holidays.
OpeningClock plain()
{
    return clockOf(WorkingTime(brussels(), Holidays(QString(), QString())));
}

} // namespace

class OpeningClockTest : public QObject
{
    Q_OBJECT
private slots:
    void nineHoursAreOneWorkingDay_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("end");
        QTest::newRow("at noon") << "2026-11-18 12:00" << "2026-11-19 12:00";
        QTest::newRow("before opening") << "2026-11-18 07:00" << "2026-11-18 18:00";
        QTest::newRow("after closing") << "2026-11-18 21:00" << "2026-11-19 18:00";
        QTest::newRow("on Friday afternoon") << "2026-11-20 16:00" << "2026-11-23 16:00";
        QTest::newRow("on Sunday") << "2026-11-22 16:00" << "2026-11-23 18:00";
        QTest::newRow("over the change of the clocks") << "2026-10-23 10:00" << "2026-10-26 10:00";
    }
    void nineHoursAreOneWorkingDay()
    {
        QFETCH(QString, from);
        QFETCH(QString, end);
        QCOMPARE(plain().after(local(from), 9 * 3600), local(end).toUTC());
    }

    void countsWorkingHours_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<double>("hours");
        QTest::newRow("within a day") << "2026-11-18 10:00" << "2026-11-18 12:30" << 2.5;
        QTest::newRow("over a night") << "2026-11-18 17:00" << "2026-11-19 10:00" << 2.0;
        QTest::newRow("over a weekend") << "2026-11-20 17:00" << "2026-11-23 10:00" << 2.0;
        QTest::newRow("a whole week") << "2026-11-16 09:00" << "2026-11-23 09:00" << 45.0;
        QTest::newRow("backwards") << "2026-11-19 10:00" << "2026-11-18 17:00" << 0.0;
        QTest::newRow("on Sunday") << "2026-11-22 10:00" << "2026-11-22 17:00" << 0.0;
    }
    void countsWorkingHours()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QTEST(double(plain().between(local(from), local(to))) / 3600, "hours");
    }

    void saysWhatWorkingTimeSaysDayByDay()
    {
        WorkingTime time(brussels(), Holidays(QStringLiteral("BE"), QString()));
        time.setSpans(6, {{QTime(10, 0), QTime(12, 30)}, {QTime(13, 30), QTime(17, 0)}});
        time.setSpans(1, {});
        time.addClosure(QDate(2026, 7, 20), QDate(2026, 8, 2));
        const OpeningClock clock = clockOf(time);
        for (int i = 0; i < 2000; ++i) {
            const QDateTime from = local(QStringLiteral("2026-01-01 00:00")).addSecs(i * 11'117);
            const QDateTime to = from.addSecs(i * 977);
            QCOMPARE(clock.between(from, to), time.between(from, to));
            QCOMPARE(clock.after(from, 1 + i * 13), time.after(from, 1 + i * 13));
        }
    }

    void pastItsLastDayNoTimePasses()
    {
        const OpeningClock clock = plain();
        QVERIFY(!clock.after(local(QStringLiteral("2027-12-31 17:00")), 2 * 3600).isValid());
        QCOMPARE(clock.between(local(QStringLiteral("2028-02-01 10:00")), local(QStringLiteral("2028-02-01 12:00"))), 0);
    }

    void aShopThatNeverOpensHasNoDeadline()
    {
        WorkingTime time(brussels(), Holidays(QString(), QString()));
        for (int day = 1; day <= 7; ++day)
            time.setSpans(day, {});
        QVERIFY(!clockOf(time).after(local(QStringLiteral("2026-11-18 10:00")), 3600).isValid());
    }
};

QTEST_GUILESS_MAIN(OpeningClockTest)
#include "OpeningClockTest.moc"
