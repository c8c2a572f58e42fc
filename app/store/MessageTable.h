#pragma once
#include "domain/Complaint.h"
#include "store/Connection.h"
#include <QHash>

namespace amends::store {

/// Where a message stands.
struct MessagePlace
{
    MessageId message;
    ComplaintId complaint;
    MessageKind kind = MessageKind::Incoming;
    Delivery delivery = Delivery::Sent;

    bool operator==(const MessagePlace&) const = default;
};

/// What threading needs of a message besides what it says.
struct MessageKeys
{
    QString contentHash;    ///< of mails without Message-Id
    QStringList references; ///< Message-Ids without <> it refers to
};

/// Messages in and out, and notes.
class MessageTable
{
public:
    explicit MessageTable(Connection& db) : m_db(db) {}

    /// With its attachments, whose files are already kept. The complaint's times are the caller's to set.
    Result<MessageId> add(const Message& message, const MessageKeys& keys = {});
    /// The whole row but its attachments. NotFound.
    Done save(const Message& message);
    Done setDelivery(MessageId id, Delivery delivery);
    Done move(MessageId id, ComplaintId to);
    Done remove(MessageId id);

    Result<std::optional<Message>> load(MessageId id);
    Result<QList<Message>> ofComplaint(ComplaintId id); ///< oldest first, with attachments
    /// Those with one of these Message-Ids.
    Result<QList<MessagePlace>> byHeaderIds(const QStringList& headerIds);
    Result<QList<MessagePlace>> byContentHash(const QString& hash);
    /// Those that refer to this Message-Id: a reply that came in before what it answers.
    Result<QList<MessagePlace>> referringTo(const QString& headerId);
    Result<QList<MessagePlace>> handedOver(); ///< replies of which we ask "Did it go out?", oldest first
    Result<QList<MessagePlace>> handedOver(ComplaintId id);
    Result<QStringList> references(MessageId id);
    Result<QStringList> lastReplies(ComplaintId exceptOf, int limit); ///< our own words, the newest first; invalid: none is left out
    Result<MessageId> newest();                                       ///< invalid: none yet

private:
    Connection& m_db;
};

} // namespace amends::store
