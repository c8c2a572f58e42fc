#pragma once
#include "domain/Care.h"
#include "store/Connection.h"
#include <QHash>

namespace amends::store {

/// How customers say we handled it: one row a complaint.
class AfterCareTable
{
public:
    explicit AfterCareTable(Connection& db) : m_db(db) {}

    Result<std::optional<AfterCare>> load(ComplaintId id);
    /// Of those that gave one.
    Result<QHash<ComplaintId, int>> scores(const QList<ComplaintId>& ids);
    Done save(const AfterCare& care);
    Done remove(ComplaintId id);

private:
    Connection& m_db;
};

} // namespace amends::store
