#include "store/ApprovalTable.h"
#include "store/Statement.h"

namespace amends::store {

Done ApprovalTable::add(const ApprovalRow& row)
{
    return run(m_db, "approval_save", row.key, row.complaint, row.rule, row.words, row.reason, row.at);
}

Done ApprovalTable::remove(const QString& key, ComplaintId complaint)
{
    return run(m_db, "approval_delete", key, complaint);
}

Result<QList<ApprovalRow>> ApprovalTable::all()
{
    return list(m_db, "approval_list", [](const Row& row) {
        return ApprovalRow{row.text(0), row.text(2), row.text(3), row.text(4), row.id<ComplaintId>(1), row.time(5)};
    });
}

Result<QStringList> ApprovalTable::keysFor(ComplaintId complaint)
{
    return list(m_db, "approval_keys", [](const Row& row) { return row.text(0); }, complaint);
}

} // namespace amends::store
