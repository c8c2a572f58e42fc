#pragma once
#include "domain/Care.h"
#include "store/Connection.h"

namespace amends::store {

/// How customers say we handled it: one row a complaint.
class AfterCareTable
{
public:
    explicit AfterCareTable(Connection& db) : m_db(db) {}

    Result<std::optional<AfterCare>> load(ComplaintId id);
    Done save(const AfterCare& care);
    Done remove(ComplaintId id);

private:
    Connection& m_db;
};

} // namespace amends::store
