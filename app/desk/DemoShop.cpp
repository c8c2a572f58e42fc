#include "desk/DemoShop.h"
#include "desk/DemoCare.h"
#include "desk/DeskContext.h"
#include "desk/Events.h"
#include "desk/NumberTag.h"
#include "desk/SampleMaker.h"
#include "desk/SamplePromises.h"
#include "desk/SampleShop.h"
#include "desk/SendingDesk.h"
#include "desk/Standing.h"
#include "store/Store.h"
#include "store/Tables.h"

namespace amends {

namespace {

constexpr int kDemoYears = 12;
constexpr int kMostDemoCustomers = 1000;
constexpr int kFirstOrder = 10001;

/// A customer of the demo shop before and after she has a row.
struct Guest
{
    SampleCustomer sample;
    CustomerId id;
};

/// A purchase waiting for its number: they are given in the order of the days.
struct Sale
{
    size_t guest;
    Purchase purchase;
    const SampleComplaint* about = nullptr; ///< the complaint it is the object of
};

/// Writes the demo shop: customers, their purchases, then the complaints with all that hangs on them.
class DemoShop
{
public:
    DemoShop(DeskContext& context, Act& act, const SampleData& data, quint32 seed)
        : m_context(context), m_act(act), m_tables(act.db), m_data(data), m_make(data, act.now, seed)
    {
    }

    Done fill(int customers, int complaints);

private:
    Done addShop();
    void inviteGuests(int customers);
    size_t guestOf(const SampleComplaint& sample);
    void sell();
    Done addGuests();
    Done addSales();
    Done addComplaint(const SampleComplaint& sample);
    Complaint stateOf(const SampleComplaint& sample, size_t guest) const;
    Result<MessageId> addMessage(const Complaint& complaint, const SampleMessage& sample, const Guest& guest, const Purchase* about);
    Done addRest(const SampleComplaint& sample, const Complaint& complaint, const Purchase* about);
    QDateTime ago(int hours) const { return m_act.now.addSecs(-qint64(hours) * 3600); }
    StaffId staff(const QString& initials) const { return m_staff.value(initials); }

