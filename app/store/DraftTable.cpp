#include "store/DraftTable.h"
#include "store/Statement.h"
#include "store/Transaction.h"

namespace amends::store {

Result<Draft> DraftTable::load(ComplaintId id)
{
    const auto draft = first(
        m_db, "draft_load",
        [](const Row& row) {
            return Draft{row.id<ComplaintId>(0), row.text(1), row.code<Language>(2), row.time(3), row.integer(4)};
        },
        id);
    if (!draft)
        return std::unexpected(draft.error());
    return draft->value_or(Draft{.complaint = id, .text = {}, .language = {}, .saved = {}, .revision = 0});
}

Result<qint64> DraftTable::save(const Draft& draft)
{
    const bool isFirst = draft.revision == 0;
    Done done = isFirst ? run(m_db, "draft_insert", draft.complaint, draft.text, draft.language, draft.saved)
                        : run(m_db, "draft_update", draft.complaint, draft.text, draft.language, draft.saved,
                              draft.revision);
    if (!done)
        return std::unexpected(done.error());
    if (m_db.changes() == 0)
        return failure(Problem::Conflict, QStringLiteral("draft of complaint %1").arg(draft.complaint.value()),
                       m_db.file());
    return draft.revision + 1;
}

Done DraftTable::keepVersion(ComplaintId id, const QString& text, const QDateTime& at)
{
    return run(m_db, "draft_version_insert", id, at, text);
}

Result<QList<KeptDraft>> DraftTable::versions(ComplaintId id)
{
    return list(m_db, "draft_version_list", [](const Row& row) { return KeptDraft{row.time(0), row.text(1)}; }, id);
}

Done DraftTable::clear(ComplaintId id, const QDateTime& at)
{
    return run(m_db, "draft_clear", id, at);
}

} // namespace amends::store
