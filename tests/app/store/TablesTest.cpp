#include "StoreFixture.h"

using namespace amends;
using namespace amends::store;

class TablesTest : public QObject
{
    Q_OBJECT
private slots:
    void theShopAndItsStaffComeBackAsSaved()
    {
        OpenFolder f;
        QVERIFY(take(f.t.shop.isNew()));
        QCOMPARE(take(f.t.shop.shop()), Shop());
        Shop shop;
        shop.name = u"Chez Nous"_qs;
        shop.street = u"Grand-Place 1"_qs;
        shop.postalCode = u"1000"_qs;
        shop.city = u"Bruxelles"_qs;
        shop.country = u"LU"_qs;
        shop.region = u"BRU"_qs;
        shop.phone = u"02 1"_qs;
        shop.email = u"a@example.org"_qs;
        shop.hours = u"9–18"_qs;
        shop.signOff = u"Bien à vous"_qs;
        shop.currency = *Currency::fromCode(u"CHF");
        shop.ownAddresses = {u"a@example.org"_qs, u"b@example.org"_qs};
        shop.timeZone = u"Europe/Luxembourg"_qs;
        shop.languages = {Language::German, Language::French};
        shop.logo = QByteArray("\x89PNG\0 not really", 17);
        shop.opening.week[0] = {{QTime(9, 0), QTime(12, 30)}, {QTime(13, 30), QTime(18, 0)}};
        shop.opening.week[5] = {{QTime(10, 0), QTime(23, 59, 59, 999)}};
        shop.opening.closures = {{QDate(2026, 12, 24), QDate(2027, 1, 2)}};
        take(f.t.shop.saveShop(shop));
        QCOMPARE(take(f.t.shop.shop()), shop);
        QVERIFY(!take(f.t.shop.isNew()));

        Staff staff{{}, u"Nora"_qs, u"NB"_qs, u"02 2"_qs, true};
        staff.id = take(f.t.shop.saveStaff(staff));
        staff.active = false;
        QCOMPARE(take(f.t.shop.saveStaff(staff)), staff.id);
        QCOMPARE(take(f.t.shop.staff()), QList{staff});
        QCOMPARE(f.t.shop.saveStaff({StaffId(99), {}, {}, {}, true}).error().problem, Problem::NotFound);

        QCOMPARE(take(f.t.shop.setting(u"x"_qs)), QString());
        take(f.t.shop.setSetting(u"x"_qs, u"1"_qs));
        take(f.t.shop.setSetting(u"x"_qs, u"2"_qs));
        QCOMPARE(take(f.t.shop.setting(u"x"_qs)), u"2"_qs);
    }

    void hoursThatCannotBeAreRefusedAndTheOldOnesStay_data()
    {
        QTest::addColumn<QList<OpenSpan>>("monday");
        QTest::addColumn<QList<Closure>>("closures");
        const QTime nine(9, 0);
        const QTime noon(12, 0);
        QTest::newRow("ends before it begins") << QList<OpenSpan>{{noon, nine}} << QList<Closure>{};
        QTest::newRow("ends when it begins") << QList<OpenSpan>{{noon, noon}} << QList<Closure>{};
        QTest::newRow("two at once") << QList<OpenSpan>{{nine, noon}, {QTime(11, 0), QTime(13, 0)}} << QList<Closure>{};
        QTest::newRow("no time at all") << QList<OpenSpan>{{QTime(), noon}} << QList<Closure>{};
        QTest::newRow("a break that ends before it begins") << QList<OpenSpan>{} << QList<Closure>{{QDate(2026, 8, 2), QDate(2026, 8, 1)}};
    }
    void hoursThatCannotBeAreRefusedAndTheOldOnesStay()
    {
        QFETCH(QList<OpenSpan>, monday);
        QFETCH(QList<Closure>, closures);
        OpenFolder f;
        Shop sound;
        sound.opening.week[0] = {{QTime(8, 0), QTime(17, 0)}};
        take(f.t.shop.saveShop(sound));
        Shop shop = sound;
        shop.opening.week[0] = monday;
        shop.opening.closures = closures;
        QCOMPARE(f.t.shop.saveShop(shop).error().problem, Problem::BadInput);
        QCOMPARE(take(f.t.shop.shop()), sound);
    }

