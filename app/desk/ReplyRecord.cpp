#include "desk/ReplyRecord.h"
#include "desk/Events.h"
#include "desk/NumberTag.h"
#include "desk/PromisesDesk.h"
#include "desk/SecondReaderDesk.h"
#include "desk/SendingDesk.h"
#include "desk/TextValues.h"
#include "mail/Draft.h"
#include "store/DataFolder.h"
#include "store/Store.h"
#include "store/Tables.h"
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

namespace amends {

namespace {

bool leavesByMail(SentBy by)
{
    return by == SentBy::MailProgram || by == SentBy::Mailto;
}

/// The bare address of "Name <address>".
QString addressIn(const QString& shown)
{
    const qsizetype open = shown.lastIndexOf(u'<');
    return (open < 0 ? shown : shown.mid(open + 1).chopped(shown.endsWith(u'>') ? 1 : 0)).trimmed().toLower();
}

QString shown(const QString& name, const QString& address)
{
    if (name.isEmpty() || address.isEmpty())
        return name + address;
    return QStringLiteral("%1 <%2>").arg(name, address);
}

QString replySubject(const Complaint& complaint)
{
    static const QRegularExpression reply(QStringLiteral("^\\s*(re|antw|aw|sv|tr|fwd?)\\s*:"),
                                          QRegularExpression::CaseInsensitiveOption);
    QString subject = complaint.subject;
    if (complaint.channel == Channel::Email && !reply.match(subject).hasMatch())
        subject.prepend(QStringLiteral("Re: "));
    if (!subject.contains(numberTag(complaint.number)))
        subject += u' ' + numberTag(complaint.number);
    return subject.trimmed();
}

/// A question in the reply makes the next word hers.
Status afterReply(Status before, const QString& text)
{
    switch (before) {
    case Status::New:
    case Status::Acknowledged:
    case Status::Ours:
    case Status::Waiting:
    case Status::Answered: return text.contains(u'?') ? Status::Waiting : Status::Answered;
    default: return before;
    }
}

void tell(Act& act, const Complaint& complaint)
{
    act.changes.complaints.insert(complaint.id);
    if (complaint.customer.isValid())
        act.changes.customers.insert(complaint.customer);
}

/// The state without the reply: what is left of what we sent decides.
Done restate(Act& act, Complaint complaint, const Complaint* before)
{
    if (before) {
        complaint.status = before->status;
        complaint.acknowledged = before->acknowledged;
        complaint.lastOutgoing = before->lastOutgoing;
        complaint.handler = before->handler;
    } else {
        complaint.acknowledged = {};
        complaint.lastOutgoing = {};
        const auto messages = store::MessageTable(act.db).ofComplaint(complaint.id);
        if (!messages)
            return std::unexpected(messages.error());
        for (const Message& message : *messages) {
            if (message.kind != MessageKind::Outgoing || message.delivery == Delivery::NotSent)
                continue;
            complaint.acknowledged = complaint.acknowledged.isValid() ? complaint.acknowledged : message.at;
            complaint.lastOutgoing = message.at;
        }
        if (complaint.status == Status::Waiting || complaint.status == Status::Answered)
            complaint.status = complaint.acknowledged.isValid() ? Status::Ours : Status::New;
    }
    return store::ComplaintTable(act.db).save(complaint);
}

/// The sent words become the draft again, unless another reply was begun meanwhile: then they are a kept version.
Done restoreDraft(Act& act, ComplaintId id, const QString& text, std::optional<Language> language)
{
    store::DraftTable drafts(act.db);
    auto draft = drafts.load(id);
    if (!draft)
        return std::unexpected(draft.error());
    if (!draft->text.trimmed().isEmpty())
        return drafts.keepVersion(id, text, act.now);
    draft->text = text;
    if (language)
        draft->language = language;
    draft->saved = act.now;
    const auto saved = drafts.save(*draft);
    return saved ? Done() : std::unexpected(saved.error());
}

/// Takes the reply back as if it had not been sent.
Done undoReply(DeskContext& context, Act& act, MessageId id, const Complaint& before, std::optional<Language> language)
{
    store::Tables tables(act.db);
    const auto message = orNotFound(tables.messages.load(id), QStringLiteral("message"));
    if (!message)
        return std::unexpected(message.error());
    const Message& reply = *message;
    if (reply.sentBy && leavesByMail(*reply.sentBy) && reply.delivery == Delivery::Sent)
        return failure(Problem::Conflict, QStringLiteral("confirmed"));
    const auto now = store::ComplaintTable(act.db).existing(before.id);
    if (!now)
        return std::unexpected(now.error());
    // Only what nobody changed since goes back to how it was.
    const bool untouched = now->lastOutgoing == reply.at && now->lastIncoming == before.lastIncoming;
    if (const Done done = tables.messages.remove(id); !done)
        return done;
    if (const Done done = removePromisesOf(act, before.id, id); !done)
        return done;
    if (const Done done = restate(act, *now, untouched ? &before : nullptr); !done)
        return done;
    if (const Done done = restoreDraft(act, before.id, reply.text, language); !done)
        return done;
    if (const Done done = resumeSecondReading(act, before.id, reply.at); !done)
        return done;
    if (const Done done = addEvent(act, *now, QStringLiteral("undone"), QStringLiteral("reply_sent"), {}); !done)
        return done;
    act.obsolete << handedOverFile(context, now->number, id);
    tell(act, *now);
    return tables.search.reindex(before.id);
}

mail::Draft mailOf(const Shop& shop, const Recipient& recipient, const Message& message)
{
    mail::Draft draft;
    draft.from = {shop.name, shop.email};
    draft.to = {{recipient.name, recipient.address}};
    draft.subject = message.subject;
    draft.text = message.text;
    if (!message.signature.isEmpty())
        draft.text += QStringLiteral("\n\n-- \n") + message.signature;
    draft.date = message.at;
    draft.headerId = message.headerId;
    draft.inReplyTo = recipient.inReplyTo;
    draft.references = recipient.references;
    return draft;
}

Result<Message> addReply(DeskContext& context, Act& act, const Recipient& recipient, const SendOrder& order)
{
    const Shop shop = context.shop();
    Message message;
    message.complaint = order.complaint;
    message.kind = MessageKind::Outgoing;
    message.author = act.by;
    message.from = shown(shop.name, shop.email);
    message.to = shown(recipient.name, recipient.address);
    message.subject = recipient.subject;
    message.at = act.now;
    message.text = order.text;
    message.sentBy = order.by;
    const bool mailed = leavesByMail(order.by);
    message.delivery = mailed ? Delivery::HandedOver : Delivery::Sent;
    if (mailed)
        message.headerId = mail::newHeaderId(shop.email);
    if (mailed || order.by == SentBy::Copied) { // a letter has its own head, and who is spoken to knows us
        const auto contact = contactBelow(context, act.db, writerOf(act.by, recipient.complaint), order.text);
        if (!contact)
            return std::unexpected(contact.error());
        message.signature = *contact;
    }
    const auto id = store::MessageTable(act.db).add(message, {.contentHash = {}, .references = recipient.references});
    if (!id)
        return std::unexpected(id.error());
    message.id = *id;
    return message;
}

Done moveOn(Act& act, const Complaint& before, const SendOrder& order, const Message& message, const QStringList& stops)
{
    store::Tables tables(act.db);
    Complaint complaint = before;
    complaint.status = afterReply(before.status, order.text);
    complaint.lastOutgoing = act.now;
    complaint.unread = false;
    if (!complaint.acknowledged.isValid())
        complaint.acknowledged = act.now;
    if (!complaint.handler.isValid())
        complaint.handler = act.by;
    if (const Done done = tables.complaints.save(complaint); !done)
        return done;
    const QString kind = message.delivery == Delivery::HandedOver ? QStringLiteral("reply_handed_over") : QStringLiteral("reply_sent");
    if (const Done done = addEvent(act, complaint, kind, {}, QString(code(order.by))); !done)
        return done;
    for (const QString& rule : stops) {
        if (const Done done = addEvent(act, complaint, QStringLiteral("sent_despite_stop"), {}, rule); !done)
            return done;
    }
    if (complaint.status != before.status) {
        if (const Done done = addEvent(act, complaint, QStringLiteral("status_changed"), QString(code(before.status)),
                                        QString(code(complaint.status)));
            !done)
            return done;
    }
    if (!order.reason.trimmed().isEmpty()) {
        Message note;
        note.complaint = complaint.id;
        note.kind = MessageKind::Note;
        note.author = act.by;
        note.at = act.now;
        note.text = order.reason.trimmed();
        if (const auto added = tables.messages.add(note); !added)
            return std::unexpected(added.error());
    }
    return {};
}

} // namespace

QString handedOverFile(const DeskContext& context, const QString& number, MessageId message)
{
    return context.store->folder().outbox() + QStringLiteral("/%1-%2.eml").arg(number).arg(message.value());
}

Result<Recipient> recipientOf(store::Connection& db, ComplaintId id)
{
    store::Tables tables(db);
    const auto complaint = store::ComplaintTable(db).existing(id);
    if (!complaint)
        return std::unexpected(complaint.error());
    Recipient recipient;
    recipient.complaint = *complaint;
    recipient.subject = replySubject(*complaint);
    QStringList addresses;
    if (complaint->customer.isValid()) {
        const auto customer = tables.customers.load(complaint->customer);
        if (!customer)
            return std::unexpected(customer.error());
        if (*customer) {
            recipient.name = (*customer)->name;
            addresses = (*customer)->emails;
        }
    }
    const auto messages = tables.messages.ofComplaint(id);
    if (!messages)
        return std::unexpected(messages.error());
    for (const Message& message : *messages) {
        if (message.kind != MessageKind::Incoming)
            continue;
        // She is answered at the address she last wrote from, as long as it is one of hers.
        const QString from = addressIn(message.from);
        if (from.contains(u'@') && (addresses.contains(from) || !complaint->customer.isValid()))
            recipient.address = from;
        if (!message.headerId.isEmpty()) {
            recipient.inReplyTo = message.headerId;
            recipient.references.removeAll(message.headerId);
            recipient.references << message.headerId;
        }
    }
    if (recipient.address.isEmpty())
        recipient.address = addresses.value(0);
    return recipient;
}

Result<SentReply> recordReply(DeskContext& context, Act& act, const SendOrder& order, const QStringList& stops)
{
    store::Tables tables(act.db);
    const auto recipient = recipientOf(act.db, order.complaint);
    if (!recipient)
        return std::unexpected(recipient.error());
    if (recipient->complaint.customer != order.customer)
        return failure(Problem::Conflict, QStringLiteral("customer"));
    const auto draft = tables.drafts.load(order.complaint);
    if (!draft)
        return std::unexpected(draft.error());
    if (draft->revision != order.draftRevision)
        return failure(Problem::Conflict, QStringLiteral("draft"));
    if (order.text.trimmed().isEmpty())
        return failure(Problem::BadInput, QStringLiteral("empty_reply"));
    if (leavesByMail(order.by) && recipient->address.isEmpty())
        return failure(Problem::BadInput, QStringLiteral("no_address"));

    const auto message = addReply(context, act, *recipient, order);
    if (!message)
        return std::unexpected(message.error());
    if (const Done done = moveOn(act, recipient->complaint, order, *message, stops); !done)
        return std::unexpected(done.error());
    QList<Promise> promises = order.promises;
    for (Promise& promise : promises)
        promise.message = message->id;
    QList<PromiseId> made;
    if (const Done done = addPromises(act, order.complaint, promises, made); !done)
        return std::unexpected(done.error());
    if (const Done done = tables.drafts.keepVersion(order.complaint, order.text, act.now); !done)
        return std::unexpected(done.error());
    if (const Done done = tables.drafts.clear(order.complaint, act.now); !done)
        return std::unexpected(done.error());
    if (const Done done = endSecondReading(act, recipient->complaint); !done)
        return std::unexpected(done.error());
    if (const Done done = tables.search.reindex(order.complaint); !done)
        return std::unexpected(done.error());

    SentReply sent{message->id, {}, {}, message->text};
    if (!message->signature.isEmpty())
        sent.text += QStringLiteral("\n\n") + message->signature;
    if (order.by == SentBy::MailProgram) {
        const QString file = handedOverFile(context, recipient->complaint.number, message->id);
        const auto put = context.store->folder().putOut(QFileInfo(file).fileName(),
                                                        mail::draftEml(mailOf(context.shop(), *recipient, *message)));
        if (!put)
            return std::unexpected(put.error());
        sent.file = *put;
    } else if (order.by == SentBy::Mailto) {
        sent.mailto = mail::mailtoUrl(mailOf(context.shop(), *recipient, *message)).url;
    }
    tell(act, recipient->complaint);
    act.undo = UndoStep{QStringLiteral("reply_sent"),
                        [&context, id = message->id, before = recipient->complaint, language = order.language](Act& undoing) {
                            return undoReply(context, undoing, id, before, language);
                        }};
    return sent;
}

Done sweepOutbox(const DeskContext& context, store::Connection& db)
{
    const auto waiting = store::MessageTable(db).handedOver();
    if (!waiting)
        return std::unexpected(waiting.error());
    QSet<QString> wanted;
    for (const store::MessagePlace& place : *waiting) {
        const auto complaint = store::ComplaintTable(db).existing(place.complaint);
        if (!complaint)
            return std::unexpected(complaint.error());
        wanted.insert(handedOverFile(context, complaint->number, place.message));
    }
    constexpr qint64 kGraceSeconds = 3600;
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addSecs(-kGraceSeconds);
    for (const QFileInfo& file : QDir(context.store->folder().outbox()).entryInfoList(QDir::Files)) {
        if (!wanted.contains(file.filePath()) && file.lastModified() < oldest)
            QFile::remove(file.filePath());
    }
    return {};
}

Done confirmSent(DeskContext& context, Act& act, const Message& message)
{
    const auto complaint = store::ComplaintTable(act.db).existing(message.complaint);
    if (!complaint)
        return std::unexpected(complaint.error());
    if (const Done done = store::MessageTable(act.db).setDelivery(message.id, Delivery::Sent); !done)
        return done;
    if (const Done done = addEvent(act, *complaint, QStringLiteral("reply_settled"), QString(code(message.delivery)),
                                    QString(code(Delivery::Sent)));
        !done)
        return done;
    act.obsolete << handedOverFile(context, complaint->number, message.id);
    tell(act, *complaint);
    return {};
}

Done returnToDraft(DeskContext& context, Act& act, const Message& message)
{
    const auto complaint = store::ComplaintTable(act.db).existing(message.complaint);
    if (!complaint)
        return std::unexpected(complaint.error());
    if (const Done done = store::MessageTable(act.db).setDelivery(message.id, Delivery::NotSent); !done)
        return done;
    if (const Done done = removePromisesOf(act, complaint->id, message.id); !done)
        return done;
    if (const Done done = restate(act, *complaint, nullptr); !done)
        return done;
    if (const Done done = restoreDraft(act, complaint->id, message.text, {}); !done)
        return done;
    if (const Done done = addEvent(act, *complaint, QStringLiteral("reply_not_sent"), QString(code(message.delivery)),
                                    QString(code(Delivery::NotSent)));
        !done)
        return done;
    act.obsolete << handedOverFile(context, complaint->number, message.id);
    tell(act, *complaint);
    return {};
}

} // namespace amends
