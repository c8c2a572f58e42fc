#include "desk/MailFiling.h"
#include "desk/Deadline.h"
#include "desk/Events.h"
#include "desk/MailTexts.h"
#include "desk/NumberTag.h"
#include "desk/SendingDesk.h"

namespace amends {

namespace {

template <class E> void unite(QList<E>& into, const QList<E>& more)
{
    for (const E one : more) {
        if (!into.contains(one))
            into.append(one);
    }
}

/// An import took it for history: the shop had answered last, or it was long ago. Nobody said that it was done: whoever gives a
/// closed matter a state takes the import's reason away.
bool closedByRule(const Complaint& complaint)
{
    return complaint.status == Status::Closed && (complaint.proposal == u"answered_last" || complaint.proposal == u"older");
}

} // namespace

MailFiling::MailFiling(DeskContext& context, const MailOptions& options, BatchId batch)
    : m_context(context), m_options(options), m_batch(batch)
{
}

Result<Filed> MailFiling::file(Act& act, const ReadMail& read)
{
    // A date that lies in the future, or none, would keep a conversation young for ever.
    const QDateTime at = read.mail.date.isValid() ? std::min(read.mail.date, act.now) : act.now;
    Job job{act, store::Tables(act.db), read, read.mail, at, m_context.shop()};
    auto before = known(job);
    if (!before)
        return std::unexpected(before.error());
    if (*before)
        return **before;
    return isOwn(job.shop, read.mail.from.address) ? fileOwn(job) : fileIncoming(job);
}

Result<std::optional<Filed>> MailFiling::known(Job& job)
{
    const auto places = job.mail.headerId.isEmpty()
                            ? job.tables.messages.byContentHash(QString::fromLatin1(job.mail.contentHash.toHex()))
                            : job.tables.messages.byHeaderIds({job.mail.headerId});
    if (!places)
        return std::unexpected(places.error());
    if (places->isEmpty())
        return std::nullopt;
    const store::MessagePlace& place = places->constFirst();
    if (place.kind == MessageKind::Outgoing && place.delivery != Delivery::Sent) {
        const auto message = job.tables.messages.load(place.message);
        if (!message)
            return std::unexpected(message.error());
        if (*message) {
            auto joined = joinOwnCopy(job, **message);
            if (!joined)
                return std::unexpected(joined.error());
            return *joined;
        }
    }
    return Filed{Outcome::Skipped, QStringLiteral("already_known"), place.complaint};
}

Result<ComplaintId> MailFiling::threadOf(Job& job, bool own)
{
    if (!job.mail.references.isEmpty()) {
        const auto places = job.tables.messages.byHeaderIds(job.mail.references);
        if (!places)
            return std::unexpected(places.error());
        if (!places->isEmpty())
            return places->constLast().complaint;
    }
    if (!job.mail.headerId.isEmpty()) {
        const auto places = job.tables.messages.referringTo(job.mail.headerId);
        if (!places)
            return std::unexpected(places.error());
        if (!places->isEmpty())
            return places->constFirst().complaint;
    }
    const QString number = numberIn(job.mail.subject);
    if (number.isEmpty())
        return ComplaintId();
    const auto byNumber = job.tables.complaints.byNumber(number);
    if (!byNumber || !byNumber->isValid() || own)
        return byNumber;
    // Anybody can write a number into a subject: only its own customer joins by it.
    const auto complaint = job.tables.complaints.load(*byNumber);
    if (!complaint)
        return std::unexpected(complaint.error());
    const auto senders = job.tables.customers.byEmail(job.mail.from.address);
    if (!senders)
        return std::unexpected(senders.error());
    const bool hers = *complaint && (*complaint)->customer.isValid() && senders->contains((*complaint)->customer);
    return hers ? *byNumber : ComplaintId();
}

Result<CustomerId> MailFiling::customerFor(Job& job, const mail::Address& person, bool make)
{
    if (person.address.isEmpty())
        return CustomerId();
    const auto known = job.tables.customers.byEmail(person.address);
    if (!known)
        return std::unexpected(known.error());
    if (!known->isEmpty())
        return known->constFirst();
    if (!make)
        return CustomerId();
    Customer customer;
    customer.name = person.name.isEmpty() ? person.address.section(u'@', 0, 0) : person.name;
    customer.emails = {person.address};
    customer.language = job.read.reading.language;
    customer.since = job.at.date();
    const auto id = job.tables.customers.add(customer);
    if (!id)
        return id;
    if (const Done done = job.tables.batches.noteAdded(m_batch, store::BatchRows::Customer, id->value()); !done)
        return std::unexpected(done.error());
    job.act.changes.customers.insert(*id);
    return id;
}

/// The conversation a mail belongs to, a new one where it begins one.
Result<Complaint> MailFiling::complaintFor(Job& job, ComplaintId thread, CustomerId customer)
{
    if (thread.isValid()) {
        const auto known = job.tables.complaints.load(thread);
        if (!known)
            return std::unexpected(known.error());
        if (*known) {
            if (!m_fresh.contains(thread)) {
                if (const Done done = job.tables.batches.noteChanging(m_batch, store::BatchRows::Complaint, thread.value()); !done)
                    return std::unexpected(done.error());
            }
            Complaint complaint = **known;
            if (!complaint.customer.isValid())
                complaint.customer = customer;
            return complaint;
        }
    }
    Complaint complaint;
    complaint.customer = customer;
    complaint.subject = subjectOf(job.mail);
    complaint.channel = Channel::Email;
    complaint.received = job.at;
    const auto id = job.tables.complaints.add(complaint);
    if (!id)
        return std::unexpected(id.error());
    if (const Done done = job.tables.batches.noteAdded(m_batch, store::BatchRows::Complaint, id->value()); !done)
        return std::unexpected(done.error());
    m_fresh.insert(*id, {});
    const auto added = job.tables.complaints.load(*id);
    if (!added)
        return std::unexpected(added.error());
    return **added;
}

Result<MessageId> MailFiling::addMessage(Job& job, ComplaintId id, MessageKind kind)
{
    const mail::Mail& mail = job.mail;
    Message message;
    message.complaint = id;
    message.kind = kind;
    message.from = shown(mail.from);
    message.to = shown(mail.to);
    message.subject = mail.subject;
    message.at = job.at;
    message.text = mail.ownText;
    message.quoted = mail.quoted;
    message.signature = mail.signature;
    message.html = mail.html;
    message.headerId = mail.headerId;
    if (kind == MessageKind::Outgoing)
        message.sentBy = SentBy::Imported;
    message.attachments = job.read.attachments;
    store::MessageKeys keys{{}, mail.references};
    if (mail.headerId.isEmpty())
        keys.contentHash = QString::fromLatin1(mail.contentHash.toHex());
    const auto added = job.tables.messages.add(message, keys);
    if (!added)
        return added;
    if (const Done done = job.tables.batches.noteAdded(m_batch, store::BatchRows::Message, added->value()); !done)
        return std::unexpected(done.error());
    return added;
}

Result<Filed> MailFiling::fileIncoming(Job& job)
{
    const bool personal = job.mail.bulk == mail::Bulk::None;
    const auto thread = threadOf(job, false);
    if (!thread)
        return std::unexpected(thread.error());
    const auto customer = customerFor(job, job.mail.from, personal && !thread->isValid());
    if (!customer)
        return std::unexpected(customer.error());
    auto complaint = complaintFor(job, *thread, *customer);
    if (!complaint)
        return std::unexpected(complaint.error());
    const auto added = addMessage(job, complaint->id, MessageKind::Incoming);
    if (!added)
        return std::unexpected(added.error());

    const Proposal proposal = proposalFor(job.mail, job.read.reading);
    const auto fresh = m_fresh.find(complaint->id);
    complaint->received = earlier(complaint->received, job.at);
    if (personal)
        readInto(*complaint, job);
    if (fresh != m_fresh.end()) {
        fresh->personal = fresh->personal || personal;
        if (proposal.complaint || fresh->reason.isEmpty() || (personal && !fresh->complaint))
            fresh->reason = proposal.reason;
        fresh->complaint = fresh->complaint || proposal.complaint;
        complaint->lastIncoming = later(complaint->lastIncoming, job.at);
        stateOfFresh(*complaint, job.act.now);
        complaint->unread = complaint->status == Status::New && !job.read.seen;
    } else if (stateOfKnown(*complaint, job, proposal)) {
        if (const Done done = addEvent(job.act, *complaint, QStringLiteral("reopened_by_customer"), {}, codeOf(*added)); !done)
            return std::unexpected(done.error());
    }
    if (const Done done = findPurchase(job, *complaint); !done)
        return std::unexpected(done.error());
    if (const Done done = saved(job, *complaint, thread->isValid() ? QStringLiteral("message_received") : QStringLiteral("complaint_imported")); !done)
        return std::unexpected(done.error());
    return Filed{Outcome::Added, {}, complaint->id};
}

/// What she says and how, of her last message; the signals of all.
void MailFiling::readInto(Complaint& complaint, const Job& job) const
{
    const Reading& reading = job.read.reading;
    if (!complaint.lastIncoming.isValid() || job.at >= complaint.lastIncoming)
        complaint.heat = reading.heat;
    unite(complaint.signals_, reading.signals_);
    if (!complaint.asked && !reading.asks.isEmpty())
        complaint.asked = reading.asks.constFirst();
    if (!complaint.language)
        complaint.language = reading.language;
    if (isOld(job.at, job.act.now))
        return;
    if (const auto deadline = deadlineIn(job.mail.subject + u'\n' + job.mail.ownText, reading, writtenAt(m_context, job.at))) {
        complaint.wantedBy = deadline->day;
        complaint.wantedWords = deadline->words;
    }
}

bool MailFiling::isOld(const QDateTime& at, const QDateTime& now) const
{
    return at < now.addDays(-m_options.openDays);
}

void MailFiling::stateOfFresh(Complaint& complaint, const QDateTime& now) const
{
    const Fresh& fresh = *m_fresh.constFind(complaint.id);
    const bool answeredLast = complaint.lastOutgoing.isValid()
                              && (!complaint.lastIncoming.isValid() || complaint.lastOutgoing >= complaint.lastIncoming);
    complaint.closed = {};
    complaint.proposal = fresh.reason;
    if (!fresh.personal) {
        complaint.status = Status::NotAComplaint;
    } else if (answeredLast) {
        complaint.status = Status::Closed;
        complaint.closed = complaint.lastOutgoing;
        complaint.proposal = QStringLiteral("answered_last");
    } else if (isOld(complaint.lastIncoming, now)) {
        complaint.status = Status::Closed;
        complaint.closed = complaint.lastIncoming;
        complaint.proposal = QStringLiteral("older");
    } else {
        complaint.status = fresh.complaint ? Status::New : Status::NotAComplaint;
    }
}

/// A conversation that was there before this import: she wrote again. True where that opens what the shop had closed: it failed
/// her a second time, which is the owner's business.
bool MailFiling::stateOfKnown(Complaint& complaint, const Job& job, const Proposal& proposal) const
{
    const bool shopClosedIt = isClosed(complaint.status) && !closedByRule(complaint);
    const bool newest = !complaint.lastIncoming.isValid() || job.at >= complaint.lastIncoming;
    complaint.lastIncoming = later(complaint.lastIncoming, job.at);
    const bool personal = job.mail.bulk == mail::Bulk::None;
    const bool answered = complaint.lastOutgoing.isValid() && complaint.lastOutgoing >= job.at;
    if (!personal || !newest || answered || isOld(job.at, job.act.now))
        return false;
    complaint.unread = true;
    if (isSettled(complaint.status) && isPlainThanks(job.mail, job.read.reading, complaint.subject))
        return false;
    switch (complaint.status) {
    case Status::New:
    case Status::Acknowledged:
    case Status::Ours: break;
    case Status::NotAComplaint:
        if (proposal.complaint) {
            complaint.status = Status::New;
            complaint.proposal = proposal.reason;
        }
        break;
    default:
        complaint.status = Status::Ours;
        complaint.proposal = proposal.reason;
        complaint.closed = {};
        return shopClosedIt;
    }
    return false;
}

/// An order she names, if it is one of hers.
Done MailFiling::findPurchase(Job& job, Complaint& complaint) const
{
    if (complaint.purchase.isValid() || !complaint.customer.isValid())
        return {};
    const auto purchases = job.tables.purchases.ofCustomer(complaint.customer);
    if (!purchases)
        return std::unexpected(purchases.error());
    const QString text = job.mail.subject + u'\n' + job.mail.ownText;
    for (const Purchase& purchase : *purchases) {
        if (!mentions(text, purchase.orderNumber))
            continue;
        complaint.purchase = purchase.id;
        if (purchase.lines.size() == 1)
            complaint.line = purchase.lines.constFirst().id;
        break;
    }
    return {};
}

Done MailFiling::saved(Job& job, const Complaint& complaint, const QString& event)
{
    if (const Done done = job.tables.complaints.save(complaint); !done)
        return done;
    if (const Done done = addEvent(job.act, complaint, event); !done)
        return done;
    job.act.changes.complaints.insert(complaint.id);
    m_unsearched.insert(complaint.id);
    return {};
}

Done MailFiling::settle(Act& act)
{
    store::SearchIndex search(act.db);
    for (const ComplaintId id : std::exchange(m_unsearched, {})) {
        if (const Done done = search.reindex(id); !done)
            return done;
    }
    return {};
}

} // namespace amends
