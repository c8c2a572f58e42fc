#pragma once
#include "desk/DeskContext.h"
#include "desk/Sending.h"
#include "domain/Complaint.h"

namespace amends {

/// To whom a reply of a complaint goes now, and in answer to what.
struct Recipient
{
    Complaint complaint;
    QString name;
    QString address;        ///< "" none known
    QString subject;        ///< with our number
    QString inReplyTo;
    QStringList references;
};

Result<Recipient> recipientOf(store::Connection& db, ComplaintId id);

/// Records a reply in the transaction of `act`: the outgoing message, the state, the events, the cleared draft with its
/// version, and what carries it. `stops` are the rules of the stops that stood.
Result<SentReply> recordReply(DeskContext& context, Act& act, const SendOrder& order, const QStringList& stops);

/// Removes the files in the outbox that belong to no reply handed over: a program that died left them. None younger than an
/// hour: its reply may be on the way.
Done sweepOutbox(const DeskContext& context, store::Connection& db);

/// The reply did not go out: it leaves the conversation's state and is the draft again.
Done returnToDraft(DeskContext& context, Act& act, const Message& message);

} // namespace amends
