#include "DeskFixture.h"

using namespace amends;

namespace {

using Change = std::function<Async<void>(Complaints&, ComplaintId)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class ComplaintsTest : public QObject
{
    Q_OBJECT
private slots:
    void filesAComplaintEnteredByHand()
    {
        DeskFixture shop;
        QVERIFY(shop.desk);
        const ComplaintId id = shop.complaint(QStringLiteral("Headset cracked"), QStringLiteral("It cracked after a month."));
        const auto page = await(shop.desk->history().complaint(id));
        AMENDS_OK(page);
        QCOMPARE(page->complaint.number, QStringLiteral("2026-0001"));
        QCOMPARE(page->complaint.subject, QStringLiteral("Headset cracked"));
        QCOMPARE(page->complaint.status, Status::New);
        QCOMPARE(page->complaint.received, shop.clock.now());
        QCOMPARE(page->customerName, QStringLiteral("Ann Peeters"));
        QCOMPARE(page->messages.size(), 1);
        QCOMPARE(page->messages.first().text, QStringLiteral("It cracked after a month."));
        QCOMPARE(page->events.size(), 1);
        QCOMPARE(page->events.first().kind, QStringLiteral("complaint_created"));
        QVERIFY(!page->guarantee.known);
        QCOMPARE(page->acknowledgeBy, QDateTime(QDate(2026, 11, 23), QTime(17, 0), Qt::UTC)); // Monday 18:00 here
    }

    void findsTheCustomerAgainByHerAddress()
    {
        DeskFixture shop;
        const Complaint first = shop.read(shop.complaint(QStringLiteral("One")));
        const Complaint second = shop.read(shop.complaint(QStringLiteral("Two")));
        const Complaint other = shop.read(shop.complaint(QStringLiteral("Three"), QStringLiteral("Late."), QStringLiteral("Jan Maes")));
        QVERIFY(first.customer.isValid());
        QCOMPARE(second.customer, first.customer);
        QVERIFY(other.customer != first.customer);
    }

    void refusesAnEmptyComplaint()
    {
        DeskFixture shop;
        const auto refused = await(shop.desk->complaints().create({}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().problem, Problem::BadInput);
    }

    void changesAndTakesBackEachField_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char* kind, Change change) { QTest::newRow(kind) << change << QString::fromLatin1(kind); };
        row("status_changed", [](Complaints& c, ComplaintId id) { return c.setStatus({id}, Status::Resolved); });
        row("handler_changed", [](Complaints& c, ComplaintId id) { return c.setHandler({id}, StaffId(1)); });
        row("unread_changed", [](Complaints& c, ComplaintId id) { return c.setUnread({id}, true); });
        row("cause_changed", [](Complaints& c, ComplaintId id) { return c.setCause(id, Cause::Delivery); });
        row("asked_changed", [](Complaints& c, ComplaintId id) { return c.setAsked(id, Remedy::Repair); });
        row("purchase_changed", [](Complaints& c, ComplaintId id) { return c.setPurchase(id, PurchaseId(1), PurchaseLineId(1)); });
        row("customer_changed", [](Complaints& c, ComplaintId id) { return c.setCustomer(id, CustomerId(2)); });
        row("subject_changed", [](Complaints& c, ComplaintId id) { return c.setSubject(id, QStringLiteral("Something else")); });
    }
    void changesAndTakesBackEachField()
    {
        QFETCH(Change, change);
        QFETCH(QString, kind);
        DeskFixture shop;
        AMENDS_OK(await(shop.desk->shopBook().saveStaff({{}, QStringLiteral("Eva"), QStringLiteral("EV"), {}, true})));
        const ComplaintId id = shop.complaint(QStringLiteral("Headset cracked"));
        shop.complaint(QStringLiteral("Another"), QStringLiteral("Late."), QStringLiteral("Jan Maes"));
        shop.inStore([](store::Tables& tables) {
            Purchase purchase;
            purchase.customer = CustomerId(1);
            purchase.orderNumber = QStringLiteral("W-1");
            purchase.ordered = QDateTime(QDate(2026, 5, 1), QTime(10, 0), Qt::UTC);
            purchase.total = Money(4900, Currency());
            purchase.lines = {{{}, {}, QStringLiteral("Headset"), 1000, Money(4900, Currency())}};
            QVERIFY(tables.purchases.add(purchase).has_value());
        });
        const Complaint before = shop.read(id);
        AMENDS_OK(await(change(shop.desk->complaints(), id)));
        const Complaint after = shop.read(id);
        QVERIFY(after != before);
        QCOMPARE(shop.desk->undo().next(), kind);
        const auto undone = await(shop.desk->undo().undo());
        AMENDS_OK(undone);
        QCOMPARE(*undone, kind);
        QCOMPARE(shop.read(id), before);
        const auto page = await(shop.desk->history().complaint(id));
        QCOMPARE(page->events.size(), 3);
        QCOMPARE(page->events[1].kind, kind);
        QCOMPARE(page->events[2].kind, kind);
        QCOMPARE(page->events[2].before, page->events[1].after);
        QCOMPARE(page->events[2].after, page->events[1].before);
    }

