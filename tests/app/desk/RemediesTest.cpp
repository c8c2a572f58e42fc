#include "DeskFixture.h"
#include "desk/Promises.h"
#include "desk/Remedies.h"

using namespace amends;

namespace {

using Step = std::function<Async<void>(Remedies&, ComplaintId)>;
const QDate kToday(2026, 11, 21);

} // namespace

Q_DECLARE_METATYPE(Step)

class RemediesTest : public QObject
{
    Q_OBJECT

    static ComplaintPage page(DeskFixture& shop, ComplaintId id)
    {
        const auto page = await(shop.desk->history().complaint(id));
        return page ? *page : ComplaintPage();
    }
    static RemedyRound current(DeskFixture& shop, ComplaintId id)
    {
        const ComplaintPage now = page(shop, id);
        return currentRound(id, now.rounds, now.complaint.given);
    }
    static InboxRow row(DeskFixture& shop, ComplaintId id)
    {
        const auto list = await(shop.desk->inbox().open({View::All, {}}));
        const auto slice = await(shop.desk->inbox().rows(list->token, 0, list->count));
        for (const InboxRow& each : slice->rows) {
            if (each.id == id)
                return each;
        }
        return {};
    }

private slots:
    void goesFromOfferToDeliveryAndResolvesTheComplaint()
    {
        DeskFixture shop;
        const ComplaintId id = shop.complaint(QStringLiteral("Headset cracked"));
        Remedies& remedies = shop.desk->remedies();
        AMENDS_OK(await(shop.desk->complaints().setAsked(id, Remedy::Refund)));
        AMENDS_OK(await(remedies.offer(id, {Remedy::Repair, Remedy::Replace})));
        QCOMPARE(current(shop, id).offered, (QList{Remedy::Repair, Remedy::Replace}));
        QCOMPARE(current(shop, id).offeredOn, kToday);
        AMENDS_OK(await(remedies.choose(id, Remedy::Replace, Money(4200, Currency()))));
        QCOMPARE(shop.read(id).given, Remedy::Replace);
        QVERIFY(shop.read(id).status != Status::Resolved);
        AMENDS_OK(await(remedies.deliver(id, kToday)));
        const Complaint done = shop.read(id);
        QCOMPARE(done.status, Status::Resolved);
        QVERIFY(done.closed.isValid());
        QVERIFY(done.followUp > kToday);
        const RemedyRound round = current(shop, id);
        QCOMPARE(round.asked, Remedy::Refund);
        QCOMPARE(round.cost, Money(4200, Currency()));
        QCOMPARE(round.deliveredOn, kToday);
        QCOMPARE(round.ended, RemedyEnd::Delivered);
        const InboxRow shown = row(shop, id);
        QCOMPARE(shown.remedy.chosen, Remedy::Replace);
        QVERIFY(shown.flags.isEmpty());
    }

