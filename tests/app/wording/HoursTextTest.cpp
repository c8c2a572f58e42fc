#include "wording/HoursText.h"
#include <QtTest>

using namespace amends;

class HoursTextTest : public QObject
{
    Q_OBJECT
private slots:
    void tellsAWeekAsAShopWouldHaveItOnItsDoor_data()
    {
        QTest::addColumn<OpeningHours>("hours");
        QTest::addColumn<QString>("text");
        const OpenSpan morning{QTime(9, 0), QTime(12, 30)};
        const OpenSpan afternoon{QTime(13, 30), QTime(18, 0)};
        const OpenSpan late{QTime(20, 0), QTime(23, 59, 59, 999)};
        QTest::newRow("nothing entered") << OpeningHours() << QString();
        OpeningHours week;
        for (size_t day = 0; day < 5; ++day)
            week.week[day] = {morning, afternoon};
        week.week[5] = {{QTime(10, 0), QTime(17, 0)}};
        QTest::newRow("weekdays alike") << week << QStringLiteral("Mon–Fri 09:00–12:30, 13:30–18:00 · Sat 10:00–17:00");
        week.week[2] = {};
        QTest::newRow("closed on Wednesday") << week << QStringLiteral("Mon, Tue 09:00–12:30, 13:30–18:00 · Thu, Fri 09:00–12:30, 13:30–18:00 · Sat 10:00–17:00");
        OpeningHours night;
        night.week[6] = {late};
        QTest::newRow("until midnight") << night << QStringLiteral("Sun 20:00–24:00");
    }
    void tellsAWeekAsAShopWouldHaveItOnItsDoor()
    {
        QFETCH(OpeningHours, hours);
        QFETCH(QString, text);
        QCOMPARE(toldHours(hours, QLocale(QStringLiteral("en_GB"))), text);
    }
};

QTEST_GUILESS_MAIN(HoursTextTest)
#include "HoursTextTest.moc"
