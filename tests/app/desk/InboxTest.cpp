#include "DeskFixture.h"
#include <algorithm>
#include <random>

using namespace amends;

namespace {

/// A complaint as an import would leave it.
Complaint stored(int i, Status status, const QDateTime& received)
{
    Complaint complaint;
    complaint.subject = QStringLiteral("Matter %1").arg(i);
    complaint.status = status;
    complaint.received = received;
    complaint.lastIncoming = received;
    return complaint;
}

} // namespace

class InboxTest : public QObject
{
    Q_OBJECT
private slots:
    void putsEachStatusIntoItsView_data()
    {
        QTest::addColumn<Status>("status");
        QTest::addColumn<View>("view");
        QTest::newRow("new") << Status::New << View::ToAcknowledge;
        QTest::newRow("acknowledged") << Status::Acknowledged << View::Ours;
        QTest::newRow("ours") << Status::Ours << View::Ours;
        QTest::newRow("waiting") << Status::Waiting << View::Waiting;
        QTest::newRow("answered") << Status::Answered << View::Waiting;
        QTest::newRow("resolved") << Status::Resolved << View::Closed;
        QTest::newRow("not accepted") << Status::NotAccepted << View::Closed;
        QTest::newRow("closed") << Status::Closed << View::Closed;
        QTest::newRow("no complaint") << Status::NotAComplaint << View::NotComplaints;
    }
    void putsEachStatusIntoItsView()
    {
        QFETCH(Status, status);
        QFETCH(View, view);
        DeskFixture shop;
        const ComplaintId id = shop.complaint(QStringLiteral("One"));
        if (status != Status::New)
            AMENDS_OK(await(shop.desk->complaints().setStatus({id}, status)));
        const auto counts = await(shop.desk->inbox().counts());
        AMENDS_OK(counts);
        for (const View each : {View::ToAcknowledge, View::Ours, View::Waiting, View::Closed, View::NotComplaints}) {
            QCOMPARE(shop.ids(each), each == view ? QList{id} : QList<ComplaintId>());
            QCOMPARE(counts->value(each), each == view ? 1 : 0);
        }
        QCOMPARE(shop.ids(View::All).size(), status == Status::NotAComplaint ? 0 : 1);
    }

    void showsPromisesDueWithinTheWeekAndFollowUpsWhoseDayHasCome()
    {
        DeskFixture shop;
        const QDate today(2026, 11, 21);
        const auto promised = [&](int days) {
            const ComplaintId id = shop.complaint(QStringLiteral("Promised"));
            shop.inStore([&](store::Tables& tables) {
                Promise promise;
                promise.complaint = id;
                promise.due = today.addDays(days);
                QVERIFY(tables.promises.add(promise).has_value());
            });
            return id;
        };
        const ComplaintId soon = promised(7);
        const ComplaintId overdue = promised(-2);
        promised(8);
        QCOMPARE(shop.ids(View::Promises), (QList{overdue, soon}));
        QCOMPARE(await(shop.desk->inbox().counts())->value(View::Promises), 2);
        const auto list = await(shop.desk->inbox().open({View::Promises, {}}));
        const auto rows = await(shop.desk->inbox().rows(list->token, 0, 2))->rows;
        QVERIFY(rows[0].promiseOverdue && !rows[1].promiseOverdue);
        QCOMPARE(rows[1].nextPromise, today.addDays(7));

        AMENDS_OK(await(shop.desk->complaints().setStatus({soon}, Status::Resolved)));
        QVERIFY(shop.ids(View::FollowUp).isEmpty());
        shop.clock.advance(14 * 24 * 3600);
        QCOMPARE(shop.ids(View::FollowUp), QList{soon});
        QCOMPARE(await(shop.desk->inbox().counts())->value(View::FollowUp), 1);
    }