    void aCustomerComesBackAsSaved()
    {
        OpenFolder f;
        Customer c = leroy();
        c.id = take(f.t.customers.add(c));
        QCOMPARE(take(f.t.customers.load(c.id)), c);
        c.emails.move(0, 1);
        c.phones.removeFirst();
        c.cards.clear();
        c.remember.prepend(u"newer still"_qs);
        c.language = std::nullopt;
        c.since = {};
        take(f.t.customers.save(c));
        QCOMPARE(take(f.t.customers.load(c.id)), c);
        take(f.t.customers.remember(c.id, u"the very newest"_qs, utc(2026, 1, 1)));
        QCOMPARE(take(f.t.customers.load(c.id))->remember.first(), u"the very newest"_qs);
        take(f.t.customers.forget(c.id, u"the very newest"_qs));
        QCOMPARE(take(f.t.customers.load(c.id)), c);
        QVERIFY(!take(f.t.customers.load(CustomerId(99))));
        c.id = CustomerId(99);
        QCOMPARE(f.t.customers.save(c).error().problem, Problem::NotFound);
    }

    void aCustomerIsFoundByAllSheIsKnownBy_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("found");
        for (const char16_t* query : {u"12347", u"ELOISE@example.org", u"0475 12 34 56", u"+3221234567", u"l1042", u"A-1001",
                                      u"12347.0", u"#12347", u"a-1001", u"#A-1001",
                                      u"mme eloise leroy", u"ler", u"elo ler", u"mueller", u"MULLER ATEL", u"le"})
            QTest::newRow(qPrintable(QString::fromUtf16(query))) << QString::fromUtf16(query) << true;
        for (const char16_t* query : {u"x@example.org", u"0475 12 34 57", u"leroi", u"ler zzz", u"l", u"", u" - "})
            QTest::newRow(qPrintable(u"not "_qs + QString::fromUtf16(query))) << QString::fromUtf16(query) << false;
    }
    void aCustomerIsFoundByAllSheIsKnownBy()
    {
        QFETCH(QString, query);
        QFETCH(bool, found);
        OpenFolder f;
        const CustomerId id = take(f.t.customers.add(leroy()));
        take(f.t.purchases.add(headset(id)));
        Customer other;
        other.name = u"Jan Peeters"_qs;
        take(f.t.customers.add(other));
        const auto matches = take(f.t.customers.find(query, 10));
        QCOMPARE(matches.size(), found ? 1 : 0);
        if (found)
            QCOMPARE(matches.first().id, id);
    }

    void exactMatchesComeFirst()
    {
        OpenFolder f;
        Customer longer;
        longer.name = u"Leroy Martin"_qs;
        take(f.t.customers.add(longer));
        Customer exact;
        exact.name = u"Leroy"_qs;
        const CustomerId id = take(f.t.customers.add(exact));
        const auto matches = take(f.t.customers.find(u"leroy"_qs, 10));
        QCOMPARE(matches.size(), 2);
        QCOMPARE(matches.first().id, id);
        QCOMPARE(matches.first().by, CustomerMatch::By::Name);
        QCOMPARE(take(f.t.customers.find(u"leroy"_qs, 1)).size(), 1);
    }

    void linksGoBothWaysAndAreOne()
    {
        OpenFolder f;
        const CustomerId a = take(f.t.customers.add(leroy()));
        const CustomerId b = take(f.t.customers.add(Customer()));
        take(f.t.customers.link(b, a, LinkKind::Household));
        take(f.t.customers.link(a, b, LinkKind::Company));
        QCOMPARE(take(f.t.customers.links(b)), (QList{CustomerLink{a, leroy().name, LinkKind::Company}}));
        QCOMPARE(take(f.t.customers.links(a)).size(), 1);
        take(f.t.customers.unlink(b, a));
        QVERIFY(take(f.t.customers.links(a)).isEmpty());
        QCOMPARE(f.t.customers.link(a, a, LinkKind::Company).error().problem, Problem::BadInput);
    }

    void aPurchaseComesBackAndItsLinesKeepTheirIds()
    {
        OpenFolder f;
        Purchase p = headset(take(f.t.customers.add(leroy())));
        p.id = take(f.t.purchases.add(p, u"shop"_qs));
        Purchase loaded = *take(f.t.purchases.load(p.id));
        const auto firstLine = loaded.lines.first().id;
        QVERIFY(firstLine.isValid());
        for (PurchaseLine& line : loaded.lines)
            line.id = {};
        QCOMPARE(loaded, p);
        p.lines = {p.lines.first()};
        p.delivered = {};
        take(f.t.purchases.save(p));
        loaded = *take(f.t.purchases.load(p.id));
        QCOMPARE(loaded.lines.size(), 1);
        QCOMPARE(loaded.lines.first().id, firstLine);
        QCOMPARE(take(f.t.purchases.byOrderNumber(u"A-1001"_qs, u"shop"_qs)), QList{p.id});
        QVERIFY(take(f.t.purchases.byOrderNumber(u"A-1001"_qs, u"other"_qs)).isEmpty());
        p.refunded = Money(1, *Currency::fromCode(u"USD"));
        QCOMPARE(f.t.purchases.save(p).error().problem, Problem::BadInput);
    }

    void spendFollowsEveryChangeOfAPurchase()
    {
        OpenFolder f;
        const CustomerId id = take(f.t.customers.add(leroy()));
        const CustomerId other = take(f.t.customers.add(Customer()));
        const Currency euro;
        Purchase a = headset(id, 10000, utc(2024, 2, 1));
        a.id = take(f.t.purchases.add(a));
        Purchase b = headset(id, 5000, utc(2026, 2, 1));
        b.id = take(f.t.purchases.add(b));
        Spend wanted{id, Money(13200, euro), Money(1800, euro), 2, a.ordered, b.ordered};
        QCOMPARE(take(f.t.spend.of(id)), QList{wanted});
        QCOMPARE(take(f.t.spend.byYear(id)), (QList{YearSpend{2024, Money(9100, euro)}, YearSpend{2026, Money(4100, euro)}}));
        take(f.t.spend.workOut(id));
        QCOMPARE(take(f.t.spend.of(id)), QList{wanted});

        b.cancelled = true;
        take(f.t.purchases.save(b));
        wanted = {id, Money(9100, euro), Money(900, euro), 1, a.ordered, a.ordered};
        QCOMPARE(take(f.t.spend.of(id)), QList{wanted});
        a.customer = other;
        take(f.t.purchases.save(a));
        QVERIFY(take(f.t.spend.of(id)).isEmpty());
        QCOMPARE(take(f.t.spend.of(other)).size(), 1);
        take(f.t.purchases.remove(a.id));
        QVERIFY(take(f.t.spend.of(other)).isEmpty());
    }

    void theFifthsPartTheCustomers()
    {
        OpenFolder f;
        for (int i = 1; i <= 10; ++i)
            take(f.t.purchases.add(headset(take(f.t.customers.add(Customer())), 900 + i * 100, utc(2026, 1, i))));
        QVERIFY(!take(f.t.spend.thresholds(Currency())).at.isValid());
        const Thresholds t = take(f.t.spend.workOutThresholds(Currency(), utc(2026, 2, 1)));
        QCOMPARE(take(f.t.spend.thresholds(Currency())), t);
        QCOMPARE(t.customers, 10);
        QCOMPARE(Thresholds::fifth(t.spend, 100), 1);
        QCOMPARE(Thresholds::fifth(t.spend, 1000), 5);
        QCOMPARE(Thresholds::fifth(t.orders, 1), 1);
        QCOMPARE(take(f.t.spend.workOutThresholds(*Currency::fromCode(u"USD"), utc(2026, 2, 1))).customers, 0);
    }

    void aComplaintComesBackWithEveryField()
    {
        OpenFolder f;
        Complaint c = complaint(take(f.t.customers.add(leroy())));
        c.purchase = take(f.t.purchases.add(headset(c.customer)));
        c.line = take(f.t.purchases.load(c.purchase))->lines.first().id;
        c.handler = take(f.t.shop.saveStaff({{}, u"Nora"_qs, u"NB"_qs, {}, true}));
        c.channel = Channel::Social;
        c.cause = Cause::Product;
        c.asked = Remedy::PartialRefund;
        c.given = Remedy::Redo;
        c.heat = Heat::Boiling;
        c.signals_ = {Signal::Leaving, Signal::Public};
        c.language = Language::Dutch;
        c.unread = false;
        c.acknowledged = utc(2026, 11, 20, 10);
        c.lastOutgoing = utc(2026, 11, 20, 11);
        c.closed = utc(2026, 11, 20, 12);
        c.followUp = QDate(2026, 12, 1);
        c.proposal = u"personal"_qs;
        c.id = take(f.t.complaints.add(c));
        c.number = u"2026-0001"_qs;
        QCOMPARE(take(f.t.complaints.load(c.id)), c);
        c.cause = std::nullopt;
        c.closed = {};
        c.signals_.clear();
        take(f.t.complaints.save(c));
        QCOMPARE(take(f.t.complaints.load(c.id)), c);
        QCOMPARE(take(f.t.complaints.byNumber(c.number)), c.id);
        QVERIFY(!take(f.t.complaints.byNumber(u"2026-9"_qs)).isValid());
        QCOMPARE(take(f.t.complaints.ofCustomer(c.customer)), QList{c});
    }

    void numbersRunByYearAndSkipThoseTaken()
    {
        OpenFolder f;
        Complaint c = complaint({});
        c.number = u"2026-0041"_qs;
        take(f.t.complaints.add(c));
        QCOMPARE(f.t.complaints.add(c).error().problem, Problem::Conflict);
        c.number.clear();
        QCOMPARE(take(f.t.complaints.load(take(f.t.complaints.add(c))))->number, u"2026-0042"_qs);
        c.received = utc(2027, 1, 1);
        QCOMPARE(take(f.t.complaints.load(take(f.t.complaints.add(c))))->number, u"2027-0001"_qs);
        c.received = utc(2026, 1, 1);
        c.number = u"2026-9999"_qs;
        take(f.t.complaints.add(c));
        c.number.clear();
        QCOMPARE(take(f.t.complaints.load(take(f.t.complaints.add(c))))->number, u"2026-10000"_qs);
    }

    void aMessageComesBackWithAttachmentsAndIsFoundByWhatThreadsIt()
    {
        OpenFolder f;
        const ComplaintId id = take(f.t.complaints.add(complaint({})));
        Message m = incoming(id, u"Bonjour\n\nmon casque…"_qs);
        m.kind = MessageKind::Outgoing;
        m.author = take(f.t.shop.saveStaff({{}, u"Nora"_qs, u"NB"_qs, {}, true}));
        m.to = u"x@example.org"_qs;
        m.quoted = u"> quoted"_qs;
        m.signature = u"-- \nE."_qs;
        m.html = u"<p>x</p>"_qs;
        m.headerId = u"1@example.org"_qs;
        m.sentBy = SentBy::MailProgram;
        m.delivery = Delivery::HandedOver;
        const QString sha = take(f.store->folder().keep("bytes"));
        m.attachments = {{{}, u"photo.jpg"_qs, u"image/jpeg"_qs, sha, 5, true}};
        m.id = take(f.t.messages.add(m, {u"hash"_qs, {u"0@example.org"_qs, u"00@example.org"_qs}}));
        Message loaded = *take(f.t.messages.load(m.id));
        m.attachments.first().id = loaded.attachments.first().id;
        QCOMPARE(loaded, m);
        QCOMPARE(take(f.t.messages.ofComplaint(id)), QList{m});

        const QList<MessagePlace> place{{m.id, id, MessageKind::Outgoing, Delivery::HandedOver}};
        QCOMPARE(take(f.t.messages.byHeaderIds({u"no"_qs, u"1@example.org"_qs})), place);
        QCOMPARE(take(f.t.messages.byContentHash(u"hash"_qs)), place);
        QVERIFY(take(f.t.messages.byContentHash({})).isEmpty());
        QVERIFY(take(f.t.messages.byHeaderIds({QString()})).isEmpty());
        QCOMPARE(take(f.t.messages.referringTo(u"00@example.org"_qs)), place);
        QCOMPARE(take(f.t.messages.references(m.id)), (QStringList{u"0@example.org"_qs, u"00@example.org"_qs}));
        QCOMPARE(take(f.t.messages.handedOver()), place);
        take(f.t.messages.setDelivery(m.id, Delivery::Sent));
        QVERIFY(take(f.t.messages.handedOver(id)).isEmpty());
    }

    void aDraftSavedAgainstAnOlderOneIsAConflict()
    {
        OpenFolder f;
        const ComplaintId id = take(f.t.complaints.add(complaint({})));
        Draft draft = take(f.t.drafts.load(id));
        QCOMPARE(draft.revision, 0);
        draft.text = u"Chère Madame"_qs;
        draft.language = Language::French;
        draft.saved = utc(2026, 11, 21);
        draft.revision = take(f.t.drafts.save(draft));
        QCOMPARE(take(f.t.drafts.load(id)), draft);
        Draft late = draft;
        draft.revision = take(f.t.drafts.save(draft));
        late.text = u"late"_qs;
        QCOMPARE(f.t.drafts.save(late).error().problem, Problem::Conflict);
        late.revision = 0;
        QCOMPARE(f.t.drafts.save(late).error().problem, Problem::Conflict);
        QCOMPARE(take(f.t.drafts.load(id)), draft);

        take(f.t.drafts.keepVersion(id, u"one"_qs, utc(2026, 11, 21)));
        take(f.t.drafts.keepVersion(id, u"one"_qs, utc(2026, 11, 22)));
        take(f.t.drafts.keepVersion(id, u"two"_qs, utc(2026, 11, 23)));
        QCOMPARE(take(f.t.drafts.versions(id)).size(), 2);
        QCOMPARE(take(f.t.drafts.versions(id)).first().text, u"two"_qs);
        take(f.t.drafts.clear(id, utc(2026, 11, 24)));
        QCOMPARE(f.t.drafts.save(draft).error().problem, Problem::Conflict);
        QVERIFY(take(f.t.drafts.load(id)).text.isEmpty());
    }

    void eventsPromisesAndApprovalsComeBack()
    {
        OpenFolder f;
        const ComplaintId id = take(f.t.complaints.add(complaint({})));
        QVERIFY(!take(f.t.events.last()).isValid());
        Event e{{}, id, CustomerId(7), StaffId(8), utc(2026, 1, 1), u"status_changed"_qs, u"new"_qs, u"ours"_qs};
        e.id = take(f.t.events.add(e));
        QCOMPARE(take(f.t.events.load(e.id)), e);
        QCOMPARE(take(f.t.events.ofComplaint(id)), QList{e});
        QCOMPARE(take(f.t.events.since(EventId(), 10)), QList{e});
        QVERIFY(take(f.t.events.since(e.id, 10)).isEmpty());

        Promise p{{}, id, PromiseKind::Result, QDate(2026, 11, 25), QTime(14, 30), {}, u"mercredi à 14h30"_qs,
                  {}, false, {}, {}, {}, QDate(2026, 11, 20), {}};
        p.id = take(f.t.promises.add(p));
        QCOMPARE(take(f.t.promises.load(p.id)), p);
        QCOMPARE(take(f.t.promises.openUntil(QDate(2026, 11, 25), 5)), QList{p});
        QVERIFY(take(f.t.promises.openUntil(QDate(2026, 11, 24), 5)).isEmpty());
        p.kept = utc(2026, 11, 24);
        p.dueTime = {};
        take(f.t.promises.save(p));
        QCOMPARE(take(f.t.promises.ofComplaint(id)), QList{p});
        QVERIFY(take(f.t.promises.openUntil(QDate(2026, 12, 24), 5)).isEmpty());

        const ApprovalRow always{u"k1"_qs, u"fr-blame"_qs, u"votre faute"_qs, u"quoted"_qs, {}, utc(2026, 1, 1)};
        const ApprovalRow here{u"k2"_qs, u"fr-blame"_qs, u"x"_qs, {}, id, utc(2026, 1, 2)};
        take(f.t.approvals.add(always));
        take(f.t.approvals.add(here));
        take(f.t.approvals.add(here));
        QCOMPARE(take(f.t.approvals.all()), (QList{here, always}));
        QCOMPARE(take(f.t.approvals.keysFor(id)), (QStringList{u"k1"_qs, u"k2"_qs}));
        QCOMPARE(take(f.t.approvals.keysFor({})), QStringList{u"k1"_qs});
        take(f.t.approvals.remove(u"k1"_qs, {}));
        QCOMPARE(take(f.t.approvals.all()), QList{here});
    }
};

QTEST_GUILESS_MAIN(TablesTest)
#include "TablesTest.moc"
