#include "StoreFixture.h"

using namespace amends;
using namespace amends::store;

namespace {

ComplaintId filed(OpenFolder& f, Complaint c, const QString& text)
{
    const ComplaintId id = take(f.t.complaints.add(c));
    take(f.t.messages.add(incoming(id, text, c.received)));
    take(f.t.search.reindex(id));
    return id;
}

const QDate today(2026, 11, 21);

Promise news(ComplaintId complaint, const QDate& due)
{
    Promise promise;
    promise.complaint = complaint;
    promise.kind = PromiseKind::News;
    promise.due = due;
    return promise;
}

} // namespace

class InboxAndSearchTest : public QObject
{
    Q_OBJECT
private slots:
    void everyStatusStandsInItsViewAndIsCounted()
    {
        OpenFolder f;
        QHash<View, int> wanted;
        for (size_t i = 0; i < codesOf(Status()).size(); ++i) {
            Complaint c = complaint({});
            c.status = Status(i);
            const ComplaintId id = take(f.t.complaints.add(c));
            const View view = InboxTable::viewOf(c.status);
            QVERIFY(take(f.t.inbox.contains(view, today, id)));
            QCOMPARE(take(f.t.inbox.contains(View::All, today, id)), c.status != Status::NotAComplaint);
            ++wanted[view];
        }
        const auto counts = take(f.t.inbox.counts(today));
        for (const auto view : {View::ToAcknowledge, View::Ours, View::Waiting, View::Closed, View::NotComplaints})
            QCOMPARE(counts.value(view), wanted.value(view));
        QCOMPARE(counts.value(View::All), 8);
        for (const auto view : wanted.keys())
            QCOMPARE(take(f.t.inbox.ids(view, today, 100)).size(), wanted.value(view));
    }

    void countsFollowAChangeOfStatus()
    {
        OpenFolder f;
        Complaint c = complaint({});
        c.id = take(f.t.complaints.add(c));
        c.number = take(f.t.complaints.load(c.id))->number;
        c.status = Status::Resolved;
        take(f.t.complaints.save(c));
        const auto counts = take(f.t.inbox.counts(today));
        QCOMPARE(counts.value(View::ToAcknowledge), 0);
        QCOMPARE(counts.value(View::Closed), 1);
    }

    void listsAreByLastActivityNewestFirst()
    {
        OpenFolder f;
        Complaint old = complaint({}, utc(2026, 1, 1));
        const ComplaintId a = take(f.t.complaints.add(old));
        const ComplaintId b = take(f.t.complaints.add(complaint({}, utc(2026, 2, 1))));
        QCOMPARE(take(f.t.inbox.ids(View::All, today, 10)), (QList{b, a}));
        old = *take(f.t.complaints.load(a));
        old.lastIncoming = utc(2026, 3, 1);
        take(f.t.complaints.save(old));
        QCOMPARE(take(f.t.inbox.ids(View::ToAcknowledge, today, 10)), (QList{a, b}));
        QCOMPARE(take(f.t.inbox.ids(View::All, today, 1, 1)), QList{b});
    }

    void promisesAndFollowUpsComeWhenTheirDayDoes()
    {
        OpenFolder f;
        Complaint c = complaint({});
        c.followUp = today;
        const ComplaintId id = take(f.t.complaints.add(c));
        take(f.t.promises.add(news(id, today.addDays(-1))));
        take(f.t.promises.add(news(id, today)));
        for (const View view : {View::Promises, View::FollowUp}) {
            QCOMPARE(take(f.t.inbox.ids(view, today, 10)), QList{id});
            QCOMPARE(take(f.t.inbox.counts(today)).value(view), 1);
            QVERIFY(take(f.t.inbox.contains(view, today, id)));
            QVERIFY(take(f.t.inbox.ids(view, today.addDays(-2), 10)).isEmpty());
        }
        const StakeFacts facts = take(f.t.inbox.stakes(View::Promises, today, 10)).first();
        QCOMPARE(facts.overduePromises, 1);
        QCOMPARE(facts.brokenPromises, 0);
    }

