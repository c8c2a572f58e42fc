#include "store/AssessmentTable.h"
#include "store/Statement.h"

namespace amends::store {

Done AssessmentTable::save(ComplaintId id, const AssessedPoint& point)
{
    return run(m_db, "assessment_save", id, point.question, point.answer, point.by, point.at);
}

Done AssessmentTable::remove(ComplaintId id, AssessmentQuestion question)
{
    return run(m_db, "assessment_delete", id, question);
}

Result<QList<AssessedPoint>> AssessmentTable::ofComplaint(ComplaintId id)
{
    const auto read = [](const Row& row) {
        return AssessedPoint{row.codeOr(0, AssessmentQuestion::Manufacture), row.codeOr(1, AssessmentAnswer::Unclear), row.id<StaffId>(2), row.time(3)};
    };
    return list(m_db, "assessment_of_complaint", read, id);
}

} // namespace amends::store
