#include "DeskFixture.h"
#include "desk/Promises.h"
#include "desk/Remedies.h"

using namespace amends;

/// What was promised, and what became of it: each step, its undo, and the borders of its day. The clock stands at Saturday
/// 21 November 2026 unless told otherwise.
class PromisesTest : public QObject
{
    Q_OBJECT

    static void at(DeskFixture& shop, const QDate& day, const QTime& time = QTime(10, 0))
    {
        shop.clock.set(QDateTime(day, time, QTimeZone("Europe/Brussels")).toUTC());
    }

    static Promise promise(ComplaintId complaint, const QDate& due, const QTime& time = {})
    {
        Promise promise;
        promise.complaint = complaint;
        promise.kind = PromiseKind::News;
        promise.due = due;
        promise.dueTime = time;
        promise.sentence = QStringLiteral("I'll ring you.");
        return promise;
    }

    static QString group(DeskFixture& shop, PromiseId id)
    {
        const auto board = await(shop.desk->promises().board());
        if (!board)
            return QStringLiteral("no board");
        const QStringList names{QStringLiteral("overdue"), QStringLiteral("today"), QStringLiteral("week"), QStringLiteral("later"), QStringLiteral("asleep")};
        std::array<int, dueGroups> shown{};
        QString found = QStringLiteral("gone");
        for (const PromiseRow& row : board->rows) {
            ++shown[size_t(row.group)];
            if (row.promise.id == id)
                found = names[int(row.group)];
        }
        return shown == board->counts ? found : QStringLiteral("counts that differ from what is shown");
    }

