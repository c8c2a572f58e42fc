#pragma once
#include "domain/Complaint.h"
#include "store/Connection.h"

namespace amends::store {

/// Complaints. The lists of the inbox are InboxTable's.
class ComplaintTable
{
public:
    explicit ComplaintTable(Connection& db) : m_db(db) {}

    /// The number after the highest of the year, "2026-0042". Inside the transaction that adds it.
    Result<QString> nextNumber(int year);
    /// A complaint without a number gets the next one of its year of receipt (UTC).
    Result<ComplaintId> add(const Complaint& complaint);
    Done save(const Complaint& complaint); ///< the whole row. NotFound
    Result<std::optional<Complaint>> load(ComplaintId id);
    Result<Complaint> existing(ComplaintId id);                   ///< NotFound
    Result<QList<Complaint>> load(const QList<ComplaintId>& ids); ///< in the order asked for, missing ones left out
    Result<ComplaintId> byNumber(const QString& number);          ///< invalid where there is none
    /// Newest first.
    Result<QList<Complaint>> ofCustomer(CustomerId id, int limit = 200);
    Result<QList<ComplaintId>> idsOfCustomer(CustomerId id);

private:
    Connection& m_db;
};

} // namespace amends::store
