#include "DeskFixture.h"
#include "desk/Gestures.h"
#include <QFile>

using namespace amends;

namespace {

const QDate today(2026, 11, 21);

Gesture voucher(ComplaintId complaint, qint64 minor, const QDate& day = today, StaffId staff = {})
{
    return {{}, complaint, GestureKind::Voucher, QStringLiteral("Bon"), Money(minor, Currency()), QStringLiteral("late"), staff, day};
}

QStringList kinds(DeskFixture& f, ComplaintId id)
{
    QStringList kinds;
    const auto page = await(f.desk->history().complaint(id));
    for (const Event& event : page ? page->events : QList<Event>())
        kinds << event.kind + u' ' + event.after;
    return kinds;
}

Money euro(qint64 minor)
{
    return {minor, Currency()};
}

} // namespace

class GesturesTest : public QObject
{
    Q_OBJECT

private slots:
    void aGestureIsOneEventWithoutWordsAndOneStepBack()
    {
        DeskFixture f;
        const ComplaintId id = f.complaint(QStringLiteral("Late"));
        const auto made = await(f.desk->gestures().add(voucher(id, 1500)));
        AMENDS_OK(made);
        QCOMPARE(kinds(f, id).constLast(), QStringLiteral("gesture_given voucher"));
        const auto rows = await(f.desk->gestures().ofComplaint(id));
        AMENDS_OK(rows);
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->constFirst().gesture.what, QStringLiteral("Bon"));
        QCOMPARE(f.desk->undo().next(), QStringLiteral("gesture_given"));
        AMENDS_OK(await(f.desk->undo().undo()));
        QVERIFY(await(f.desk->gestures().ofComplaint(id))->isEmpty());
    }

    void changeAndRemovalAreTakenBackToo()
    {
        DeskFixture f;
        const ComplaintId id = f.complaint(QStringLiteral("Late"));
        Gesture gesture = voucher(id, 1500);
        gesture.id = *await(f.desk->gestures().add(gesture));
        const Gesture before = gesture;
        gesture.cost = euro(900);
        gesture.kind = GestureKind::Shipping;
        AMENDS_OK(await(f.desk->gestures().save(gesture)));
        AMENDS_OK(await(f.desk->gestures().remove(gesture.id)));
        QCOMPARE(await(f.desk->gestures().remove(gesture.id)).error().problem, Problem::NotFound);
        AMENDS_OK(await(f.desk->undo().undo()));
        QCOMPARE(await(f.desk->gestures().ofComplaint(id))->constFirst().gesture, gesture);
        AMENDS_OK(await(f.desk->undo().undo()));
        QCOMPARE(await(f.desk->gestures().ofComplaint(id))->constFirst().gesture, before);
    }

    void whatSomebodyChangedSinceIsNotTakenBack()
    {
        DeskFixture f;
        const ComplaintId id = f.complaint(QStringLiteral("Late"));
        Gesture gesture = voucher(id, 1500);
        gesture.id = *await(f.desk->gestures().add(gesture));
        gesture.cost = euro(900);
        AMENDS_OK(await(f.desk->gestures().save(gesture)));
        Gesture theirs = gesture;
        theirs.cost = euro(700);
        const auto other = f.another();
        AMENDS_OK(await(other->gestures().save(theirs)));
        QCOMPARE(await(f.desk->undo().undo()).error().problem, Problem::Conflict);
        QCOMPARE(await(f.desk->gestures().ofComplaint(id))->constFirst().gesture.cost, euro(700));
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<Gesture>("gesture");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("tomorrow") << voucher(ComplaintId(1), 100, today.addDays(1)) << Problem::BadInput;
        QTest::newRow("no day") << voucher(ComplaintId(1), 100, QDate()) << Problem::BadInput;
        QTest::newRow("below nothing") << voucher(ComplaintId(1), -1) << Problem::BadInput;
        QTest::newRow("of no complaint") << voucher(ComplaintId(999), 100) << Problem::Internal;
    }
    void whatCannotBeIsRefused()
    {
        QFETCH(Gesture, gesture);
        QFETCH(Problem, problem);
        DeskFixture f;
        const ComplaintId id = f.complaint(QStringLiteral("Late"));
        if (gesture.complaint == ComplaintId(1))
            gesture.complaint = id;
        const auto made = await(f.desk->gestures().add(gesture));
        QVERIFY(!made);
        QVERIFY(made.error().problem == problem || problem == Problem::Internal);
        QCOMPARE(await(f.desk->gestures().ledger({}))->count, 0);
    }

    void theLedgerSumsByMonthAndCurrency()
    {
        DeskFixture f;
        const ComplaintId id = f.complaint(QStringLiteral("Late"));
        for (const QDate& day : {QDate(2026, 10, 31), QDate(2026, 11, 1), today})
            AMENDS_OK(await(f.desk->gestures().add(voucher(id, 1000, day))));
        Gesture swiss = voucher(id, 400, QDate(2026, 11, 2));
        swiss.cost = Money(400, *Currency::fromCode(u"CHF"));
        AMENDS_OK(await(f.desk->gestures().add(swiss)));
        const auto ledger = await(f.desk->gestures().ledger(today));
        AMENDS_OK(ledger);
        QCOMPARE(ledger->month, QDate(2026, 11, 1));
        QCOMPARE(ledger->count, 3);
        QCOMPARE(ledger->cost, (QList<Money>{euro(2000), swiss.cost}));
        QCOMPARE(ledger->rows.size(), 3);
        QCOMPARE(ledger->rows.constFirst().gesture.givenOn, today);
        QCOMPARE(ledger->months.size(), 2);
        QCOMPARE(ledger->months[1], (GestureMonth{QDate(2026, 10, 1), 1, {euro(1000)}}));
        const auto all = await(f.desk->gestures().ledger({}));
        QCOMPARE(all->count, 4);
        QCOMPARE(all->cost.constFirst(), euro(3000));
        QVERIFY(await(f.desk->gestures().ledger(QDate(2026, 9, 1)))->rows.isEmpty());
    }

    void whatSheBoughtCountsFromTheDayAfterInTheShopsZone()
    {
        DeskFixture f;
        const ComplaintId id = f.complaint(QStringLiteral("Late"));
        const CustomerId her = f.read(id).customer;
        AMENDS_OK(await(f.desk->gestures().add(voucher(id, 1000, QDate(2026, 11, 10)))));
        const auto buy = [&](CustomerId who, const QDateTime& at, qint64 total, qint64 refunded) {
            Purchase p;
            p.customer = who;
            p.ordered = at;
            p.total = euro(total);
            p.refunded = euro(refunded);
            f.inStore([&](store::Tables& t) { QVERIFY(t.purchases.add(p).has_value()); });
        };
        buy(her, QDateTime(QDate(2026, 11, 10), QTime(22, 59), Qt::UTC), 9900, 0); // 23:59 in Brussels
        buy(her, QDateTime(QDate(2026, 11, 10), QTime(23, 0), Qt::UTC), 5000, 1200);
        CustomerId husband;
        f.inStore([&](store::Tables& t) { husband = *t.customers.add({}); });
        AMENDS_OK(await(f.desk->customers().link(her, husband, LinkKind::Household)));
        buy(husband, QDateTime(QDate(2026, 11, 12), QTime(10, 0), Qt::UTC), 80000, 0);
        const auto rows = await(f.desk->gestures().ofCustomer(her));
        AMENDS_OK(rows);
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->constFirst().afterwards, (Afterwards{1, {euro(3800)}}));
        QCOMPARE(rows->constFirst().customerCalled, QStringLiteral("Ann Peeters"));
    }

    void limitsAreToldAndNeverBlock()
    {
        DeskFixture f;
        const StaffId sam = *await(f.desk->shopBook().saveStaff({{}, QStringLiteral("Sam"), QStringLiteral("SA"), {}, true}));
        const StaffId ida = *await(f.desk->shopBook().saveStaff({{}, QStringLiteral("Ida"), QStringLiteral("ID"), {}, true}));
        const ComplaintId id = f.complaint(QStringLiteral("Late"));
        const ComplaintId other = f.complaint(QStringLiteral("Lost"));
        AMENDS_OK(await(f.desk->gestures().setLimits({euro(3000), euro(1500)})));
        f.reopen();
        QCOMPARE(*await(f.desk->gestures().limits()), (GestureLimits{euro(3000), euro(1500)}));
        AMENDS_OK(await(f.desk->gestures().add(voucher(id, 1000, today, sam))));
        AMENDS_OK(await(f.desk->gestures().add(voucher(other, 1000, QDate(2026, 10, 31), sam))));

        const auto measure = [&](const Gesture& gesture) { return await(f.desk->gestures().measure(gesture)).value_or(GestureMeasure()); };
        QVERIFY(!measure(voucher(id, 500, today, sam)).overPerson()); // just the limit
        QVERIFY(measure(voucher(id, 501, today, sam)).overPerson());  // two small ones are one large one
        QVERIFY(!measure(voucher(id, 1500, today, ida)).overPerson());
        QVERIFY(!measure(voucher(other, 500, today, sam)).overPerson());
        QVERIFY(!measure(voucher(other, 2000, today, ida)).overMonth());
        QVERIFY(measure(voucher(other, 2001, today, ida)).overMonth());
        QVERIFY(!measure(voucher(other, 2000, QDate(2026, 10, 31), ida)).overMonth());
        Gesture swiss = voucher(other, 900000, today, ida);
        swiss.cost = Money(900000, *Currency::fromCode(u"CHF"));
        QVERIFY(!measure(swiss).overMonth() && !measure(swiss).overPerson()); // a limit in euros says nothing of francs
        AMENDS_OK(await(f.desk->gestures().add(voucher(id, 900000, today, sam))));

        QCOMPARE(await(f.desk->gestures().setLimits({euro(-1), {}})).error().problem, Problem::BadInput);
        AMENDS_OK(await(f.desk->gestures().setLimits({})));
        QCOMPARE(*await(f.desk->gestures().limits()), GestureLimits());
    }

    void aChangedGestureIsNotMeasuredTwice()
    {
        DeskFixture f;
        const ComplaintId id = f.complaint(QStringLiteral("Late"));
        Gesture gesture = voucher(id, 1000);
        gesture.id = *await(f.desk->gestures().add(gesture));
        const auto measure = await(f.desk->gestures().measure(gesture));
        QCOMPARE(measure->month, euro(1000));
        QCOMPARE(measure->person, euro(1000));
    }

    void aNewOneBeginsWithWhatTheLastOfItsKindCost()
    {
        DeskFixture f;
        const ComplaintId id = f.complaint(QStringLiteral("Late"));
        QCOMPARE(await(f.desk->gestures().start(id))->gesture.cost, euro(0));
        AMENDS_OK(await(f.desk->gestures().add(voucher(id, 1000, QDate(2026, 11, 2)))));
        AMENDS_OK(await(f.desk->gestures().add(voucher(id, 1250, QDate(2026, 11, 3)))));
        const auto start = await(f.desk->gestures().start(id));
        AMENDS_OK(start);
        QCOMPARE(start->gesture.cost, euro(1250));
        QCOMPARE(start->gesture.givenOn, today);
        QVERIFY(!start->usual.contains(int(GestureKind::Shipping)));
        QCOMPARE(await(f.desk->gestures().start(ComplaintId(999))).error().problem, Problem::NotFound);
    }

    void theLedgerGoesToAFile()
    {
        DeskFixture f;
        const ComplaintId id = f.complaint(QStringLiteral("Late"));
        Gesture gesture = voucher(id, 1250);
        gesture.what = QStringLiteral("=1+1; \"x\"");
        AMENDS_OK(await(f.desk->gestures().add(gesture)));
        const QString path = f.dir.filePath(QStringLiteral("gestures.csv"));
        const auto count = await(f.desk->gestures().writeFile(path, today));
        AMENDS_OK(count);
        QCOMPARE(*count, 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[1].startsWith(QStringLiteral("2026-11-21,voucher,")));
        QVERIFY(lines[1].contains(QStringLiteral("12.50,EUR,late")));
        QVERIFY(!lines[1].contains(QStringLiteral(",=")));
        const auto nowhere = await(f.desk->gestures().writeFile(f.dir.filePath(QStringLiteral("no/such/folder.csv")), {}));
        QVERIFY(!nowhere);
        QVERIFY(!nowhere.error().file.isEmpty());
    }
};

QTEST_GUILESS_MAIN(GesturesTest)
#include "GesturesTest.moc"
