#include "desk/StakeWeights.h"
#include "desk/WorkingTime.h"
#include <QtTest>

using namespace amends;

namespace {

const QTimeZone& brussels()
{
    static const QTimeZone zone("Europe/Brussels");
    return zone;
}

QDateTime local(const QString& text)
{
    QDateTime when = QDateTime::fromString(text, QStringLiteral("yyyy-MM-dd HH:mm"));
    return QDateTime(when.date(), when.time(), brussels());
}

} // namespace

class WorkingTimeTest : public QObject
{
    Q_OBJECT
private slots:
    void acknowledgesWithinOneWorkingDay_data()
    {
        QTest::addColumn<QString>("received");
        QTest::addColumn<QString>("by");
        QTest::newRow("at noon") << "2026-11-18 12:00" << "2026-11-19 12:00";
        QTest::newRow("before opening") << "2026-11-18 07:00" << "2026-11-18 18:00";
        QTest::newRow("after closing") << "2026-11-18 21:00" << "2026-11-19 18:00";
        QTest::newRow("on Friday afternoon") << "2026-11-20 16:00" << "2026-11-23 16:00";
        QTest::newRow("on Sunday") << "2026-11-22 16:00" << "2026-11-23 18:00";
        QTest::newRow("over the change of the clocks") << "2026-10-23 10:00" << "2026-10-26 10:00";
    }
    void acknowledgesWithinOneWorkingDay()
    {
        QFETCH(QString, received);
        QFETCH(QString, by);
        QCOMPARE(acknowledgeBy(local(received).toUTC(), brussels()), local(by).toUTC());
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
        QTEST(workingHours(local(from), local(to), brussels()), "hours");
    }

    void addsUpWhatIsAtStake()
    {
        StakeFacts facts;
        facts.spendFifth = 5;
        facts.heat = Heat::Boiling;
        facts.waitedHours = 90;
        facts.brokenPromises = 3;
        facts.safety = true;
        QCOMPARE(stakeOf(facts).total, 100.0);
        QCOMPARE(stakeOf({}).total, 0.0);
        const Stake stake = stakeOf({.spendFifth = 2, .heat = Heat::Annoyed, .waitedHours = 9, .brokenPromises = 1});
        QCOMPARE(stake.value, 0.4);
        QCOMPARE(stake.age, 0.2);
        QCOMPARE(stake.broken, 0.5);
        const StakeWeights w;
        QCOMPARE(stake.total, w.value * 0.4 + w.heat / 3.0 + w.age * 0.2 + w.broken * 0.5);
    }
};

QTEST_GUILESS_MAIN(WorkingTimeTest)
#include "WorkingTimeTest.moc"
