#include "DeskFixture.h"
#include "desk/SecondReader.h"
#include "desk/Sending.h"

using namespace amends;

class SecondReaderTest : public QObject
{
    Q_OBJECT

    struct Shop : DeskFixture
    {
        StaffId ann = *await(desk->shopBook().saveStaff({{}, QStringLiteral("Ann"), QStringLiteral("AN"), {}, true}));
        StaffId bea = *await(desk->shopBook().saveStaff({{}, QStringLiteral("Bea"), QStringLiteral("BE"), {}, true}));
        ComplaintId id = complaint(QStringLiteral("Headset cracked"));

        Shop() { desk->setCurrentStaff(ann); }
        SecondReader& reader() { return desk->secondReader(); }
        std::optional<SecondReading> reading() { return await(desk->history().complaint(id))->secondReading; }
        QStringList kinds()
        {
            QStringList kinds;
            const auto page = await(desk->history().complaint(id));
            for (const Event& event : page ? page->events : QList<Event>())
                kinds.append(event.kind);
            return kinds;
        }
        SecondReadingId ask() { return *await(reader().ask(id, bea, QStringLiteral(" please look at the tone "))); }
    };

private slots:
    void handsADraftOverAndGetsItBackWithRemarks()
    {
        Shop shop;
        const SecondReadingId asked = shop.ask();
        QCOMPARE(shop.reading()->note, QStringLiteral("please look at the tone"));
        QCOMPARE(shop.reading()->askedBy, shop.ann);
        const auto waiting = await(shop.reader().waitingFor(shop.bea));
        QCOMPARE(waiting->size(), 1);
        QCOMPARE(waiting->first().complaint, shop.id);
        QCOMPARE(waiting->first().askedBy, QStringLiteral("Ann"));
        QVERIFY(await(shop.reader().waitingFor(shop.ann))->isEmpty());

        shop.desk->setCurrentStaff(shop.bea);
        AMENDS_OK(await(shop.reader().remark(asked, QStringLiteral("your fault"), QStringLiteral("Too hard"))));
        AMENDS_OK(await(shop.reader().handBack(asked)));
        QCOMPARE(shop.reading()->verdict, Verdict::Remarks);
        QVERIFY(await(shop.reader().waitingFor(shop.bea))->isEmpty());

        shop.desk->setCurrentStaff(shop.ann);
        AMENDS_OK(await(shop.reader().tick(shop.reading()->remarks.first().id, true)));
        QVERIFY(shop.reading()->remarks.first().done.isValid());
        QCOMPARE(shop.reading()->remarks.first().author, shop.bea);
        AMENDS_OK(await(shop.reader().putAway(asked)));
        QVERIFY(!shop.reading());
    }

    void handsItBackAsFineWhereNothingWasRemarked()
    {
        Shop shop;
        AMENDS_OK(await(shop.reader().handBack(shop.ask())));
        QCOMPARE(shop.reading()->verdict, Verdict::Fine);
        QVERIFY(shop.kinds().contains(QStringLiteral("second_reading_fine")));
    }

    void tellsTheInboxWhoReadsItOver()
    {
        Shop shop;
        const auto initials = [&] {
            const auto list = await(shop.desk->inbox().open({View::All, {}}));
            return await(shop.desk->inbox().rows(list->token, 0, 1))->rows.first().readerInitials;
        };
        QCOMPARE(initials(), QString());
        const SecondReadingId asked = shop.ask();
        QCOMPARE(initials(), QStringLiteral("BE"));
        AMENDS_OK(await(shop.reader().handBack(asked)));
        QCOMPARE(initials(), QString());
    }

    void takesEachStepBack()
    {
        Shop shop;
        const auto undo = [&] { AMENDS_OK(await(shop.desk->undo().undo())); };
        const SecondReadingId asked = shop.ask();
        const RemarkId remark = *await(shop.reader().remark(asked, {}, QStringLiteral("Warmer")));
        AMENDS_OK(await(shop.reader().handBack(asked)));
        AMENDS_OK(await(shop.reader().tick(remark, true)));
        undo();
        QVERIFY(!shop.reading()->remarks.first().done.isValid());
        undo();
        QCOMPARE(shop.reading()->verdict, Verdict::Waiting);
        AMENDS_OK(await(shop.reader().removeRemark(remark)));
        QVERIFY(shop.reading()->remarks.isEmpty());
        undo();
        QCOMPARE(shop.reading()->remarks.first().text, QStringLiteral("Warmer"));
        QCOMPARE(shop.reading()->remarks.first().id, remark);
        undo();
        QVERIFY(shop.reading()->remarks.isEmpty());
        undo();
        QVERIFY(!shop.reading());
    }

