#pragma once
#include "domain/Complaint.h"
#include "store/Connection.h"

namespace amends::store {

/// Promises with their day and owner.
class PromiseTable
{
public:
    explicit PromiseTable(Connection& db) : m_db(db) {}

    Result<PromiseId> add(const Promise& promise);
    Done save(const Promise& promise); ///< the whole row. NotFound
    Done remove(PromiseId id);
    Result<std::optional<Promise>> load(PromiseId id);
    Result<QList<Promise>> ofComplaint(ComplaintId id);            ///< by day due
    /// Neither kept nor broken, due up to and including the day.
    Result<QList<Promise>> openUntil(const QDate& day, int limit);

private:
    Connection& m_db;
};

} // namespace amends::store
