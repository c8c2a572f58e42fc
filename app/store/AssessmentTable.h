#pragma once
#include "domain/Assessment.h"
#include "store/Connection.h"

namespace amends::store {

/// "Was it us?": one row an answered question of a complaint.
class AssessmentTable
{
public:
    explicit AssessmentTable(Connection& db) : m_db(db) {}

    Done save(ComplaintId id, const AssessedPoint& point); ///< in place of an earlier answer
    Done remove(ComplaintId id, AssessmentQuestion question);
    Result<QList<AssessedPoint>> ofComplaint(ComplaintId id);

private:
    Connection& m_db;
};

} // namespace amends::store
