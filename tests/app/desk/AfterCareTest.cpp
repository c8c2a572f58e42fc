#include "DeskFixture.h"
#include "desk/AfterCares.h"

using namespace amends;

class AfterCareTest : public QObject
{
    Q_OBJECT

    static ComplaintId settled(DeskFixture& f, Status status = Status::Resolved)
    {
        const ComplaintId id = f.complaint(QStringLiteral("Broken"), QStringLiteral("This is outrageous! I am FURIOUS and I will never buy here again!!!"));
        [&] { AMENDS_OK(await(f.desk->complaints().setStatus({id}, status))); }();
        return id;
    }

    static AfterCareHere here(DeskFixture& f, ComplaintId id)
    {
        return await(f.desk->afterCares().of(id)).value_or(AfterCareHere());
    }

private slots:
    void aSettledMatterComesBackAfterSevenShopDays_data()
    {
        QTest::addColumn<Status>("status");
        QTest::addColumn<QDate>("day");
        // From Saturday 21 November: Monday the 23rd is the first, Tuesday 1 December the seventh.
        QTest::newRow("resolved") << Status::Resolved << QDate(2026, 12, 1);
        QTest::newRow("closed") << Status::Closed << QDate(2026, 12, 1);
        QTest::newRow("not accepted") << Status::NotAccepted << QDate();
        QTest::newRow("still open") << Status::Waiting << QDate();
    }
    void aSettledMatterComesBackAfterSevenShopDays()
    {
        QFETCH(Status, status);
        QFETCH(QDate, day);
        DeskFixture f;
        const ComplaintId id = settled(f, status);
        QCOMPARE(f.read(id).followUp, day);
        AMENDS_OK(await(f.desk->undo().undo()));
        QVERIFY(!f.read(id).followUp.isValid());
    }

    void holidaysAreNoShopDays()
    {
        DeskFixture f;
        f.clock.set(QDateTime(QDate(2026, 12, 22), QTime(9, 0), Qt::UTC)); // Christmas and New Year lie ahead
        QCOMPARE(*await(f.desk->afterCares().proposedDay()), QDate(2027, 1, 4));
    }

    void theDayCanBeChangedAndDropped()
    {
        DeskFixture f;
        const ComplaintId id = settled(f);
        AMENDS_OK(await(f.desk->afterCares().setFollowUp(id, QDate(2026, 11, 24))));
        AMENDS_OK(await(f.desk->complaints().setStatus({id}, Status::Closed)));
        QCOMPARE(f.read(id).followUp, QDate(2026, 11, 24)); // closing it does not set it anew
        AMENDS_OK(await(f.desk->afterCares().setFollowUp(id, {})));
        QVERIFY(!f.read(id).followUp.isValid());
        AMENDS_OK(await(f.desk->undo().undo()));
        QCOMPARE(f.read(id).followUp, QDate(2026, 11, 24));
        AMENDS_OK(await(f.desk->complaints().setStatus({id}, Status::Ours)));
        QVERIFY(!f.read(id).followUp.isValid()); // open again: it is not the time to ask
    }

    void itIsDueOnItsDayInTheShopsZone()
    {
        DeskFixture f;
        const ComplaintId id = settled(f);
        f.clock.set(QDateTime(QDate(2026, 11, 30), QTime(22, 59), Qt::UTC));
        QVERIFY(!here(f, id).due);
        QVERIFY(!f.ids(View::FollowUp).contains(id));
        f.clock.set(QDateTime(QDate(2026, 11, 30), QTime(23, 0), Qt::UTC)); // midnight in Brussels
        QVERIFY(here(f, id).due);
        QVERIFY(f.ids(View::FollowUp).contains(id));
    }

