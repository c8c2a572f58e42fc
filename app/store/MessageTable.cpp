#include "store/MessageTable.h"
#include "store/AttachmentTable.h"
#include "store/Statement.h"
#include "store/Transaction.h"

namespace amends::store {

namespace {

Message messageOf(const Row& row)
{
    Message m;
    m.id = row.id<MessageId>(0);
    m.complaint = row.id<ComplaintId>(1);
    m.kind = row.codeOr(2, MessageKind::Incoming);
    m.author = row.id<StaffId>(3);
    m.from = row.text(4);
    m.to = row.text(5);
    m.subject = row.text(6);
    m.at = row.time(7);
    m.text = row.text(8);
    m.quoted = row.text(9);
    m.signature = row.text(10);
    m.html = row.text(11);
    m.headerId = row.text(12);
    m.sentBy = row.code<SentBy>(13);
    m.delivery = row.codeOr(14, Delivery::Sent);
    return m;
}

MessagePlace placeOf(const Row& row)
{
    return {row.id<MessageId>(0), row.id<ComplaintId>(1), row.codeOr(2, MessageKind::Incoming),
            row.codeOr(3, Delivery::Sent)};
}

void bindMessage(Statement& statement, const Message& m)
{
    statement.bindAll(m.complaint, m.kind, m.author, m.from, m.to, m.subject, m.at, m.text, m.quoted, m.signature,
                      m.html, m.headerId, m.sentBy, m.delivery);
}

} // namespace

Result<MessageId> MessageTable::add(const Message& message, const MessageKeys& keys)
{
    return inTransaction(m_db, [&]() -> Result<MessageId> {
        Statement statement(m_db, "message_insert");
        bindMessage(statement, message);
        statement.bind(15, keys.contentHash);
        if (Done done = statement.run(); !done)
            return std::unexpected(done.error());
        const MessageId id(m_db.lastInsertId());
        for (qsizetype i = 0; i < keys.references.size(); ++i) {
            if (Done done = run(m_db, "reference_insert", id, qint64(i), keys.references[i]); !done)
                return std::unexpected(done.error());
        }
        for (const AttachmentInfo& info : message.attachments) {
            if (const auto added = AttachmentTable(m_db).add(id, info); !added)
                return std::unexpected(added.error());
        }
        return id;
    });
}

Done MessageTable::save(const Message& message)
{
    Statement statement(m_db, "message_update");
    bindMessage(statement, message);
    statement.bind(15, message.id);
    Done done = statement.run();
    if (done && m_db.changes() == 0)
        return failure(Problem::NotFound, QStringLiteral("message %1").arg(message.id.value()), m_db.file());
    return done;
}

Done MessageTable::setDelivery(MessageId id, Delivery delivery)
{
    return runOnOne(m_db, "message_set_delivery", id, delivery);
}

Done MessageTable::move(MessageId id, ComplaintId to)
{
    return runOnOne(m_db, "message_move", id, to);
}

Done MessageTable::remove(MessageId id)
{
    return runOnOne(m_db, "message_delete", id);
}

Result<std::optional<Message>> MessageTable::load(MessageId id)
{
    auto message = first(m_db, "message_load", messageOf, id);
    if (!message || !*message)
        return message;
    const auto attachments = AttachmentTable(m_db).ofMessage(id);
    if (!attachments)
        return std::unexpected(attachments.error());
    (*message)->attachments = *attachments;
    return message;
}

Result<QList<Message>> MessageTable::ofComplaint(ComplaintId id)
{
    auto messages = list(m_db, "message_of_complaint", messageOf, id);
    if (!messages)
        return messages;
    for (Message& message : *messages) {
        const auto attachments = AttachmentTable(m_db).ofMessage(message.id);
        if (!attachments)
            return std::unexpected(attachments.error());
        message.attachments = *attachments;
    }
    return messages;
}

Result<QList<MessagePlace>> MessageTable::byHeaderIds(const QStringList& headerIds)
{
    return list(m_db, "message_by_header", placeOf, jsonOf(headerIds));
}

Result<QList<MessagePlace>> MessageTable::byContentHash(const QString& hash)
{
    return list(m_db, "message_by_content", placeOf, hash);
}

Result<QList<MessagePlace>> MessageTable::referringTo(const QString& headerId)
{
    return list(m_db, "message_referring", placeOf, headerId);
}

Result<QList<MessagePlace>> MessageTable::handedOver()
{
    return handedOver(ComplaintId());
}

Result<QList<MessagePlace>> MessageTable::handedOver(ComplaintId id)
{
    return list(m_db, "message_handed_over", placeOf, id);
}

Result<QStringList> MessageTable::references(MessageId id)
{
    return list(m_db, "reference_list", [](const Row& row) { return row.text(0); }, id);
}

Result<QStringList> MessageTable::lastReplies(ComplaintId exceptOf, int limit)
{
    return list(m_db, "message_last_replies", [](const Row& row) { return row.text(0); }, exceptOf, limit);
}

Result<MessageId> MessageTable::newest()
{
    Statement statement(m_db, "message_newest");
    const bool found = statement.next();
    if (const Done done = statement.done(); !done)
        return std::unexpected(done.error());
    return found ? statement.row().id<MessageId>(0) : MessageId();
}

} // namespace amends::store
