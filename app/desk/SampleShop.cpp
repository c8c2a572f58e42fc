#include "desk/SampleShop.h"
#include "desk/SampleMaker.h"
#include "desk/SamplePromises.h"
#include "store/PurchaseIntake.h"
#include "store/Tables.h"

namespace amends {

namespace {

constexpr int kYears = 12;
constexpr int kMostOpen = 2000;
/// Nobody works in a folder that is being made up: large transactions, and large segments of the full-text index.
constexpr int kCustomersAtATime = 5000;
constexpr int kComplaintsAtATime = 5000;
constexpr int kPurchasesACustomer = 15;

class SampleShop
{
public:
    SampleShop(const SampleData& data, const QDateTime& now, int customers, int complaints, quint32 seed)
        : m_data(data), m_make(data, now, seed), m_promises(data, m_make.today(), seed), m_customers(customers), m_complaints(complaints)
    {
    }

    /// The next pieces; false at the end.
    Result<bool> addCustomers(Act& act);
    Result<bool> addComplaints(Act& act);

private:
    Done addPurchases(store::PurchaseIntake& intake, CustomerId id, const QDate& since);
    Result<ComplaintId> addComplaint(store::Tables& tables, int nth);
    Done addMessages(store::Tables& tables, const Complaint& complaint, const SampleComplaint& sample);
    Done addPromises(store::Tables& tables, const Complaint& complaint);