    void anAnswerIsKeptBesideTheMoodBefore()
    {
        DeskFixture f;
        const ComplaintId id = settled(f);
        AMENDS_OK(await(f.desk->afterCares().answered(id, 9, QStringLiteral(" The card made me laugh. "))));
        const AfterCareHere known = here(f, id);
        QVERIFY(known.care);
        QCOMPARE(known.care->score, std::optional(9));
        QCOMPARE(known.care->words, QStringLiteral("The card made me laugh."));
        QCOMPARE(known.care->answeredOn, QDate(2026, 11, 21));
        QVERIFY(!known.care->askedOn.isValid()); // she said it unasked
        QVERIFY(known.before && *known.before >= Heat::Angry);
        QVERIFY(!known.followUp.isValid());
        QVERIFY(known.question.contains(QStringLiteral("10")));
        const auto page = await(f.desk->history().complaint(id));
        QCOMPARE(page->events.constLast().kind, QStringLiteral("after_care_answered"));
        QVERIFY(page->events.constLast().after.isEmpty()); // no words of hers in the log
        QCOMPARE(f.read(id).status, Status::Resolved);
        QCOMPARE(*await(f.desk->afterCares().scores({id, ComplaintId(99)})), (QHash<ComplaintId, int>{{id, 9}}));
        AMENDS_OK(await(f.desk->undo().undo()));
        QVERIFY(!here(f, id).care);
        QCOMPARE(here(f, id).followUp, QDate(2026, 12, 1));
    }

    void askedWithoutAnAnswerIsPossible()
    {
        DeskFixture f;
        const ComplaintId id = settled(f);
        f.clock.set(QDateTime(QDate(2026, 12, 2), QTime(9, 0), Qt::UTC));
        AMENDS_OK(await(f.desk->afterCares().asked(id)));
        QCOMPARE(here(f, id).care->askedOn, QDate(2026, 12, 2));
        QVERIFY(!here(f, id).care->answeredOn.isValid());
        QVERIFY(!f.ids(View::FollowUp).contains(id));
        f.clock.set(QDateTime(QDate(2026, 12, 5), QTime(9, 0), Qt::UTC));
        AMENDS_OK(await(f.desk->afterCares().answered(id, std::nullopt, QStringLiteral("Fine, thanks"))));
        QCOMPARE(here(f, id).care->askedOn, QDate(2026, 12, 2));
        QCOMPARE(here(f, id).care->answeredOn, QDate(2026, 12, 5));
        QCOMPARE(here(f, id).care->score, std::nullopt);
        AMENDS_OK(await(f.desk->undo().undo()));
        QVERIFY(!here(f, id).care->answeredOn.isValid());
        AMENDS_OK(await(f.desk->undo().undo()));
        QVERIFY(f.ids(View::FollowUp).contains(id));
    }

    void anUnhappyAnswerOpensNothingByItself()
    {
        DeskFixture f;
        const ComplaintId id = settled(f);
        AMENDS_OK(await(f.desk->afterCares().answered(id, 0, {})));
        QCOMPARE(f.read(id).status, Status::Resolved);
    }

    void whatIsNoAnswerIsRefused()
    {
        DeskFixture f;
        const ComplaintId id = settled(f);
        for (const int score : {-1, 11})
            QCOMPARE(await(f.desk->afterCares().answered(id, score, {})).error().problem, Problem::BadInput);
        QCOMPARE(await(f.desk->afterCares().answered(id, std::nullopt, QStringLiteral("  "))).error().problem, Problem::BadInput);
        QCOMPARE(await(f.desk->afterCares().asked(ComplaintId(99))).error().problem, Problem::NotFound);
        QCOMPARE(await(f.desk->afterCares().of(ComplaintId(99))).error().problem, Problem::NotFound);
        QVERIFY(!here(f, id).care);
    }

    void theQuestionIsInHerLanguage()
    {
        DeskFixture f;
        const ComplaintId id = f.complaint(QStringLiteral("Cassé"), QStringLiteral("Bonjour, mon casque s'est fendu après trois mois et personne ne me répond."));
        QCOMPARE(f.read(id).language, std::optional(Language::French));
        QVERIFY(here(f, id).question.startsWith(QStringLiteral("Comment")));
    }
};

QTEST_GUILESS_MAIN(AfterCareTest)
#include "AfterCareTest.moc"