    DeskContext& m_context;
    Act& m_act;
    store::Tables m_tables;
    const SampleData& m_data;
    SampleMaker m_make;
    QHash<QString, StaffId> m_staff;
    std::vector<Guest> m_guests;
    std::vector<const SampleComplaint*> m_complaints; ///< oldest first
    std::map<const SampleComplaint*, size_t> m_who;
    std::map<const SampleComplaint*, Purchase> m_about;
    std::vector<Sale> m_sales;
    std::vector<bool> m_taken; ///< guests who complained
};

Done DemoShop::fill(int customers, int complaints)
{
    for (const SampleComplaint& sample : m_data.complaints) {
        if (int(m_complaints.size()) < complaints)
            m_complaints.push_back(&sample);
    }
    std::ranges::stable_sort(m_complaints, std::greater{}, [](const SampleComplaint* c) { return c->messages.front().hours; });
    inviteGuests(customers);
    for (const SampleComplaint* sample : m_complaints)
        m_who[sample] = guestOf(*sample);
    sell();
    for (const auto step : {&DemoShop::addShop, &DemoShop::addGuests, &DemoShop::addSales}) {
        if (const Done done = (this->*step)(); !done)
            return done;
    }
    for (const SampleComplaint* sample : m_complaints) {
        if (const Done done = addComplaint(*sample); !done)
            return done;
    }
    m_act.changes.everything = true;
    return {};
}

Done DemoShop::addShop()
{
    if (const Done done = m_tables.shop.saveShop(m_data.shop); !done)
        return done;
    for (const Staff& one : m_data.staff) {
        const auto id = m_tables.shop.saveStaff(one);
        if (!id)
            return std::unexpected(id.error());
        m_staff.insert(one.initials, *id);
    }
    return {};
}

void DemoShop::inviteGuests(int customers)
{
    for (const SampleCustomer& sample : m_data.customers) {
        if (int(m_guests.size()) >= customers)
            break;
        Guest guest{sample, {}};
        guest.sample.customer.since = m_make.today().addDays(-365 * sample.years);
        m_guests.push_back(std::move(guest));
    }
    for (int serial = int(m_guests.size()); serial < customers; ++serial) {
        SampleCustomer sample;
        sample.customer = m_make.customer(serial, kDemoYears);
        sample.orders = m_make.orderCount();
        m_guests.push_back({std::move(sample), {}});
    }
    m_taken.assign(m_guests.size(), false);
}

/// The named one, or the next of the language who has not complained yet.
size_t DemoShop::guestOf(const SampleComplaint& sample)
{
    size_t found = 0;
    for (size_t i = 0; i < m_guests.size(); ++i) {
        if (!sample.customer.isEmpty() ? m_guests[i].sample.key == sample.customer
                                       : m_guests[i].sample.key.isEmpty() && !m_taken[i]
                                             && m_guests[i].sample.customer.language == sample.complaint.language) {
            found = i;
            break;
        }
    }
    m_taken[found] = true;
    if (!sample.name.isEmpty())
        m_guests[found].sample.customer.name = sample.name;
    return found;
}

void DemoShop::sell()
{
    for (size_t i = 0; i < m_guests.size(); ++i) {
        const SampleCustomer& guest = m_guests[i].sample;
        // Some stop coming: their last purchase lies well back.
        const QDate last = guest.key.isEmpty() && m_make.oneIn(4) ? guest.customer.since.addDays(200) : m_make.today();
        for (int order = 0; order < guest.orders; ++order)
            m_sales.push_back({i, m_make.purchase(guest.customer.since, std::min(last, m_make.today()), guest.large)});
    }
    for (const SampleComplaint* sample : m_complaints) {
        if (!sample->article.isEmpty())
            m_sales.push_back({m_who[sample], m_make.purchaseOf(sample->article, sample->bought), sample});
        if (sample->boughtAgain > 0)
            m_sales.push_back({m_who[sample], m_make.purchase(m_make.today().addDays(-sample->boughtAgain),
                                                              m_make.today().addDays(1 - sample->boughtAgain), false)});
    }
    std::ranges::stable_sort(m_sales, {}, [](const Sale& sale) { return sale.purchase.ordered; });
}

Done DemoShop::addGuests()
{
    QHash<QString, CustomerId> named;
    for (Guest& guest : m_guests) {
        const auto id = m_tables.customers.add(guest.sample.customer);
        if (!id)
            return std::unexpected(id.error());
        guest.id = *id;
        if (!guest.sample.key.isEmpty())
            named.insert(guest.sample.key, *id);
    }
    for (const Guest& guest : m_guests) {
        if (!named.contains(guest.sample.link))
            continue;
        if (const Done done = m_tables.customers.link(guest.id, named.value(guest.sample.link), guest.sample.linkKind); !done)
            return done;
    }
    return {};
}

Done DemoShop::addSales()
{
    int number = kFirstOrder;
    for (Sale& sale : m_sales) {
        sale.purchase.customer = m_guests[sale.guest].id;
        sale.purchase.orderNumber = QStringLiteral("FS-%1").arg(number++);
        const auto id = m_tables.purchases.add(sale.purchase, QStringLiteral("sample"));
        if (!id)
            return std::unexpected(id.error());
        if (const Done done = m_tables.customers.sinceAtLatest(sale.purchase.customer, sale.purchase.ordered.date()); !done)
            return done;
        if (!sale.about)
            continue;
        const auto kept = m_tables.purchases.load(*id);
        if (!kept)
            return std::unexpected(kept.error());
        m_about[sale.about] = **kept;
    }
    return {};
}

Complaint DemoShop::stateOf(const SampleComplaint& sample, size_t guest) const
{
    Complaint complaint = sample.complaint;
    complaint.customer = m_guests[guest].id;
    complaint.handler = staff(sample.handler);
    complaint.unread = complaint.status == Status::New;
    complaint.received = ago(sample.messages.front().hours);
    for (const SampleMessage& message : sample.messages) {
        const QDateTime at = ago(message.hours);
        if (message.kind == MessageKind::Incoming)
            complaint.lastIncoming = at;
        if (message.kind != MessageKind::Outgoing)
            continue;
        complaint.lastOutgoing = at;
        complaint.acknowledged = complaint.acknowledged.isValid() ? complaint.acknowledged : at;
        if (!complaint.handler.isValid())
            complaint.handler = staff(message.by);
    }
    if (sample.closed > 0)
        complaint.closed = ago(sample.closed);
    if (sample.followUp)
        complaint.followUp = m_make.today().addDays(*sample.followUp);
    if (complaint.status == Status::NotAComplaint)
        complaint.proposal = QStringLiteral("no_trouble");
    return complaint;
}

Done DemoShop::addComplaint(const SampleComplaint& sample)
{
    const size_t who = m_who[&sample];
    const auto about = m_about.find(&sample);
    const Purchase* purchase = about == m_about.end() ? nullptr : &about->second;
    Complaint complaint = stateOf(sample, who);
    if (purchase) {
        complaint.purchase = purchase->id;
        complaint.line = purchase->lines.constFirst().id;
    }
    const auto id = m_tables.complaints.add(complaint);
    if (!id)
        return std::unexpected(id.error());
    const auto kept = m_tables.complaints.load(*id);
    if (!kept)
        return std::unexpected(kept.error());
    for (const SampleMessage& message : sample.messages) {
        if (const auto added = addMessage(**kept, message, m_guests[who], purchase); !added)
            return std::unexpected(added.error());
    }
    return addRest(sample, **kept, purchase);
}

Result<MessageId> DemoShop::addMessage(const Complaint& complaint, const SampleMessage& sample, const Guest& guest,
                                       const Purchase* about)
{
    const Customer& customer = guest.sample.customer;
    const QString theirs = customer.emails.isEmpty() ? customer.name
                                                     : QStringLiteral("%1 <%2>").arg(customer.name, customer.emails.constFirst());
    const QString ours = QStringLiteral("%1 <%2>").arg(m_data.shop.name, m_data.shop.email);
    const bool byMail = complaint.channel == Channel::Email || complaint.channel == Channel::Web;
    Message message;
    message.complaint = complaint.id;
    message.kind = sample.kind;
    message.author = staff(sample.by);
    message.at = ago(sample.hours);
    message.text = m_make.filled(sample.text, complaint.language.value_or(Language::English), about);
    if (sample.kind == MessageKind::Incoming || sample.kind == MessageKind::Outgoing) {
        const bool incoming = sample.kind == MessageKind::Incoming;
        message.from = incoming ? theirs : ours;
        message.to = incoming ? ours : theirs;
        message.subject = incoming ? complaint.subject : QStringLiteral("Re: %1 %2").arg(complaint.subject, numberTag(complaint.number));
        if (byMail)
            message.headerId = QStringLiteral("%1.%2@%3").arg(complaint.number).arg(sample.hours)
                                   .arg(incoming ? QStringLiteral("courriel.example") : QStringLiteral("filetson.example"));
        if (!incoming)
            message.sentBy = sample.sentBy.value_or(SentBy::MailProgram);
    }
    if (sample.photo) {
        const auto name = m_context.store->folder().keep(m_data.photo);
        if (!name)
            return std::unexpected(name.error());
        AttachmentInfo photo;
        photo.name = QStringLiteral("photo.png");
        photo.mimeType = QStringLiteral("image/png");
        photo.sha256 = *name;
        photo.size = m_data.photo.size();
        message.attachments = {photo};
    }
    return m_tables.messages.add(message);
}

/// Promises, draft, the log, and the words to search.
Done DemoShop::addRest(const SampleComplaint& sample, const Complaint& complaint, const Purchase* about)
{
    for (const SamplePromise& one : sample.promises) {
        Promise promise;
        promise.complaint = complaint.id;
        promise.kind = one.kind;
        promise.due = m_make.today().addDays(one.due);
        promise.owner = staff(one.owner);
        promise.sentence = promised(one.sentence, promise.due, complaint.language.value_or(Language::English));
        promise.broken = one.broken;
        if (const auto added = m_tables.promises.add(promise); !added)
            return std::unexpected(added.error());
    }
    if (!sample.draft.isEmpty()) {
        Draft draft;
        draft.complaint = complaint.id;
        draft.text = m_make.filled(sample.draft, complaint.language.value_or(Language::English), about);
        draft.language = complaint.language;
        draft.saved = m_act.now;
        if (const auto saved = m_tables.drafts.save(draft); !saved)
            return std::unexpected(saved.error());
    }
    for (const SampleMessage& message : sample.messages) {
        Event event;
        event.complaint = complaint.id;
        event.customer = complaint.customer;
        event.by = staff(message.by);
        event.at = ago(message.hours);
        event.kind = message.kind == MessageKind::Outgoing ? QStringLiteral("reply_sent")
                     : message.kind != MessageKind::Incoming ? QStringLiteral("note_added")
                     : &message != &sample.messages.front() ? QStringLiteral("message_received")
                     : complaint.channel == Channel::Email ? QStringLiteral("complaint_imported")
                                                           : QStringLiteral("complaint_created");
        if (const auto added = m_tables.events.add(event); !added)
            return std::unexpected(added.error());
    }
    const QString article = about ? about->lines.constFirst().article : QString();
    if (const Done done = DemoCare(m_act, m_make.today(), m_staff).add(sample, complaint, article); !done)
        return done;
    return m_tables.search.reindex(complaint.id);
}

Done refuseUnlessNew(Act& act)
{
    const auto isNew = store::ShopTable(act.db).isNew();
    if (!isNew)
        return std::unexpected(isNew.error());
    return *isNew ? Done() : failure(Problem::Conflict, QStringLiteral("shop_exists"));
}

} // namespace

Async<void> fillShop(DeskContext& context, int customers, int complaints, quint32 seed)
{
    return context.background.run(Turn::Everyday, [&context, customers, complaints, seed]() -> Done {
        auto data = loadSampleData();
        if (!data)
            return std::unexpected(data.error());
        const bool written = customers <= kMostDemoCustomers && complaints <= int(data->complaints.size());
        const Done done = await(context.act(Turn::Everyday, [&](Act& act) -> Done {
            if (const Done fresh = refuseUnlessNew(act); !fresh)
                return fresh;
            return written ? DemoShop(context, act, *data, seed).fill(customers, complaints) : beginSampleShop(act, *data);
        }));
        if (!done)
            return done;
        if (!written) {
            if (const Done filled = fillSampleShop(context, *data, customers, complaints, seed); !filled)
                return filled;
        }
        return await(context.standing->refresh());
    });
}

} // namespace amends
