#include "DeskFixture.h"
#include "desk/AfterCares.h"
#include "desk/Gestures.h"
#include "desk/Preventions.h"
#include "desk/Promises.h"

using namespace amends;

namespace {

QStringList subjects(DeskFixture& shop)
{
    QStringList all;
    for (const View view : {View::All, View::NotComplaints}) {
        const auto list = await(shop.desk->inbox().open({view, {}}));
        const auto slice = await(shop.desk->inbox().rows(list->token, 0, list->count));
        for (const InboxRow& row : slice->rows)
            all << row.number + u' ' + row.customerName + u' ' + row.subject;
    }
    all.sort();
    return all;
}

} // namespace

class DemoShopTest : public QObject
{
    Q_OBJECT
private slots:
    void showsEveryViewWithSomethingInIt()
    {
        DeskFixture shop;
        AMENDS_OK(await(shop.desk->shopBook().fillDemo(300, 40, 1)));
        for (const View view : {View::ToAcknowledge, View::Ours, View::Waiting, View::Promises, View::FollowUp, View::Closed,
                                View::NotComplaints})
            QVERIFY2(!shop.ids(view).isEmpty(), code(view).data());
        QCOMPARE(subjects(shop).size(), 40);
        QCOMPARE(await(shop.desk->shopBook().staff())->size(), 3);
        QVERIFY(!*await(shop.desk->shopBook().isNew()));
    }

    void aPromiseNamesTheDayOnWhichItFallsDue()
    {
        for (const int days : {0, 1, 2, 3, 4, 5, 6}) {
            DeskFixture shop;
            shop.clock.set(shop.clock.now().addDays(days));
            AMENDS_OK(await(shop.desk->shopBook().fillDemo(300, 40, 1)));
            int named = 0;
            shop.inStore([&](store::Tables& tables) {
                for (const ComplaintId id : shop.ids(View::All)) {
                    const auto promises = tables.promises.ofComplaint(id);
                    AMENDS_OK(promises);
                    for (const Promise& promise : *promises) {
                        QVERIFY2(!promise.sentence.contains(u'{'), qPrintable(promise.sentence));
                        for (int at = 0; at < 7 * int(codesOf(Language{}).size()); ++at) {
                            const int day = 1 + at % 7;
                            const QString name = QLocale(QString(codesOf(Language{})[size_t(at / 7)])).dayName(day);
                            const bool isNamed = promise.sentence.contains(name, Qt::CaseInsensitive);
                            named += isNamed;
                            QVERIFY2(!isNamed || promise.due.dayOfWeek() == day, qPrintable(promise.sentence));
                        }
                    }
                }
            });
            QVERIFY(named >= 5);
        }
    }

    void tellsTheFirstStoryWithHistoryDraftAndPhoto()
    {
        DeskFixture shop;
        AMENDS_OK(await(shop.desk->shopBook().fillDemo(300, 40, 1)));
        const auto ids = shop.ids(View::Ours, QStringLiteral("Casque Aurelio fendu"));
        QCOMPARE(ids.size(), 1);
        const auto page = await(shop.desk->history().complaint(ids.constFirst()));
        AMENDS_OK(page);
        QVERIFY(page->messages.size() >= 4);
        QCOMPARE(page->messages.constFirst().attachments.size(), 1);
        QVERIFY(page->purchase.has_value());
        QVERIFY(page->messages.constFirst().text.contains(page->purchase->orderNumber));
        QVERIFY(!await(shop.desk->drafting().load(ids.constFirst()))->text.isEmpty());
        const auto customer = await(shop.desk->history().customer(page->complaint.customer));
        AMENDS_OK(customer);
        QCOMPARE(customer->linked.size(), 1);
        QVERIFY(customer->orders > 20);
        QVERIFY(!customer->customer.remember.isEmpty());
    }