    void endsWhenTheReplyIsSentAndSaysThatNobodyWaited()
    {
        Shop shop;
        shop.ask();
        Draft draft;
        draft.complaint = shop.id;
        draft.text = QStringLiteral("Dear Ann, we send you a new one on Monday.");
        const auto revision = await(shop.desk->drafting().save(draft, false));
        AMENDS_OK(revision);
        SendOrder order;
        order.complaint = shop.id;
        order.customer = shop.read(shop.id).customer;
        order.text = draft.text;
        order.by = SentBy::Phone;
        order.draftRevision = *revision;
        AMENDS_OK(await(shop.desk->sending().send(order)));
        QVERIFY(!shop.reading());
        QVERIFY(shop.kinds().contains(QStringLiteral("sent_before_second_reader")));
        AMENDS_OK(await(shop.desk->undo().undo()));
        QVERIFY(shop.reading());
        QCOMPARE(shop.reading()->verdict, Verdict::Waiting);
    }

    void refusesWhatMakesNoSense()
    {
        Shop shop;
        QCOMPARE(await(shop.reader().ask(shop.id, StaffId(999), {})).error().problem, Problem::BadInput);
        QCOMPARE(await(shop.reader().ask(ComplaintId(999), shop.bea, {})).has_value(), false);
        const SecondReadingId asked = shop.ask();
        QCOMPARE(await(shop.reader().ask(shop.id, shop.bea, {})).error().problem, Problem::Conflict);
        QCOMPARE(await(shop.reader().remark(asked, {}, QStringLiteral("  "))).error().problem, Problem::BadInput);
        QCOMPARE(await(shop.reader().remark(SecondReadingId(999), {}, QStringLiteral("x"))).error().problem, Problem::NotFound);
        QCOMPARE(await(shop.reader().tick(RemarkId(999), true)).error().problem, Problem::NotFound);
        QCOMPARE(await(shop.reader().handBack(SecondReadingId(999))).error().problem, Problem::NotFound);
    }

    void isThereAgainAfterAnotherStartAndKeepsNoWordsInTheLog()
    {
        Shop shop;
        const SecondReadingId asked = shop.ask();
        AMENDS_OK(await(shop.reader().remark(asked, {}, QStringLiteral("Secret words"))));
        const auto page = await(shop.desk->history().complaint(shop.id));
        QVERIFY(page);
        for (const Event& event : page->events) {
            QVERIFY(!event.before.contains(QStringLiteral("Secret")));
            QVERIFY(!event.after.contains(QStringLiteral("Secret")));
            QVERIFY(!event.after.contains(QStringLiteral("tone")));
        }
        shop.reopen();
        QCOMPARE(shop.reading()->remarks.first().text, QStringLiteral("Secret words"));
    }

    void keepsTicksOfTheSafetyListWithWhoAndWhen()
    {
        Shop shop;
        const auto by = [&] { return await(shop.desk->history().complaint(shop.id))->events; };
        AMENDS_OK(await(shop.desk->complaints().tickSafety(shop.id, SafetyStep::WhoWasHurt, true)));
        const auto events = by();
        const Event* done = doneBy(events, SafetyStep::WhoWasHurt);
        QVERIFY(done);
        QCOMPARE(done->by, shop.ann);
        QCOMPARE(done->at, shop.clock.now());
        QVERIFY(!doneBy(events, SafetyStep::StopUsing));
        AMENDS_OK(await(shop.desk->undo().undo()));
        const auto after = by();
        QVERIFY(!doneBy(after, SafetyStep::WhoWasHurt));
        QVERIFY(!await(shop.desk->complaints().tickSafety(ComplaintId(999), SafetyStep::StopUsing, true)));
    }

    void putsDangerBeforeAllElseInTheOpenViews()
    {
        Shop shop;
        const ComplaintId boiling = shop.complaint(QStringLiteral("Angry"), QStringLiteral("You thieves! This is the third time, you crooks! Never again, I tell everyone!"));
        const ComplaintId danger = shop.complaint(QStringLiteral("Plug"), QStringLiteral("Hello, the plug started smoking. Thank you for looking at it."));
        QVERIFY(boiling.isValid());
        QCOMPARE(shop.ids(View::ToAcknowledge).first(), danger);
    }
};

QTEST_GUILESS_MAIN(SecondReaderTest)
#include "SecondReaderTest.moc"
