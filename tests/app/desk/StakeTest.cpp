#include "desk/Acknowledgement.h"
#include "desk/StakeWeights.h"
#include <QtTest>

using namespace amends;

/// What puts a complaint higher in the inbox, and when its clock runs out.
class StakeTest : public QObject
{
    Q_OBJECT
private slots:
    void theOwnerSetsHowSoonAComplaintIsAcknowledged()
    {
        const QTimeZone zone("Europe/Brussels");
        const calendar::OpeningClock opening(calendar::WorkingTime(zone, calendar::Holidays(QString(), QString())), QDate(2026, 1, 1),
                                             QDate(2027, 12, 31));
        Shop shop;
        shop.acknowledgeWithin = 4;
        shop.acknowledgeWarning = 1;
        Complaint complaint;
        complaint.received = QDateTime(QDate(2026, 11, 20), QTime(16, 0), zone).toUTC(); // a Friday
        const AcknowledgementClock clock = acknowledgementOf(complaint, shop, opening);
        QCOMPARE(clock.due, QDateTime(QDate(2026, 11, 23), QTime(11, 0), zone).toUTC());
        QCOMPARE(clock.warn, QDateTime(QDate(2026, 11, 23), QTime(10, 0), zone).toUTC());
        complaint.acknowledged = complaint.received.addSecs(60);
        QVERIFY(!acknowledgementOf(complaint, shop, opening).due.isValid());
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

QTEST_GUILESS_MAIN(StakeTest)
#include "StakeTest.moc"