    const SampleData& m_data;
    SampleMaker m_make;
    SamplePromises m_promises;
    int m_customers;
    int m_complaints;
    int m_serial = 0;
    int m_nth = 0;
    int m_order = 0;
    std::vector<CustomerId> m_ids;
    QList<Staff> m_staff;
};

Result<bool> SampleShop::addCustomers(Act& act)
{
    store::Tables tables(act.db);
    store::PurchaseIntake intake(act.db);
    for (int i = 0; i < kCustomersAtATime && m_serial < m_customers; ++i, ++m_serial) {
        const Customer customer = m_make.customer(m_serial, kYears);
        const auto id = tables.customers.add(customer);
        if (!id)
            return std::unexpected(id.error());
        m_ids.push_back(*id);
        if (const Done done = addPurchases(intake, *id, customer.since); !done)
            return std::unexpected(done.error());
        if (const Done done = tables.spend.workOut(*id); !done)
            return std::unexpected(done.error());
    }
    return m_serial < m_customers;
}

Done SampleShop::addPurchases(store::PurchaseIntake& intake, CustomerId id, const QDate& since)
{
    const int count = m_make.oneIn(3) ? 1 + m_make.below(3) : 1 + m_make.below(2 * kPurchasesACustomer + 10);
    for (int i = 0; i < count; ++i) {
        const Purchase purchase = m_make.purchase(since, m_make.today(), false);
        store::OrderHead head;
        head.customer = id;
        head.ordered = purchase.ordered;
        head.delivered = purchase.delivered;
        head.channel = purchase.channel;
        head.currency = purchase.total.currency();
        head.total = purchase.total.minor();
        head.refunded = purchase.refunded.minor();
        head.cancelled = purchase.cancelled;
        const QString number = QStringLiteral("S-%1").arg(++m_order);
        const auto row = intake.add(head, number, number, QStringLiteral("sample"));
        if (!row)
            return std::unexpected(row.error());
        for (const PurchaseLine& line : purchase.lines) {
            const auto added = intake.addLine(*row, line.article, line.description, line.quantityMilli, line.amount.minor(), 0);
            if (!added)
                return std::unexpected(added.error());
        }
    }
    return {};
}

Result<bool> SampleShop::addComplaints(Act& act)
{
    store::Tables tables(act.db);
    if (m_staff.isEmpty()) {
        const auto staff = tables.shop.staff();
        if (!staff)
            return std::unexpected(staff.error());
        m_staff = *staff;
    }
    std::vector<ComplaintId> added;
    for (int i = 0; i < kComplaintsAtATime && m_nth < m_complaints; ++i, ++m_nth) {
        const auto id = addComplaint(tables, m_nth);
        if (!id)
            return std::unexpected(id.error());
        added.push_back(*id);
    }
    // Together and by rising number: each other write in between would make the index write a segment of its own.
    for (const ComplaintId id : added) {
        if (const Done done = tables.search.reindex(id); !done)
            return std::unexpected(done.error());
    }
    return m_nth < m_complaints;
}

Result<ComplaintId> SampleShop::addComplaint(store::Tables& tables, int nth)
{
    // The newest are the open ones; numbers follow the days.
    const int open = std::min(kMostOpen, m_complaints / 20 + 1);
    const bool isOpen = nth >= m_complaints - open;
    const int closed = m_complaints - open;
    const qint64 span = qint64(kYears) * 365 * 86400;
    const qint64 secondsAgo = isOpen ? m_make.below(12 * 86400) : 13 * 86400 + span * (closed - nth) / std::max(1, closed);
    const SampleComplaint& sample = m_data.complaints[size_t(m_make.below(int(m_data.complaints.size())))];
    static constexpr Status kOpen[] = {Status::New, Status::New, Status::Acknowledged, Status::Ours, Status::Waiting, Status::Answered};
    static constexpr Status kDone[] = {Status::Closed, Status::Closed, Status::Closed, Status::Resolved, Status::NotAccepted};

    Complaint complaint = sample.complaint;
    complaint.customer = m_ids[size_t(m_make.below(int(m_ids.size())))];
    complaint.status = isOpen ? kOpen[m_make.below(std::size(kOpen))] : kDone[m_make.below(std::size(kDone))];
    complaint.received = m_make.now().addSecs(-secondsAgo);
    complaint.lastIncoming = complaint.received;
    complaint.unread = complaint.status == Status::New;
    if (complaint.status != Status::New) {
        complaint.lastOutgoing = complaint.received.addSecs(std::min<qint64>(secondsAgo, 3600 + m_make.below(86400)));
        complaint.acknowledged = complaint.lastOutgoing;
    }
    if (!isOpen)
        complaint.closed = complaint.lastOutgoing;
    const auto id = tables.complaints.add(complaint);
    if (!id)
        return id;
    complaint.id = *id;
    if (const Done done = addMessages(tables, complaint, sample); !done)
        return std::unexpected(done.error());
    if (const Done done = addPromises(tables, complaint); !done)
        return std::unexpected(done.error());
    return id;
}

Done SampleShop::addPromises(store::Tables& tables, const Complaint& complaint)
{
    for (const Promise& promise : m_promises.of(complaint, m_staff)) {
        if (const auto added = tables.promises.add(promise); !added)
            return std::unexpected(added.error());
    }
    return {};
}

Done SampleShop::addMessages(store::Tables& tables, const Complaint& complaint, const SampleComplaint& sample)
{
    for (const MessageKind kind : {MessageKind::Incoming, MessageKind::Outgoing}) {
        const bool incoming = kind == MessageKind::Incoming;
        if (!incoming && !complaint.lastOutgoing.isValid())
            break;
        const auto written = std::ranges::find(sample.messages, kind, &SampleMessage::kind);
        if (written == sample.messages.end())
            break;
        Message message;
        message.complaint = complaint.id;
        message.kind = kind;
        message.at = incoming ? complaint.received : complaint.lastOutgoing;
        message.subject = complaint.subject;
        message.text = written->text;
        (incoming ? message.to : message.from) = m_data.shop.email;
        if (!incoming)
            message.sentBy = SentBy::MailProgram;
        if (const auto added = tables.messages.add(message); !added)
            return std::unexpected(added.error());
    }
    return {};
}

} // namespace

Done beginSampleShop(Act& act, const SampleData& data)
{
    store::ShopTable shop(act.db);
    if (const Done done = shop.saveShop(data.shop); !done)
        return done;
    for (const Staff& one : data.staff) {
        if (const auto saved = shop.saveStaff(one); !saved)
            return std::unexpected(saved.error());
    }
    act.changes.everything = true;
    return {};
}

Done fillSampleShop(DeskContext& context, const SampleData& data, int customers, int complaints, quint32 seed)
{
    SampleShop shop(data, context.clock.now(), customers, complaints, seed);
    for (const auto step : {&SampleShop::addCustomers, &SampleShop::addComplaints}) {
        for (bool more = true; more;) {
            const auto added = await(context.act(Turn::Import, [&shop, step](Act& act) { return (shop.*step)(act); }));
            if (!added)
                return std::unexpected(added.error());
            more = *added;
        }
    }
    return {};
}

} // namespace amends