    void tellsWhatWasDoneBeyondTheAnswer()
    {
        DeskFixture shop;
        AMENDS_OK(await(shop.desk->shopBook().fillDemo(300, 40, 1)));
        const auto postcard = shop.ids(View::All, QStringLiteral("Scarf still travelling"));
        QCOMPARE(postcard.size(), 1);
        const auto page = await(shop.desk->history().complaint(postcard.constFirst()));
        AMENDS_OK(page);
        QCOMPARE(page->rounds.size(), 1);
        QCOMPARE(page->rounds.constFirst().ended, std::optional(RemedyEnd::Delivered));
        QCOMPARE(page->rounds.constFirst().asked, std::optional(Remedy::Explanation));
        QVERIFY(page->rounds.constFirst().endedOn.isValid());
        QVERIFY(!page->assessment.isEmpty());
        QVERIFY(page->assessment.constFirst().by.isValid());
        QCOMPARE(await(shop.desk->gestures().ofComplaint(postcard.constFirst()))->size(), 1);
        const auto computer = shop.ids(View::All, QStringLiteral("reconditionné"));
        QCOMPARE(computer.size(), 1);
        QCOMPARE(await(shop.desk->afterCares().of(computer.constFirst()))->care->score, std::optional(9));
        const auto given = await(shop.desk->gestures().ofComplaint(computer.constFirst()));
        QVERIFY2(given->constFirst().afterwards.purchases > 0, "bought nothing since");
        const auto changes = await(shop.desk->preventions().all());
        QCOMPARE(changes->size(), 5);
        QVERIFY(std::ranges::any_of(*changes, [](const PreventionRow& row) { return row.told > 0; }));
    }

    /// A flag on every row says nothing.
    void flagsTheFewerForTheOwner()
    {
        DeskFixture shop;
        AMENDS_OK(await(shop.desk->shopBook().fillDemo(300, 40, 7)));
        const auto all = shop.ids(View::Ours);
        const auto flagged = shop.ids(View::Ours, QStringLiteral("flag:owner"));
        QVERIFY(!flagged.isEmpty());
        QVERIFY2(flagged.size() * 2 < all.size(), qPrintable(QStringLiteral("%1 of %2").arg(flagged.size()).arg(all.size())));
    }

    void leavesNoPlaceholderInAnyText()
    {
        DeskFixture shop;
        AMENDS_OK(await(shop.desk->shopBook().fillDemo(300, 40, 1)));
        for (const ComplaintId id : shop.ids(View::All)) {
            const auto page = await(shop.desk->history().complaint(id));
            for (const Message& message : page->messages) {
                QVERIFY2(!message.text.contains(u'{'), qPrintable(message.text));
                QVERIFY2(!message.text.isEmpty(), qPrintable(page->complaint.subject));
            }
            QVERIFY(page->complaint.language.has_value());
            QVERIFY2(page->complaint.customer.isValid(), qPrintable(page->complaint.subject));
        }
    }

    void makesTheSameShopOfTheSameSeed()
    {
        DeskFixture a, b, c;
        AMENDS_OK(await(a.desk->shopBook().fillDemo(120, 20, 5)));
        AMENDS_OK(await(b.desk->shopBook().fillDemo(120, 20, 5)));
        AMENDS_OK(await(c.desk->shopBook().fillDemo(120, 20, 6)));
        QCOMPARE(subjects(a), subjects(b));
        QVERIFY(subjects(a) != subjects(c));
    }

    void doesNotMixWithAShopThatIsThere()
    {
        DeskFixture shop;
        shop.complaint(QStringLiteral("Mine"));
        const auto filled = await(shop.desk->shopBook().fillDemo(300, 40, 1));
        QVERIFY(!filled && filled.error().problem == Problem::Conflict);
    }

    void makesALargeShopInBulk()
    {
        DeskFixture shop;
        AMENDS_OK(await(shop.desk->shopBook().fillDemo(50, 300, 1)));
        const auto counts = await(shop.desk->inbox().counts());
        AMENDS_OK(counts);
        QCOMPARE(counts->value(View::All), 300);
        QVERIFY(counts->value(View::Closed) > 200);
        QVERIFY(!shop.ids(View::Ours).isEmpty());
    }

    /// What is measured on it must meet every group of the board, and promises that ended one way or the other.
    void promisesSomethingInALargeShop()
    {
        DeskFixture shop;
        AMENDS_OK(await(shop.desk->shopBook().fillDemo(50, 2000, 1)));
        const auto board = await(shop.desk->promises().board());
        AMENDS_OK(board);
        for (int group = 0; group < dueGroups; ++group)
            QVERIFY2(board->counts[size_t(group)] > 0, qPrintable(QString::number(group)));
        const auto rates = await(shop.desk->promises().rates());
        AMENDS_OK(rates);
        QVERIFY(std::ranges::any_of(*rates, [](const KeptRate& rate) { return rate.kept > 0; }));
        QVERIFY(std::ranges::any_of(*rates, [](const KeptRate& rate) { return rate.broken > 0; }));
    }
};

QTEST_GUILESS_MAIN(DemoShopTest)
#include "DemoShopTest.moc"
