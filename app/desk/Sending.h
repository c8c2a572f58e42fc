#pragma once
#include "desk/Async.h"
#include "domain/Complaint.h"
#include "domain/Finding.h"

namespace amends {

/// What the send button shows: to whom, and what stands against it.
struct SendPreview
{
    QString to;                   ///< address of the customer, "" none known
    QString subject;              ///< with our number
    QList<Finding> stops;         ///< while any stands, "Keep writing" is the default
    QList<Finding> warnings;
    QList<Finding> openFields;    ///< fields of a text that nobody filled or set aside: send() refuses with BadInput "open_field"
    ReplyElements elements;
    CustomerId customer;          ///< of the complaint now: send() refuses with Conflict when it is another by then
};

struct SendOrder
{
    ComplaintId complaint;
    CustomerId customer;          ///< as previewed
    QString text;
    Language language = Language::English;
    SentBy by = SentBy::MailProgram;
    qint64 draftRevision = 0;
    QList<Promise> promises;      ///< as confirmed; without owner they are the sender's
    QString reason;               ///< why sent with a stop standing; optional
};

struct SentReply
{
    MessageId message;
    QString file;                 ///< MailProgram: the draft .eml in a private folder, for the window to open
    QString mailto;               ///< Mailto: the address to open
    QString text;                 ///< to be pasted: the reply, with who wrote it and the phone below where they belong there
};

/// Sending as the trade means it: the reply is recorded, and handed to something that carries it. Handed over is not sent:
/// settle() is asked of the user, or done by the shop's own copy when it is imported.
class Sending
{
public:
    virtual ~Sending() = default;
    virtual Async<SendPreview> preview(ComplaintId id, const QString& text, Language language) = 0;
    /// Records reply, state and promises in one transaction and clears the draft.
    virtual Async<SentReply> send(const SendOrder& order) = 0;
    virtual Async<void> settle(MessageId message, bool wentOut) = 0;
};

} // namespace amends