    void ordersOpenViewsByWhatIsAtStake()
    {
        DeskFixture shop;
        const QDateTime now = shop.clock.now();
        QHash<QString, ComplaintId> ids;
        shop.inStore([&](store::Tables& tables) {
            const auto add = [&](const QString& name, auto fill) {
                Complaint complaint = stored(0, Status::Ours, now.addDays(-1));
                complaint.subject = name;
                fill(complaint);
                ids.insert(name, *tables.complaints.add(complaint));
            };
            Customer best;
            best.name = QStringLiteral("Best");
            const CustomerId customer = *tables.customers.add(best);
            Purchase purchase;
            purchase.customer = customer;
            purchase.ordered = now.addDays(-30);
            purchase.total = Money(200000, Currency());
            QVERIFY(tables.purchases.add(purchase).has_value());
            add(QStringLiteral("plain"), [](Complaint&) {});
            add(QStringLiteral("boiling"), [](Complaint& c) { c.heat = Heat::Boiling; });
            add(QStringLiteral("danger and again"), [](Complaint& c) { c.signals_ = {Signal::Safety, Signal::Repeat}; });
            add(QStringLiteral("best customer"), [&](Complaint& c) { c.customer = customer; });
            add(QStringLiteral("waits a week"), [&](Complaint& c) { c.received = c.lastIncoming = now.addDays(-9); });
            add(QStringLiteral("plain but longer"), [&](Complaint& c) { c.received = now.addDays(-3); });
            add(QStringLiteral("two promises broken"), [](Complaint&) {});
            for (int i = 0; i < 2; ++i) {
                Promise promise;
                promise.complaint = ids[QStringLiteral("two promises broken")];
                promise.due = QDate(2026, 11, 18);
                promise.broken = i == 0;
                QVERIFY(tables.promises.add(promise).has_value());
            }
        });
        const auto list = await(shop.desk->inbox().open({View::Ours, {}}));
        const auto slice = await(shop.desk->inbox().rows(list->token, 0, list->count));
        AMENDS_OK(slice);
        QStringList order;
        for (const InboxRow& row : slice->rows)
            order.append(row.subject);
        QCOMPARE(order, (QStringList{QStringLiteral("danger and again"), QStringLiteral("best customer"),
                                     QStringLiteral("boiling"), QStringLiteral("two promises broken"),
                                     QStringLiteral("waits a week"), QStringLiteral("plain but longer"), QStringLiteral("plain")}));
        // Each row tells its parts, and the parts make the order.
        QCOMPARE(slice->rows[0].stake.safety, 1.0);
        QCOMPARE(slice->rows[0].stake.broken, 0.5);
        QCOMPARE(slice->rows[1].stake.value, 1.0);
        QCOMPARE(slice->rows[1].loyalty, std::optional(Loyalty::New));
        QCOMPARE(slice->rows[2].stake.heat, 1.0);
        QCOMPARE(slice->rows[3].stake.broken, 1.0);
        QCOMPARE(slice->rows[4].stake.age, 1.0);
        for (qsizetype i = 1; i < slice->rows.size(); ++i)
            QVERIFY(slice->rows[i - 1].stake.total >= slice->rows[i].stake.total);
    }

    void pagesThroughFiveThousandAsOneDirectSort()
    {
        DeskFixture shop;
        struct Known
        {
            QDateTime received;
            ComplaintId id;
        };
        QList<Known> closed;
        shop.inStore([&](store::Tables& tables) {
            std::mt19937 random(7);
            for (int i = 0; i < 5000; ++i) {
                const QDateTime when = shop.clock.now().addSecs(-static_cast<qint64>(random() % 40000) * 1000);
                const bool isClosed = i % 5 != 0;
                const auto id = tables.complaints.add(stored(i, isClosed ? Status::Closed : Status::NotAComplaint, when));
                QVERIFY(id.has_value());
                if (isClosed)
                    closed.append({when, *id});
            }
        });
        std::ranges::sort(closed, [](const Known& a, const Known& b) {
            return std::pair(b.received, b.id) < std::pair(a.received, a.id);
        });
        for (const View view : {View::Closed, View::All}) {
            const auto list = await(shop.desk->inbox().open({view, {}}));
            AMENDS_OK(list);
            QCOMPARE(list->count, 4000);
            for (int first = 0; first < list->count; first += 617) {
                const auto slice = await(shop.desk->inbox().rows(list->token, first, 617));
                AMENDS_OK(slice);
                QCOMPARE(slice->first, first);
                QCOMPARE(slice->rows.size(), qMin(617, 4000 - first));
                for (qsizetype i = 0; i < slice->rows.size(); ++i)
                    QCOMPARE(slice->rows[i].id, closed[first + i].id);
            }
            QCOMPARE(*await(shop.desk->inbox().indexOf(list->token, closed[3456].id)), 3456);
            QCOMPARE(*await(shop.desk->inbox().indexOf(list->token, ComplaintId(1))), -1); // no complaint
            QVERIFY(await(shop.desk->inbox().rows(list->token, 4000, 10))->rows.isEmpty());
        }
    }