    void changesSeveralAsOneStep()
    {
        DeskFixture shop;
        const QList<ComplaintId> ids{shop.complaint(QStringLiteral("One")), shop.complaint(QStringLiteral("Two")),
                                     shop.complaint(QStringLiteral("Three"))};
        AMENDS_OK(await(shop.desk->complaints().setStatus(ids, Status::Ours)));
        QCOMPARE(shop.ids(View::Ours).size(), 3);
        AMENDS_OK(await(shop.desk->undo().undo()));
        QCOMPARE(shop.ids(View::Ours).size(), 0);
        QCOMPARE(shop.ids(View::ToAcknowledge).size(), 3);
    }

    void changesNoneWhenOneIsMissing()
    {
        DeskFixture shop;
        const ComplaintId id = shop.complaint(QStringLiteral("One"));
        const auto refused = await(shop.desk->complaints().setStatus({id, ComplaintId(99)}, Status::Closed));
        QVERIFY(!refused);
        QCOMPARE(refused.error().problem, Problem::NotFound);
        QCOMPARE(shop.read(id).status, Status::New);
        QCOMPARE(shop.desk->undo().next(), QStringLiteral("complaint_created"));
    }

    void keepsTheTimesOfAStatus()
    {
        DeskFixture shop;
        const ComplaintId id = shop.complaint(QStringLiteral("One"));
        shop.clock.advance(3600);
        const QDateTime acknowledged = shop.clock.now();
        AMENDS_OK(await(shop.desk->complaints().setStatus({id}, Status::Acknowledged)));
        QCOMPARE(shop.read(id).acknowledged, acknowledged);
        shop.clock.advance(3600);
        AMENDS_OK(await(shop.desk->complaints().setStatus({id}, Status::Resolved)));
        QCOMPARE(shop.read(id).acknowledged, acknowledged);
        QCOMPARE(shop.read(id).closed, shop.clock.now());
        QCOMPARE(shop.read(id).followUp, QDate(2026, 12, 1)); // seven days the shop is open
        AMENDS_OK(await(shop.desk->complaints().setStatus({id}, Status::Ours)));
        QVERIFY(!shop.read(id).closed.isValid());
        QVERIFY(!shop.read(id).followUp.isValid());
    }

    void doesNotTakeBackWhatSomebodyChangedSince()
    {
        DeskFixture shop;
        const ComplaintId id = shop.complaint(QStringLiteral("One"));
        AMENDS_OK(await(shop.desk->complaints().setCause(id, Cause::Product)));
        const auto other = shop.another();
        AMENDS_OK(await(other->complaints().setCause(id, Cause::Use)));
        const auto undone = await(shop.desk->undo().undo());
        QVERIFY(!undone);
        QCOMPARE(undone.error().problem, Problem::Conflict);
        QCOMPARE(shop.read(id).cause, std::optional(Cause::Use));
        QCOMPARE(shop.desk->undo().next(), QStringLiteral("complaint_created"));
    }

