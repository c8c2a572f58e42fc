#include "store/AfterCareTable.h"
#include "store/Statement.h"

namespace amends::store {

Result<std::optional<AfterCare>> AfterCareTable::load(ComplaintId id)
{
    const auto read = [](const Row& row) {
        const std::optional<int> score = row.isNull(2) ? std::nullopt : std::optional(int(row.integer(2)));
        return AfterCare{row.id<ComplaintId>(0), row.date(1), score, row.text(3), row.date(4), row.id<StaffId>(5)};
    };
    return first(m_db, "after_care_load", read, id);
}

Done AfterCareTable::save(const AfterCare& care)
{
    return run(m_db, "after_care_save", care.complaint, care.askedOn, care.score, care.words, care.answeredOn, care.staff);
}

Done AfterCareTable::remove(ComplaintId id)
{
    return run(m_db, "after_care_delete", id);
}

} // namespace amends::store