    static Promise one(DeskFixture& shop, ComplaintId complaint, PromiseId id)
    {
        const auto page = await(shop.desk->history().complaint(complaint));
        for (const Promise& each : page->promises) {
            if (each.id == id)
                return each;
        }
        return {};
    }

private slots:
    void standsWhereItsDayIsAndMovesWithTheClock_data()
    {
        QTest::addColumn<QDate>("due");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, QDate due, QTime time, QDate day, QTime clock, const char* expected) {
            QTest::newRow(name) << due << time << QDateTime(day, clock, QTimeZone("Europe/Brussels")).toUTC() << QString::fromLatin1(expected);
        };
        const QTime none;
        row("the last minute of its day", {2026, 11, 23}, none, {2026, 11, 23}, {23, 59}, "today");
        row("the first minute after it", {2026, 11, 23}, none, {2026, 11, 24}, {0, 0}, "overdue");
        row("its time not yet there", {2026, 11, 23}, {14, 0}, {2026, 11, 23}, {13, 59}, "today");
        row("its time is there", {2026, 11, 23}, {14, 0}, {2026, 11, 23}, {14, 0}, "overdue");
        row("the day before is this week", {2026, 11, 24}, none, {2026, 11, 23}, {9, 0}, "week");
        row("Sunday is still this week", {2026, 11, 29}, none, {2026, 11, 23}, {9, 0}, "week");
        row("Monday is later", {2026, 11, 30}, none, {2026, 11, 29}, {9, 0}, "later");
        row("across the end of a year", {2026, 12, 31}, none, {2027, 1, 1}, {0, 0}, "overdue");
        row("in the week across the end of a year", {2027, 1, 1}, none, {2026, 12, 31}, {9, 0}, "week");
        row("29 February", {2028, 2, 29}, none, {2028, 2, 29}, {23, 59}, "today");
        row("the day after 29 February", {2028, 2, 29}, none, {2028, 3, 1}, {0, 0}, "overdue");
        row("the short day, its time to come", {2026, 3, 29}, {4, 0}, {2026, 3, 29}, {3, 59}, "today");
        row("the short day, its time there", {2026, 3, 29}, {4, 0}, {2026, 3, 29}, {4, 0}, "overdue");
        row("the short day's last minute", {2026, 3, 29}, none, {2026, 3, 29}, {23, 59}, "today");
        row("the long day, its time to come", {2026, 10, 25}, {4, 0}, {2026, 10, 25}, {3, 59}, "today");
        row("the long day, its time there", {2026, 10, 25}, {4, 0}, {2026, 10, 25}, {4, 0}, "overdue");
        row("the long day's last minute", {2026, 10, 25}, none, {2026, 10, 25}, {23, 59}, "today");
    }
    void standsWhereItsDayIsAndMovesWithTheClock()
    {
        QFETCH(QDate, due);
        QFETCH(QTime, time);
        QFETCH(QDateTime, now);
        QFETCH(QString, expected);
        DeskFixture shop;
        const auto id = await(shop.desk->promises().add(promise(shop.complaint(QStringLiteral("Late")), due, time)));
        AMENDS_OK(id);
        shop.clock.set(now);
        QCOMPARE(group(shop, *id), expected);
    }

    void isAddedForWhoIsAtTheDeskAndCanBeTakenBack()
    {
        DeskFixture shop;
        Staff staff;
        staff.name = QStringLiteral("Ann Maes");
        staff.initials = QStringLiteral("AM");
        const auto who = await(shop.desk->shopBook().saveStaff(staff));
        AMENDS_OK(who);
        shop.desk->setCurrentStaff(*who);
        const ComplaintId complaint = shop.complaint(QStringLiteral("Late"));
        QVERIFY(!await(shop.desk->promises().add(promise(complaint, {}))).has_value());
        const auto id = await(shop.desk->promises().add(promise(complaint, {2026, 11, 24})));
        AMENDS_OK(id);
        QCOMPARE(one(shop, complaint, *id).owner, *who);
        QCOMPARE(shop.desk->undo().next(), QStringLiteral("promise_made"));
        AMENDS_OK(await(shop.desk->undo().undo()));
        QCOMPARE(group(shop, *id), QStringLiteral("gone"));
    }

    void oneStepSettlesAndOneUndoOpensAgain_data()
    {
        QTest::addColumn<QString>("how");
        for (const char* how : {"keep", "break", "remove"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void oneStepSettlesAndOneUndoOpensAgain()
    {
        QFETCH(QString, how);
        DeskFixture shop;
        Promises& promises = shop.desk->promises();
        const ComplaintId complaint = shop.complaint(QStringLiteral("Late"));
        const auto id = await(promises.add(promise(complaint, {2026, 11, 23})));
        const Promise before = one(shop, complaint, *id);
        AMENDS_OK(await(how == u"keep" ? promises.keep(*id) : how == u"break" ? promises.breakIt(*id) : promises.remove(*id)));
        QCOMPARE(group(shop, *id), QStringLiteral("gone"));
        const Promise now = one(shop, complaint, *id);
        QCOMPARE(now.kept.isValid(), how == u"keep");
        QCOMPARE(now.broken, how == u"break");
        if (how != u"remove") // what is settled stays so
            QVERIFY(!await(promises.keep(*id)).has_value());
        AMENDS_OK(await(shop.desk->undo().undo()));
        QCOMPARE(one(shop, complaint, *id), before);
        QCOMPARE(group(shop, *id), QStringLiteral("later"));
    }

    void aNewDateSettlesTheOldOneAndComesWithALine()
    {
        DeskFixture shop;
        Promises& promises = shop.desk->promises();
        const ComplaintId complaint = shop.complaint(QStringLiteral("Late"));
        const auto id = await(promises.add(promise(complaint, {2026, 11, 23})));
        const Promise before = one(shop, complaint, *id);
        at(shop, {2026, 11, 24});
        QVERIFY(!await(promises.renew(*id, {{2026, 11, 23}, {}})).has_value()); // no day that is gone
        QVERIFY(!await(promises.renew(*id, {})).has_value());
        const auto renewed = await(promises.renew(*id, {{2026, 11, 26}, {14, 0}}));
        AMENDS_OK(renewed);
        QVERIFY2(renewed->line.contains(QStringLiteral("26")) && renewed->line.contains(QStringLiteral("14:00")), qPrintable(renewed->line));
        QCOMPARE(one(shop, complaint, *id).renewedAs, renewed->id);
        QCOMPARE(group(shop, *id), QStringLiteral("gone"));
        QCOMPARE(group(shop, renewed->id), QStringLiteral("week"));
        QVERIFY(!await(promises.renew(*id, {{2026, 11, 27}, {}})).has_value());
        AMENDS_OK(await(shop.desk->undo().undo()));
        QCOMPARE(one(shop, complaint, *id), before);
        QCOMPARE(group(shop, renewed->id), QStringLiteral("gone"));
    }

    void sleepsUntilADay()
    {
        DeskFixture shop;
        Promises& promises = shop.desk->promises();
        const auto id = await(promises.add(promise(shop.complaint(QStringLiteral("Late")), {2026, 11, 20})));
        QCOMPARE(group(shop, *id), QStringLiteral("overdue"));
        AMENDS_OK(await(promises.snooze(*id, {2026, 11, 24}, false)));
        QCOMPARE(group(shop, *id), QStringLiteral("asleep"));
        at(shop, {2026, 11, 23}, {23, 59});
        QCOMPARE(group(shop, *id), QStringLiteral("asleep"));
        at(shop, {2026, 11, 24}, {0, 0});
        QCOMPARE(group(shop, *id), QStringLiteral("overdue"));
    }

    void sleepsUntilSheWritesAndWakesByHand()
    {
        DeskFixture shop;
        Promises& promises = shop.desk->promises();
        const ComplaintId complaint = shop.complaint(QStringLiteral("Late"));
        const auto id = await(promises.add(promise(complaint, {2026, 11, 20})));
        AMENDS_OK(await(promises.snooze(*id, {}, true)));
        at(shop, {2027, 3, 1});
        QCOMPARE(group(shop, *id), QStringLiteral("asleep"));
        AMENDS_OK(await(promises.wake(*id)));
        QCOMPARE(group(shop, *id), QStringLiteral("overdue"));
        AMENDS_OK(await(shop.desk->undo().undo()));
        QCOMPARE(group(shop, *id), QStringLiteral("asleep"));
        shop.inStore([&](store::Tables& tables) {
            Complaint heard = **tables.complaints.load(complaint);
            heard.lastIncoming = shop.clock.now();
            QVERIFY(tables.complaints.save(heard).has_value());
        });
        QCOMPARE(group(shop, *id), QStringLiteral("overdue"));
    }

    void herThanksCancelsNothing()
    {
        DeskFixture shop;
        const ComplaintId complaint = shop.complaint(QStringLiteral("Late"));
        const auto id = await(shop.desk->promises().add(promise(complaint, {2026, 11, 23})));
        const Promise before = one(shop, complaint, *id);
        AMENDS_OK(await(shop.desk->complaints().addNote(complaint, QStringLiteral("Thank you, that is kind!"), MessageKind::PhoneNote)));
        QCOMPARE(one(shop, complaint, *id), before);
        QCOMPARE(group(shop, *id), QStringLiteral("later"));
    }

    void theRateCountsByPersonAndMonthWhatWasDue()
    {
        DeskFixture shop;
        Promises& promises = shop.desk->promises();
        const ComplaintId complaint = shop.complaint(QStringLiteral("Late"));
        at(shop, {2026, 11, 2});
        QList<PromiseId> ids;
        for (const int day : {3, 4, 5, 6, 9})
            ids << await(promises.add(promise(complaint, {2026, 11, day}))).value_or(PromiseId());
        at(shop, {2026, 11, 3});
        AMENDS_OK(await(promises.keep(ids[0]))); // in time
        at(shop, {2026, 11, 5});
        AMENDS_OK(await(promises.keep(ids[1])));                        // a day late
        AMENDS_OK(await(promises.renew(ids[2], {{2026, 11, 12}, {}}))); // in good time: counts neither way
        at(shop, {2026, 11, 7});
        AMENDS_OK(await(promises.breakIt(ids[3])));
        at(shop, {2026, 11, 10}); // the fifth is open and overdue; the new one of the 12th is not due yet
        const auto rates = await(promises.rates());
        AMENDS_OK(rates);
        QCOMPARE(rates->size(), 1);
        QCOMPARE(rates->constFirst().month, QDate(2026, 11, 1));
        QCOMPARE(rates->constFirst().kept, 1);
        QCOMPARE(rates->constFirst().late, 1);
        QCOMPARE(rates->constFirst().broken, 2);
        QCOMPARE(rates->constFirst().percent(), 25);
    }

    void theDigestSpeaksInOpeningHoursAndKnowsWhatFellMeanwhile_data()
    {
        QTest::addColumn<QDateTime>("since");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<bool>("open");
        QTest::addColumn<int>("overdue");
        QTest::addColumn<int>("today");
        QTest::addColumn<int>("fallen");
        const auto moment = [](int day, int hour, int minute = 0) {
            return QDateTime(QDate(2026, 11, day), QTime(hour, minute), QTimeZone("Europe/Brussels")).toUTC();
        };
        // due: Monday the 23rd at 14:00, and Tuesday the 24th
        QTest::newRow("a minute before opening") << QDateTime() << moment(23, 8, 59) << false << 0 << 1 << 0;
        QTest::newRow("at opening") << QDateTime() << moment(23, 9) << true << 0 << 1 << 0;
        QTest::newRow("as it falls") << moment(23, 13, 59) << moment(23, 14) << true << 1 << 0 << 1;
        QTest::newRow("told before") << moment(23, 14) << moment(23, 14, 1) << true << 1 << 0 << 0;
        QTest::newRow("the PC slept over it") << moment(23, 10) << moment(23, 17, 30) << true << 1 << 0 << 1;
        QTest::newRow("the last minute open") << moment(23, 17, 58) << moment(23, 17, 59) << true << 1 << 0 << 0;
        QTest::newRow("just closed") << moment(23, 13) << moment(23, 18) << false << 1 << 0 << 1;
        QTest::newRow("slept for three days") << moment(23, 10) << moment(26, 9) << true << 2 << 0 << 2;
        QTest::newRow("never looked before") << QDateTime() << moment(26, 9) << true << 2 << 0 << 0;
        QTest::newRow("a Sunday") << moment(23, 10) << moment(29, 11) << false << 2 << 0 << 2;
    }
    void theDigestSpeaksInOpeningHoursAndKnowsWhatFellMeanwhile()
    {
        QFETCH(QDateTime, since);
        QFETCH(QDateTime, now);
        DeskFixture shop;
        const ComplaintId complaint = shop.complaint(QStringLiteral("Late"));
        AMENDS_OK(await(shop.desk->promises().add(promise(complaint, {2026, 11, 23}, {14, 0}))));
        AMENDS_OK(await(shop.desk->promises().add(promise(complaint, {2026, 11, 24}))));
        shop.clock.set(now);
        const auto digest = await(shop.desk->promises().digest(since));
        AMENDS_OK(digest);
        QTEST(digest->open, "open");
        QTEST(digest->overdue, "overdue");
        QTEST(digest->today, "today");
        QTEST(int(digest->fallen.size()), "fallen");
    }

    /// What the digest counts for the owner is what a search for the owner's flag finds, wherever it stands.
    void theDigestCountsForTheOwnerWhatTheInboxFlags()
    {
        DeskFixture shop;
        const ComplaintId ours = shop.complaint(QStringLiteral("Opened again"), QStringLiteral("It broke."), QStringLiteral("Ann Peeters"));
        const ComplaintId unhappy = shop.complaint(QStringLiteral("Not accepted"), QStringLiteral("It broke."), QStringLiteral("Jan Maes"));
        const ComplaintId well = shop.complaint(QStringLiteral("Well again"), QStringLiteral("It broke."), QStringLiteral("Eva Roth"));
        for (const ComplaintId id : {ours, unhappy, well}) {
            AMENDS_OK(await(shop.desk->complaints().setStatus({id}, Status::Closed)));
            AMENDS_OK(await(shop.desk->remedies().reopen(id)));
        }
        AMENDS_OK(await(shop.desk->remedies().notAccepted(unhappy)));
        AMENDS_OK(await(shop.desk->remedies().saidWell(well)));
        const auto digest = await(shop.desk->promises().digest({}));
        AMENDS_OK(digest);
        QCOMPARE(digest->flagged, 2);
        QCOMPARE(shop.ids(View::All, QStringLiteral("flag:owner")).size(), 2);
    }

    void theNextWorkingDaysStepOverHolidaysOfTheCountry()
    {
        DeskFixture shop;
        Shop settings = await(shop.desk->shopBook().shop()).value_or(Shop());
        settings.country = QStringLiteral("DE");
        settings.region = QStringLiteral("BY");
        AMENDS_OK(await(shop.desk->shopBook().saveShop(settings)));
        at(shop, {2027, 1, 5});
        QCOMPARE(await(shop.desk->promises().nextWorkingDays(2)).value_or(QList<QDate>()), (QList<QDate>{{2027, 1, 7}, {2027, 1, 8}}));
        settings.region = QStringLiteral("HH"); // no Epiphany there
        AMENDS_OK(await(shop.desk->shopBook().saveShop(settings)));
        QCOMPARE(await(shop.desk->promises().nextWorkingDays(2)).value_or(QList<QDate>()), (QList<QDate>{{2027, 1, 6}, {2027, 1, 7}}));
    }
};

QTEST_GUILESS_MAIN(PromisesTest)
#include "PromisesTest.moc"
