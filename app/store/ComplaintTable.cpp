#include "store/ComplaintTable.h"
#include "store/Statement.h"
#include "store/Transaction.h"

namespace amends::store {

namespace {

Complaint complaintOf(const Row& row)
{
    Complaint c;
    c.id = row.id<ComplaintId>(0);
    c.number = row.text(1);
    c.customer = row.id<CustomerId>(2);
    c.purchase = row.id<PurchaseId>(3);
    c.line = row.id<PurchaseLineId>(4);
    c.handler = row.id<StaffId>(5);
    c.subject = row.text(6);
    c.channel = row.codeOr(7, Channel::Email);
    c.status = row.codeOr(8, Status::New);
    c.cause = row.code<Cause>(9);
    c.asked = row.code<Remedy>(10);
    c.given = row.code<Remedy>(11);
    c.heat = row.codeOr(12, Heat::Calm);
    c.signals_ = row.codes<Signal>(13);
    c.language = row.code<Language>(14);
    c.unread = row.flag(15);
    c.received = row.time(16);
    c.acknowledged = row.time(17);
    c.lastIncoming = row.time(18);
    c.lastOutgoing = row.time(19);
    c.closed = row.time(20);
    c.followUp = row.date(21);
    c.proposal = row.text(22);
    c.wantedBy = row.date(23);
    c.wantedWords = row.text(24);
    return c;
}

void bindComplaint(Statement& statement, const Complaint& c, const QString& number)
{
    statement.bindAll(number, c.customer, c.purchase, c.line, c.handler, c.subject, c.channel, c.status, c.cause,
                      c.asked, c.given, c.heat, c.signals_, c.language, c.unread, c.received, c.acknowledged,
                      c.lastIncoming, c.lastOutgoing, c.closed, c.followUp, c.proposal, c.wantedBy, c.wantedWords);
}

/// "2026-0042" as year and running number; none for another form.
std::optional<std::pair<int, qint64>> partsOf(const QString& number)
{
    bool yearOk = false;
    bool runningOk = false;
    const int year = number.section(u'-', 0, 0).toInt(&yearOk);
    const qint64 running = number.section(u'-', 1).toLongLong(&runningOk);
    if (!yearOk || !runningOk || running < 1)
        return std::nullopt;
    return std::pair(year, running);
}

} // namespace

Result<QString> ComplaintTable::nextNumber(int year)
{
    const auto next = first(m_db, "complaint_number_next", [](const Row& row) { return row.integer(0); }, year);
    if (!next)
        return std::unexpected(next.error());
    return QStringLiteral("%1-%2").arg(year).arg(next->value_or(1), 4, 10, QChar(u'0'));
}

Result<ComplaintId> ComplaintTable::add(const Complaint& complaint)
{
    return inTransaction(m_db, [&]() -> Result<ComplaintId> {
        QString number = complaint.number;
        if (number.isEmpty()) {
            const auto next = nextNumber(complaint.received.toUTC().date().year());
            if (!next)
                return std::unexpected(next.error());
            number = *next;
        } else if (const auto parts = partsOf(number)) {
            if (Done done = run(m_db, "complaint_number_taken", parts->first, parts->second); !done)
                return std::unexpected(done.error());
        }
        Statement statement(m_db, "complaint_insert");
        bindComplaint(statement, complaint, number);
        if (Done done = statement.run(); !done)
            return std::unexpected(done.error());
        return ComplaintId(m_db.lastInsertId());
    });
}

Done ComplaintTable::save(const Complaint& complaint)
{
    Statement statement(m_db, "complaint_update");
    bindComplaint(statement, complaint, complaint.number);
    statement.bind(25, complaint.id);
    Done done = statement.run();
    if (done && m_db.changes() == 0)
        return failure(Problem::NotFound, QStringLiteral("complaint %1").arg(complaint.id.value()), m_db.file());
    return done;
}

Result<Complaint> ComplaintTable::existing(ComplaintId id)
{
    return orNotFound(load(id), QStringLiteral("complaint"));
}

Result<QList<Complaint>> ComplaintTable::load(const QList<ComplaintId>& ids)
{
    return list(m_db, "complaint_load", complaintOf, jsonOf(ids));
}

Result<std::optional<Complaint>> ComplaintTable::load(ComplaintId id)
{
    return first(m_db, "complaint_load", complaintOf, jsonOf(QList{id}));
}

Result<ComplaintId> ComplaintTable::byNumber(const QString& number)
{
    const auto id = first(
        m_db, "complaint_by_number", [](const Row& row) { return row.id<ComplaintId>(0); }, number);
    if (!id)
        return std::unexpected(id.error());
    return id->value_or(ComplaintId());
}

Result<QList<Complaint>> ComplaintTable::ofCustomer(CustomerId id, int limit)
{
    return list(m_db, "complaint_of_customer", complaintOf, id, limit);
}

Result<QList<ComplaintId>> ComplaintTable::idsOfCustomer(CustomerId id)
{
    return list(m_db, "complaint_ids_of_customer", [](const Row& row) { return row.id<ComplaintId>(0); }, id);
}

} // namespace amends::store