    void searchesWithinAView_data()
    {
        QTest::addColumn<View>("view");
        QTest::addColumn<QString>("search");
        QTest::addColumn<QStringList>("subjects");
        const auto row = [](const char* name, View view, const char16_t* search, const QStringList& subjects) {
            QTest::newRow(name) << view << QString::fromUtf16(search) << subjects;
        };
        const QString headset = QStringLiteral("Headset");
        const QString parcel = QStringLiteral("Parcel");
        const QString pull = QStringLiteral("Pullover");
        const QStringList all{headset, parcel, pull};
        row("a word of the text", View::All, u"cracked", {headset});
        row("the beginning of a word", View::All, u"cra", {headset});
        row("one letter searches nothing yet", View::All, u"c", all);
        row("two words, both needed", View::All, u"cracked parcel", {});
        row("a phrase", View::All, u"\"where is\"", {parcel});
        row("a phrase in another order", View::All, u"\"is where\"", {});
        row("without accents", View::All, u"retreci", {pull});
        row("a number", View::All, u"2026-0002", {parcel});
        row("a number from another view", View::Closed, u"2026-0001", {headset});
        row("by customer", View::All, u"from:peeters", {headset, parcel});
        row("by customer and word", View::All, u"from:peeters where", {parcel});
        row("by status", View::All, u"status:ours", {parcel});
        row("by two statuses", View::All, u"status:ours status:closed", {parcel, pull});
        row("by channel", View::All, u"channel:phone cracked", {headset});
        row("by a channel nobody used", View::All, u"channel:letter", {});
        row("by a channel that is none", View::All, u"channel:pigeon", {});
        row("before its day", View::All, u"before:2026-11-21", {});
        row("after that day", View::All, u"after:2026-11-21", all);
        row("by handler", View::All, u"handler:ev", {parcel});
        row("by a handler nobody knows", View::All, u"handler:zz", {});
        row("only in its view", View::ToAcknowledge, u"from:peeters", {headset});
        row("in closed", View::Closed, u"pull", {pull});
        row("in promises", View::Promises, u"from:peeters", {});
    }
    void searchesWithinAView()
    {
        QFETCH(View, view);
        QFETCH(QString, search);
        QFETCH(QStringList, subjects);
        DeskFixture shop;
        const StaffId eva = *await(shop.desk->shopBook().saveStaff({{}, QStringLiteral("Eva"), QStringLiteral("EV"), {}, true}));
        shop.complaint(QStringLiteral("Headset"), QStringLiteral("It cracked after a month."));
        const ComplaintId parcel = shop.complaint(QStringLiteral("Parcel"), QStringLiteral("Tell me where is it?"));
        const ComplaintId pull = shop.complaint(QStringLiteral("Pullover"), QStringLiteral("Le pull a rétréci."), QStringLiteral("Jean Dubois"));
        AMENDS_OK(await(shop.desk->complaints().setStatus({parcel}, Status::Ours)));
        AMENDS_OK(await(shop.desk->complaints().setHandler({parcel}, eva)));
        AMENDS_OK(await(shop.desk->complaints().setStatus({pull}, Status::Closed)));
        const auto list = await(shop.desk->inbox().open({view, search}));
        AMENDS_OK(list);
        const auto slice = await(shop.desk->inbox().rows(list->token, 0, list->count));
        AMENDS_OK(slice);
        QStringList found;
        for (const InboxRow& row : slice->rows)
            found.append(row.subject);
        found.sort();
        QCOMPARE(found, subjects);
    }

    void capsASearch()
    {
        DeskFixture shop;
        shop.inStore([&](store::Tables& tables) {
            for (int i = 0; i < 1100; ++i) {
                const auto id = tables.complaints.add(stored(i, Status::Closed, shop.clock.now()));
                QVERIFY(tables.search.reindex(*id).has_value());
            }
        });
        const auto list = await(shop.desk->inbox().open({View::All, QStringLiteral("matter")}));
        AMENDS_OK(list);
        QVERIFY(list->capped);
        QCOMPARE(list->count, 1000);
    }

    void saysWhenAListIsGone()
    {
        DeskFixture shop;
        const auto old = await(shop.desk->inbox().open({View::All, {}}));
        for (int i = 0; i < 20; ++i)
            AMENDS_OK(await(shop.desk->inbox().open({View::Ours, {}})));
        const auto rows = await(shop.desk->inbox().rows(old->token, 0, 10));
        QVERIFY(!rows);
        QCOMPARE(rows.error().problem, Problem::Conflict);
    }

    void runsTheClockToAcknowledgementOnlyForNewOnes()
    {
        DeskFixture shop;
        const ComplaintId id = shop.complaint(QStringLiteral("One"));
        const auto by = [&](View view) {
            const auto list = await(shop.desk->inbox().open({view, {}}));
            return await(shop.desk->inbox().rows(list->token, 0, 1))->rows.value(0).acknowledgeBy;
        };
        QVERIFY(by(View::ToAcknowledge).isValid());
        AMENDS_OK(await(shop.desk->complaints().setStatus({id}, Status::Ours)));
        QVERIFY(!by(View::Ours).isValid());
    }
};

QTEST_GUILESS_MAIN(InboxTest)
#include "InboxTest.moc"