    void aRowHasAllTheInboxShows()
    {
        OpenFolder f;
        const CustomerId customer = take(f.t.customers.add(leroy()));
        take(f.t.purchases.add(headset(customer, 10000)));
        Complaint c = complaint(customer);
        c.handler = take(f.t.shop.saveStaff({{}, u"Nora"_qs, u"NB"_qs, {}, true}));
        const ComplaintId id = filed(f, c, u"Bonjour,\n\n  mon  casque"_qs);
        const ComplaintId nobody = filed(f, complaint({}), u"x"_qs);
        Message second = incoming(id, u"later words"_qs, utc(2026, 11, 21));
        second.attachments = {{{}, u"a.jpg"_qs, u"image/jpeg"_qs, take(f.store->folder().keep("a")), 1, false},
                              {{}, u"logo.png"_qs, u"image/png"_qs, take(f.store->folder().keep("b")), 1, true}};
        take(f.t.messages.add(second));
        take(f.t.drafts.save({id, u"Chère"_qs, {}, utc(2026, 11, 21), 0}));
        take(f.t.promises.add(news(id, today)));

        const auto rows = take(f.t.inbox.rows({nobody, ComplaintId(77), id}, today));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].complaint.id, nobody);
        QCOMPARE(rows[0].customerName, u"Éloïse Leroy <eloise@example.org>"_qs);
        const InboxItem& row = rows[1];
        QCOMPARE(row.complaint, *take(f.t.complaints.load(id)));
        QCOMPARE(row.customerName, leroy().name);
        QCOMPARE(row.handlerInitials, u"NB"_qs);
        QCOMPARE(row.snippet, u"later words"_qs);
        QCOMPARE(row.attachments, 1);
        QVERIFY(row.hasDraft);
        QCOMPARE(row.nextPromise, today);
        QCOMPARE(row.stake.net, Money(9100, Currency()));
        QCOMPARE(row.stake.otherComplaints, 0);
    }

    void aComplaintIsFoundByItsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        for (const char16_t* text : {u"2026-0001", u"A-1001", u"muller", u"mueller", u"Müller", u"MÜLL", u"casque", u"fissure",
                                     u"eloise@example.org", u"leroy fissuré", u"écouteu", u"grosse", u"große", u"boeuf bœuf"})
            QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text) << true;
        for (const char16_t* text : {u"0002", u"asque", u"leroy téléphone", u"\" XOR *", u"who : zz", u"NEAR(casque)"})
            QTest::newRow(qPrintable(u"not "_qs + QString::fromUtf16(text))) << QString::fromUtf16(text) << false;
    }
    void aComplaintIsFoundByItsWords()
    {
        QFETCH(QString, text);
        QFETCH(bool, found);
        OpenFolder f;
        Complaint c = complaint(take(f.t.customers.add(leroy())));
        c.purchase = take(f.t.purchases.add(headset(c.customer)));
        const ComplaintId id = filed(f, c, u"Les écouteurs ont une große fissure, comme un bœuf."_qs);
        SearchRequest request;
        request.text = text;
        if (SearchIndex::expression(request).isEmpty() && !found)
            return;
        QCOMPARE(take(f.t.search.find(request)).ids, found ? QList{id} : QList<ComplaintId>());
        take(f.t.search.check());
    }

    void filtersNarrowASearch()
    {
        OpenFolder f;
        Complaint c = complaint(take(f.t.customers.add(leroy())), utc(2026, 5, 1));
        c.purchase = take(f.t.purchases.add(headset(c.customer)));
        c.handler = take(f.t.shop.saveStaff({{}, u"Nora"_qs, u"NB"_qs, {}, true}));
        const ComplaintId a = filed(f, c, u"casque"_qs);
        Complaint other = complaint({}, utc(2026, 6, 1));
        other.status = Status::Closed;
        other.channel = Channel::Phone;
        const ComplaintId b = filed(f, other, u"casque"_qs);
        const auto ids = [&](auto change) {
            SearchRequest request;
            request.text = u"casque"_qs;
            change(request);
            const auto withWords = take(f.t.search.find(request)).ids;
            request.text.clear();
            if (take(f.t.search.find(request)).ids != withWords)
                return QList<ComplaintId>{ComplaintId(-1)};
            return withWords;
        };
        QCOMPARE(ids([](SearchRequest&) {}), (QList{b, a}));
        QCOMPARE(ids([](SearchRequest& r) { r.status = Status::Closed; }), QList{b});
        QCOMPARE(ids([](SearchRequest& r) { r.channel = Channel::Email; }), QList{a});
        QCOMPARE(ids([](SearchRequest& r) { r.before = utc(2026, 5, 2); }), QList{a});
        QCOMPARE(ids([](SearchRequest& r) { r.after = utc(2026, 5, 2); }), QList{b});
        QCOMPARE(ids([](SearchRequest& r) { r.view = View::Closed; }), QList{b});
        QCOMPARE(ids([](SearchRequest& r) { r.view = View::All; }), (QList{b, a}));
        QCOMPARE(ids([&](SearchRequest& r) { r.handler = c.handler; }), QList{a});
        QCOMPARE(ids([](SearchRequest& r) { r.order = u"A-10"_qs; }), QList{a});
        QCOMPARE(ids([](SearchRequest& r) { r.from = u"leroy"_qs; }), (QList{b, a}));
        QCOMPARE(ids([](SearchRequest& r) { r.from = u"ateliers"_qs; }), QList{a});
        SearchRequest capped;
        capped.text = u"casque"_qs;
        capped.cap = 1;
        QVERIFY(take(f.t.search.find(capped)).capped);
        QCOMPARE(take(f.t.search.find(capped)).ids, QList{b});
    }

    void theIndexFollowsChangesAndCanBeRebuilt()
    {
        OpenFolder f;
        Customer customer = leroy();
        customer.id = take(f.t.customers.add(customer));
        const ComplaintId id = filed(f, complaint(customer.id), u"casque"_qs);
        customer.name = u"Anne Dupont"_qs;
        take(f.t.customers.save(customer));
        take(f.t.search.reindexCustomer(customer.id));
        SearchRequest request;
        request.from = u"dupont"_qs;
        QCOMPARE(take(f.t.search.find(request)).ids, QList{id});
        take(f.t.search.rebuild());
        take(f.t.search.check());
        QCOMPARE(take(f.t.search.find(request)).ids, QList{id});
        take(f.db->execute(u"UPDATE search_document SET who = 'nobody'"_qs));
        QCOMPARE(f.t.search.check().error().problem, Problem::Damaged);
    }
};

QTEST_GUILESS_MAIN(InboxAndSearchTest)
#include "InboxAndSearchTest.moc"
