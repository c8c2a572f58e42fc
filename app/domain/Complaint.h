#pragma once
#include "domain/Codes.h"
#include "domain/Ids.h"
#include "domain/Money.h"
#include <QDateTime>
#include <QList>
#include <QStringList>

namespace amends {

struct Complaint
{
    ComplaintId id;
    QString number;            ///< "2026-0042": year of receipt and a running number in it
    CustomerId customer;       ///< invalid: not known yet
    PurchaseId purchase;       ///< invalid: not known
    PurchaseLineId line;
    StaffId handler;
    QString subject;
    Channel channel = Channel::Email;
    Status status = Status::New;
    std::optional<Cause> cause;
    std::optional<Remedy> asked;
    std::optional<Remedy> given;
    Heat heat = Heat::Calm;    ///< of her last message
    QList<Signal> signals_;    ///< of all her messages
    std::optional<Language> language;
    bool unread = true;
    QDateTime received;        ///< UTC, as all instants
    QDateTime acknowledged;    ///< invalid: not yet
    QDateTime lastIncoming;
    QDateTime lastOutgoing;
    QDateTime closed;
    QDate followUp;            ///< the day to ask how we handled it
    QDate wantedBy;            ///< the day she set or needs it by
    QString wantedWords;       ///< the words it was read from, "" when put in by hand
    QString proposal;          ///< why the import proposed "complaint" or "none": a key of wording, "" when by hand

    bool operator==(const Complaint&) const = default;
};

struct AttachmentInfo
{
    AttachmentId id;
    QString name;       ///< as sent, made safe for a file name
    QString mimeType;
    QString sha256;     ///< name of its file in attachments/
    qint64 size = 0;
    bool inlineImage = false;

    bool operator==(const AttachmentInfo&) const = default;
};

/// One message, in or out, or a note.
struct Message
{
    MessageId id;
    ComplaintId complaint;
    MessageKind kind = MessageKind::Incoming;
    StaffId author;           ///< of a note or reply
    QString from;             ///< "Name <address>" as shown
    QString to;
    QString subject;
    QDateTime at;             ///< UTC
    QString text;             ///< what the person wrote, readable text
    QString quoted;           ///< what was set apart: quoted text
    QString signature;        ///< what was set apart: signature block
    QString html;             ///< sanitised, "" where there was none
    QString headerId;         ///< Message-Id without <>, "" none
    std::optional<SentBy> sentBy;
    Delivery delivery = Delivery::Sent;
    QList<AttachmentInfo> attachments;

    bool operator==(const Message&) const = default;
};

/// What happened, for the timeline and the log: ids, kinds, amounts and times, never names or text.
struct Event
{
    EventId id;
    ComplaintId complaint;    ///< invalid: of the shop
    CustomerId customer;
    StaffId by;
    QDateTime at;
    QString kind;             ///< "status_changed", "handler_changed", "reply_handed_over", …
    QString before;           ///< a code or id, what undo restores
    QString after;

    bool operator==(const Event&) const = default;
};

/// The reply being written. One a complaint.
struct Draft
{
    ComplaintId complaint;
    QString text;
    std::optional<Language> language;
    QDateTime saved;          ///< UTC, invalid: never
    qint64 revision = 0;      ///< rises with each save; a save against an older one is a Conflict

    bool operator==(const Draft&) const = default;
};

struct Promise
{
    PromiseId id;
    ComplaintId complaint;
    PromiseKind kind = PromiseKind::News;
    QDate due;
    QTime dueTime;            ///< invalid: any time of the day; local time of the shop
    StaffId owner;
    QString sentence;         ///< the words it comes from
    QDateTime kept;           ///< invalid: open
    bool broken = false;      ///< or given a new date: renewedAs
    QDate settledOn;          ///< the shop's day it was kept, broken or renewed; invalid: open, or before this was noted
    MessageId message;        ///< the reply it was made in; invalid: by hand
    PromiseId renewedAs;      ///< the promise that took its place
    QDate snoozedUntil;       ///< out of sight until then; invalid: not
    QDateTime awaitsAnswer;   ///< out of sight until she writes after this; invalid: not

    bool operator==(const Promise&) const = default;
};

} // namespace amends