    void writesOneEventAStepAndTakesEachBack_data()
    {
        QTest::addColumn<int>("before"); // how many steps of the table were done
        QTest::addColumn<Step>("step");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char* kind, int before, Step step) { QTest::newRow(kind) << before << step << QString::fromLatin1(kind); };
        row("remedy_offered", 0, [](Remedies& r, ComplaintId id) { return r.offer(id, {Remedy::Repair}); });
        row("remedy_chosen", 1, [](Remedies& r, ComplaintId id) { return r.choose(id, Remedy::Repair, {}); });
        row("remedy_delivered", 2, [](Remedies& r, ComplaintId id) { return r.deliver(id, kToday); });
        row("remedy_said_well", 0, [](Remedies& r, ComplaintId id) { return r.saidWell(id); });
        row("remedy_not_accepted", 3, [](Remedies& r, ComplaintId id) { return r.notAccepted(id); });
        row("remedy_reopened", 3, [](Remedies& r, ComplaintId id) { return r.reopen(id); });
        row("assessed", 0, [](Remedies& r, ComplaintId id) { return r.assess(id, AssessmentQuestion::Staff, AssessmentAnswer::Us); });
    }
    void writesOneEventAStepAndTakesEachBack()
    {
        QFETCH(int, before);
        QFETCH(Step, step);
        QFETCH(QString, kind);
        DeskFixture shop;
        const ComplaintId id = shop.complaint(QStringLiteral("Headset cracked"));
        Remedies& remedies = shop.desk->remedies();
        const Step earlier[] = {[](Remedies& r, ComplaintId c) { return r.offer(c, {Remedy::Repair}); },
                                [](Remedies& r, ComplaintId c) { return r.choose(c, Remedy::Repair, {}); },
                                [](Remedies& r, ComplaintId c) { return r.deliver(c, kToday); }};
        for (int i = 0; i < before; ++i)
            AMENDS_OK(await(earlier[i](remedies, id)));
        const ComplaintPage was = page(shop, id);
        AMENDS_OK(await(step(remedies, id)));
        const ComplaintPage then = page(shop, id);
        QCOMPARE(then.events.size(), was.events.size() + 1);
        QCOMPARE(then.events.last().kind, kind);
        QVERIFY(then.rounds != was.rounds || then.assessment != was.assessment);
        QCOMPARE(shop.desk->undo().next(), kind);
        AMENDS_OK(await(shop.desk->undo().undo()));
        const ComplaintPage back = page(shop, id);
        QCOMPARE(back.complaint, was.complaint);
        QCOMPARE(back.rounds, was.rounds);
        QCOMPARE(back.assessment, was.assessment);
        QCOMPARE(back.events.size(), was.events.size() + 2);
    }

    void refusesAStepOutOfTurnAndChangesNothing_data()
    {
        QTest::addColumn<QList<Step>>("before");
        QTest::addColumn<Step>("step");
        QTest::addColumn<QString>("why");
        const Step choose = [](Remedies& r, ComplaintId id) { return r.choose(id, Remedy::Repair, {}); };
        const Step well = [](Remedies& r, ComplaintId id) { return r.saidWell(id); };
        const Step refuse = [](Remedies& r, ComplaintId id) { return r.notAccepted(id); };
        const Step deliver = [](Remedies& r, ComplaintId id) { return r.deliver(id, kToday); };
        const auto row = [](const char* name, const QList<Step>& before, Step step, const char* why) {
            QTest::newRow(name) << before << step << QString::fromLatin1(why);
        };
        row("nothing offered", {}, [](Remedies& r, ComplaintId id) { return r.offer(id, {}); }, "remedy_nothing_offered");
        row("delivered before chosen", {}, deliver, "remedy_not_chosen");
        row("delivered tomorrow", {choose}, [](Remedies& r, ComplaintId id) { return r.deliver(id, kToday.addDays(1)); }, "remedy_future_day");
        row("delivered on no day", {choose}, [](Remedies& r, ComplaintId id) { return r.deliver(id, {}); }, "remedy_future_day");
        row("delivered before she complained", {choose}, [](Remedies& r, ComplaintId id) { return r.deliver(id, kToday.addDays(-1)); }, "remedy_day_before");
        row("a cost below nothing", {}, [](Remedies& r, ComplaintId id) { return r.choose(id, Remedy::Repair, Money(-1, Currency())); }, "remedy_negative_cost");
        row("offered after the end", {well}, [](Remedies& r, ComplaintId id) { return r.offer(id, {Remedy::Repair}); }, "remedy_ended");
        row("chosen otherwise after the end", {well}, choose, "remedy_ended");
        row("delivered after she refused", {choose, refuse}, deliver, "remedy_ended");
        row("well after she refused", {refuse}, well, "remedy_ended");
        row("refused after she said it is well", {well}, refuse, "remedy_ended");
        row("opened again while it lasts", {choose}, [](Remedies& r, ComplaintId id) { return r.reopen(id); }, "remedy_lasts");
    }
    void refusesAStepOutOfTurnAndChangesNothing()
    {
        QFETCH(QList<Step>, before);
        QFETCH(Step, step);
        QFETCH(QString, why);
        DeskFixture shop;
        const ComplaintId id = shop.complaint(QStringLiteral("Headset cracked"));
        for (const Step& each : before)
            AMENDS_OK(await(each(shop.desk->remedies(), id)));
        const ComplaintPage was = page(shop, id);
        const auto refused = await(step(shop.desk->remedies(), id));
        QVERIFY(!refused);
        QCOMPARE(refused.error().problem, Problem::BadInput);
        QCOMPARE(refused.error().detail, why);
        QCOMPARE(page(shop, id).rounds, was.rounds);
        QCOMPARE(page(shop, id).complaint, was.complaint);
    }

    void keepsWhatSheDoesNotAcceptApartFromAClose()
    {
        DeskFixture shop;
        const ComplaintId id = shop.complaint(QStringLiteral("Headset cracked"));
        AMENDS_OK(await(shop.desk->remedies().notAccepted(id)));
        const Complaint complaint = shop.read(id);
        QCOMPARE(complaint.status, Status::NotAccepted);
        QVERIFY(!complaint.closed.isValid());
        QVERIFY(!complaint.followUp.isValid());
    }

    void keepsEarlierRoundsWhenItIsOpenedAgain()
    {
        DeskFixture shop;
        const ComplaintId id = shop.complaint(QStringLiteral("Headset cracked"));
        Remedies& remedies = shop.desk->remedies();
        AMENDS_OK(await(remedies.choose(id, Remedy::Repair, {})));
        AMENDS_OK(await(remedies.deliver(id, kToday)));
        AMENDS_OK(await(remedies.reopen(id)));
        const ComplaintPage open = page(shop, id);
        QCOMPARE(open.complaint.status, Status::Ours);
        QVERIFY(!open.complaint.given);
        QVERIFY(!open.complaint.closed.isValid());
        QCOMPARE(open.rounds.size(), 2);
        QCOMPARE(open.rounds.first().ended, RemedyEnd::Delivered);
        QVERIFY(!open.rounds.last().chosen);
        QCOMPARE(open.flags, QList{OwnerFlag::Reopened});
        QCOMPARE(row(shop, id).flags, QList{OwnerFlag::Reopened});
        QCOMPARE(shop.ids(View::Ours, QStringLiteral("flag:reopened")), QList{id});
        QVERIFY(shop.ids(View::Ours, QStringLiteral("flag:promise")).isEmpty());
    }

    void opensAgainWhatWasClosedByItsStatusAlone()
    {
        DeskFixture shop;
        const ComplaintId id = shop.complaint(QStringLiteral("Headset cracked"));
        AMENDS_OK(await(shop.desk->complaints().setStatus({id}, Status::Closed)));
        AMENDS_OK(await(shop.desk->remedies().reopen(id)));
        QCOMPARE(shop.read(id).status, Status::Ours);
        QCOMPARE(page(shop, id).rounds.size(), 2);
        AMENDS_OK(await(shop.desk->undo().undo()));
        QCOMPARE(shop.read(id).status, Status::Closed);
        QCOMPARE(page(shop, id).rounds.size(), 0);
    }

    void doesNotTakeBackAStepThatSomebodyWentOnFrom()
    {
        DeskFixture shop;
        const ComplaintId id = shop.complaint(QStringLiteral("Headset cracked"));
        AMENDS_OK(await(shop.desk->remedies().offer(id, {Remedy::Repair})));
        auto other = shop.another();
        QVERIFY(other);
        AMENDS_OK(await(other->remedies().offer(id, {Remedy::Refund})));
        other.reset();
        const auto undone = await(shop.desk->undo().undo());
        QVERIFY(!undone);
        QCOMPARE(undone.error().problem, Problem::Conflict);
        QCOMPARE(current(shop, id).offered, QList{Remedy::Refund});
    }

    void herThanksClosesNothing()
    {
        DeskFixture shop;
        const ComplaintId id = shop.complaint(QStringLiteral("Headset cracked"));
        AMENDS_OK(await(shop.desk->remedies().choose(id, Remedy::Replace, {})));
        AMENDS_OK(await(shop.desk->complaints().addNote(id, QStringLiteral("Thanks, all fine."), MessageKind::PhoneNote)));
        QVERIFY(!current(shop, id).ended);
        QVERIFY(!shop.read(id).closed.isValid());
    }

    void flagsASecondComplaintWithinNinetyDays_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("flagged");
        QTest::newRow("the same day") << 0 << true;
        QTest::newRow("the ninetieth day") << 90 << true;
        QTest::newRow("a day later") << 91 << false;
    }
    void flagsASecondComplaintWithinNinetyDays()
    {
        QFETCH(int, days);
        QFETCH(bool, flagged);
        DeskFixture shop;
        const ComplaintId first = shop.complaint(QStringLiteral("Headset cracked"));
        shop.clock.advance(qint64(days) * 86400);
        const ComplaintId second = shop.complaint(QStringLiteral("And the new one too"));
        QVERIFY(page(shop, first).flags.isEmpty());
        QCOMPARE(page(shop, second).flags.contains(OwnerFlag::SecondComplaint), flagged);
        QCOMPARE(shop.ids(View::All, QStringLiteral("flag:owner")).contains(second), flagged);
        AMENDS_OK(await(shop.desk->complaints().setStatus({first}, Status::NotAComplaint)));
        QVERIFY(page(shop, second).flags.isEmpty());
    }

    void flagsAPromiseThatIsOverdueOrBrokenUntilTheMatterIsClosed()
    {
        DeskFixture shop;
        const ComplaintId id = shop.complaint(QStringLiteral("Headset cracked"));
        Promise promise;
        promise.complaint = id;
        promise.due = kToday;
        const auto made = await(shop.desk->promises().add(promise));
        AMENDS_OK(made);
        QVERIFY(page(shop, id).flags.isEmpty());
        shop.clock.advance(86400);
        QCOMPARE(page(shop, id).flags, QList{OwnerFlag::PromiseNotKept});
        AMENDS_OK(await(shop.desk->promises().breakIt(*made)));
        QCOMPARE(page(shop, id).flags, QList{OwnerFlag::PromiseNotKept});
        QCOMPARE(shop.ids(View::ToAcknowledge, QStringLiteral("flag:promise headset")), QList{id});
        AMENDS_OK(await(shop.desk->complaints().setStatus({id}, Status::Resolved)));
        QVERIFY(page(shop, id).flags.isEmpty());
    }

    void remembersWhoLookedWhetherItWasUs()
    {
        DeskFixture shop;
        const auto eva = await(shop.desk->shopBook().saveStaff({{}, QStringLiteral("Eva"), QStringLiteral("EV"), {}, true}));
        AMENDS_OK(eva);
        shop.desk->setCurrentStaff(*eva);
        const ComplaintId id = shop.complaint(QStringLiteral("Pullover shrank"));
        Remedies& remedies = shop.desk->remedies();
        AMENDS_OK(await(remedies.assess(id, AssessmentQuestion::Information, AssessmentAnswer::Unclear)));
        QCOMPARE(verdictOf(page(shop, id).assessment), AssessmentAnswer::Unclear);
        QVERIFY(!causeOf(page(shop, id).assessment));
        AMENDS_OK(await(remedies.assess(id, AssessmentQuestion::Instructions, AssessmentAnswer::Us)));
        const auto points = page(shop, id).assessment;
        QCOMPARE(points.size(), 2);
        QCOMPARE(answerTo(points, AssessmentQuestion::Instructions)->by, *eva);
        QCOMPARE(answerTo(points, AssessmentQuestion::Instructions)->at, shop.clock.now());
        QCOMPARE(verdictOf(points), AssessmentAnswer::Us);
        QCOMPARE(causeOf(points), Cause::Instructions);
        AMENDS_OK(await(remedies.assess(id, AssessmentQuestion::Instructions, std::nullopt)));
        QCOMPARE(page(shop, id).assessment.size(), 1);
    }

    void saysThatItWasTheUseOnlyOnceAllElseIsRuledOut()
    {
        QList<AssessedPoint> points;
        QVERIFY(!verdictOf(points));
        for (int i = 0; i < int(codesOf(AssessmentQuestion{}).size()); ++i) {
            QVERIFY(!causeOf(points));
            points.append({AssessmentQuestion(i), AssessmentAnswer::NotUs, {}, {}});
        }
        QCOMPARE(verdictOf(points), AssessmentAnswer::NotUs);
        QCOMPARE(causeOf(points), Cause::Use);
    }

    void knowsWhatTheLawLetsHerChoose()
    {
        GuaranteePosition position;
        position.known = position.inGuarantee = true;
        position.day = 31;
        LawReason reason;
        reason.key = QStringLiteral("remedies");
        reason.value = QStringLiteral("repair_or_replacement_then_reduction_or_termination");
        position.reasons = {reason};
        QCOMPARE(orderOfRemedies(position).first, (QList{Remedy::Repair, Remedy::Replace}));
        QVERIFY(orderOfRemedies(position).then.contains(Remedy::Refund));
        QVERIFY(orderOfRemedies(position).sheChooses);
        position.reasons.first().value = QStringLiteral("reject_30d_or_repair_or_replacement_once_then_reduction_or_final_rejection");
        QVERIFY(!orderOfRemedies(position).first.contains(Remedy::Refund));
        position.day = 30;
        QVERIFY(orderOfRemedies(position).first.contains(Remedy::Refund));
        position.inGuarantee = false;
        QVERIFY(orderOfRemedies(position).first.isEmpty());
    }
};

QTEST_GUILESS_MAIN(RemediesTest)
#include "RemediesTest.moc"
