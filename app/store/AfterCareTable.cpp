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

Result<QHash<ComplaintId, int>> AfterCareTable::scores(const QList<ComplaintId>& ids)
{
    const auto rows = list(m_db, "after_care_scores", [](const Row& row) { return std::pair(row.id<ComplaintId>(0), int(row.integer(1))); },
                           jsonOf(ids));
    if (!rows)
        return std::unexpected(rows.error());
    return QHash<ComplaintId, int>(rows->begin(), rows->end());
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