    void addsANoteAndTakesItBack()
    {
        DeskFixture shop;
        const StaffId eva = *await(shop.desk->shopBook().saveStaff({{}, QStringLiteral("Eva"), QStringLiteral("EV"), {}, true}));
        shop.desk->setCurrentStaff(eva);
        const ComplaintId id = shop.complaint(QStringLiteral("One"));
        AMENDS_OK(await(shop.desk->complaints().addNote(id, QStringLiteral("Called: nobody home"), MessageKind::PhoneNote)));
        auto page = await(shop.desk->history().complaint(id));
        QCOMPARE(page->messages.size(), 2);
        QCOMPARE(page->messages.last().kind, MessageKind::PhoneNote);
        QCOMPARE(page->messages.last().author, eva);
        QCOMPARE(page->events.last().by, eva);
        QCOMPARE(shop.ids(View::All, QStringLiteral("nobody")), QList{id});
        AMENDS_OK(await(shop.desk->undo().undo()));
        page = await(shop.desk->history().complaint(id));
        QCOMPARE(page->messages.size(), 1);
        QVERIFY(shop.ids(View::All, QStringLiteral("nobody")).isEmpty());
        const auto reply = await(shop.desk->complaints().addNote(id, QStringLiteral("Hello"), MessageKind::Outgoing));
        QVERIFY(!reply);
        QCOMPARE(reply.error().problem, Problem::BadInput);
    }

    void takesBackANewComplaintAsNone()
    {
        DeskFixture shop;
        const ComplaintId id = shop.complaint(QStringLiteral("One"));
        AMENDS_OK(await(shop.desk->undo().undo()));
        QCOMPARE(shop.read(id).status, Status::NotAComplaint);
        QCOMPARE(shop.desk->undo().next(), QString());
        const auto nothing = await(shop.desk->undo().undo());
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().problem, Problem::NotFound);
    }

    void marksReadWhenOpenedButNotWhenReadAgain()
    {
        DeskFixture shop;
        const ComplaintId id = shop.complaint(QStringLiteral("One"));
        const ComplaintId other = shop.complaint(QStringLiteral("Two"));
        AMENDS_OK(await(shop.desk->complaints().setUnread({id, other}, true)));
        QVERIFY(shop.read(id).unread); // the page as it was when opened
        AMENDS_OK(await(shop.desk->complaints().setCause(id, Cause::Use))); // behind the mark in the writer's queue
        QVERIFY(!shop.read(id).unread);
        AMENDS_OK(await(shop.desk->complaints().setUnread({id}, true)));
        (void)shop.read(id);
        AMENDS_OK(await(shop.desk->complaints().setCause(id, Cause::Other)));
        QVERIFY(shop.read(id).unread);
    }

    void forgetsThePurchaseWithItsCustomer()
    {
        DeskFixture shop;
        const ComplaintId id = shop.complaint(QStringLiteral("One"));
        shop.complaint(QStringLiteral("Another"), QStringLiteral("Late."), QStringLiteral("Jan Maes"));
        shop.inStore([](store::Tables& tables) {
            Purchase purchase;
            purchase.customer = CustomerId(1);
            purchase.ordered = QDateTime(QDate(2026, 5, 1), QTime(10, 0), Qt::UTC);
            QVERIFY(tables.purchases.add(purchase).has_value());
        });
        AMENDS_OK(await(shop.desk->complaints().setPurchase(id, PurchaseId(1), {})));
        QVERIFY(await(shop.desk->history().complaint(id))->purchase.has_value());
        AMENDS_OK(await(shop.desk->complaints().setCustomer(id, CustomerId(2))));
        QVERIFY(!shop.read(id).purchase.isValid());
    }

    void writesNoNameAndNoTextIntoTheLog()
    {
        DeskFixture shop;
        const ComplaintId id = shop.complaint(QStringLiteral("Secretsubject"), QStringLiteral("Secrettext"));
        AMENDS_OK(await(shop.desk->complaints().setSubject(id, QStringLiteral("Secretother"))));
        AMENDS_OK(await(shop.desk->complaints().addNote(id, QStringLiteral("Secretnote"), MessageKind::Note)));
        AMENDS_OK(await(shop.desk->customers().remember(shop.read(id).customer, QStringLiteral("Secretmemory"))));
        const auto page = await(shop.desk->history().complaint(id));
        AMENDS_OK(page);
        for (const Event& event : page->events) {
            for (const QString& said : {event.kind, event.before, event.after})
                QVERIFY(!said.contains(QStringLiteral("Secret")) && !said.contains(QStringLiteral("Ann")));
        }
    }
};

QTEST_GUILESS_MAIN(ComplaintsTest)
#include "ComplaintsTest.moc"
