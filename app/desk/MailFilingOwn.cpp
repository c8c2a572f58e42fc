#include "desk/MailFiling.h"
#include "desk/MailTexts.h"
#include "desk/SendingDesk.h"

namespace amends {

namespace {
/// Letters of a reply that are enough to know it again by its beginning.
constexpr qsizetype kWordsToTellByStart = 40;
}


Result<Filed> MailFiling::fileOwn(Job& job)
{
    const auto thread = threadOf(job, true);
    if (!thread)
        return std::unexpected(thread.error());
    auto recorded = recordedReply(job, *thread);
    if (!recorded)
        return std::unexpected(recorded.error());
    if (*recorded)
        return joinOwnCopy(job, **recorded);

    const auto customer = customerFor(job, job.mail.to.value(0), false);
    if (!customer)
        return std::unexpected(customer.error());
    auto complaint = complaintFor(job, *thread, *customer);
    if (!complaint)
        return std::unexpected(complaint.error());
    if (const auto added = addMessage(job, complaint->id, MessageKind::Outgoing); !added)
        return std::unexpected(added.error());
    complaint->received = earlier(complaint->received, job.at);
    complaint->lastOutgoing = later(complaint->lastOutgoing, job.at);
    complaint->acknowledged = earlier(complaint->acknowledged, job.at);
    const auto fresh = m_fresh.find(complaint->id);
    if (fresh != m_fresh.end()) {
        if (fresh->reason.isEmpty())
            fresh->reason = QStringLiteral("own_mail");
        stateOfFresh(*complaint, job.act.now);
        complaint->unread = false;
    } else if (!complaint->lastIncoming.isValid() || job.at >= complaint->lastIncoming) {
        const bool ours = complaint->status == Status::New || complaint->status == Status::Acknowledged
                          || complaint->status == Status::Ours;
        complaint->status = ours ? Status::Answered : complaint->status;
    }
    if (const Done done = saved(job, *complaint, thread->isValid() ? QStringLiteral("reply_sent") : QStringLiteral("complaint_imported")); !done)
        return std::unexpected(done.error());
    return Filed{Outcome::Added, {}, complaint->id};
}

/// The reply we recorded ourselves, of which this is the copy: the same words in the same conversation, or to the same
/// person where the copy says nothing of the conversation.
Result<std::optional<Message>> MailFiling::recordedReply(Job& job, ComplaintId thread)
{
    const QString words = wordsAlone(job.mail.ownText);
    const auto same = [&](const Message& message) {
        if (message.kind != MessageKind::Outgoing || !message.sentBy || *message.sentBy == SentBy::Imported)
            return false;
        // What is handed over may come back with a footer that the mail program added.
        const QString ours = wordsAlone(message.text);
        const bool footerAdded = message.delivery == Delivery::HandedOver && ours.size() >= kWordsToTellByStart
                                 && words.startsWith(ours);
        return ours == words || footerAdded;
    };
    if (thread.isValid()) {
        const auto messages = job.tables.messages.ofComplaint(thread);
        if (!messages)
            return std::unexpected(messages.error());
        for (const Message& message : *messages) {
            if (same(message))
                return message;
        }
        return std::nullopt;
    }
    const auto waiting = job.tables.messages.handedOver();
    if (!waiting)
        return std::unexpected(waiting.error());
    for (const store::MessagePlace& place : *waiting) {
        const auto message = job.tables.messages.load(place.message);
        if (!message)
            return std::unexpected(message.error());
        const QString to = job.mail.to.isEmpty() ? QString() : job.mail.to.constFirst().address;
        if (*message && same(**message) && !to.isEmpty() && (*message)->to.contains(to, Qt::CaseInsensitive))
            return *message;
    }
    return std::nullopt;
}

/// The copy settles the reply and gives it the Message-Id under which it really went, so that her answer finds it.
Result<Filed> MailFiling::joinOwnCopy(Job& job, Message recorded)
{
    const bool settles = recorded.delivery != Delivery::Sent;
    if (const Done done = job.tables.batches.noteChanging(m_batch, store::BatchRows::Message, recorded.id.value()); !done)
        return std::unexpected(done.error());
    if (settles) {
        if (const Done done = confirmSent(m_context, job.act, recorded); !done)
            return std::unexpected(done.error());
        recorded.delivery = Delivery::Sent;
    }
    if (!job.mail.headerId.isEmpty())
        recorded.headerId = job.mail.headerId;
    if (const Done done = job.tables.messages.save(recorded); !done)
        return std::unexpected(done.error());
    return Filed{Outcome::Updated, QStringLiteral("own_copy"), recorded.complaint};
}

} // namespace amends
