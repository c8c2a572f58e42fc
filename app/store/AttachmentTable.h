#pragma once
#include "domain/Complaint.h"
#include "store/Connection.h"
#include "store/DataFolder.h"

namespace amends::store {

/// Which message uses which kept file. Files are counted by their rows: one is removed only when no row refers to it.
class AttachmentTable
{
public:
    explicit AttachmentTable(Connection& db) : m_db(db) {}

    /// The file must be kept already (DataFolder::keep).
    Result<AttachmentId> add(MessageId message, const AttachmentInfo& info);
    Result<QList<AttachmentInfo>> ofMessage(MessageId id);
    Result<std::optional<AttachmentInfo>> load(AttachmentId id);
    Result<QStringList> names(); ///< SHA-256 of all files referred to
    /// Removes the files in the folder no row refers to, but none younger than `graceSeconds` (its row may be on the way).
    /// After the commit that removed rows. The answer is how many.
    Result<int> sweep(const DataFolder& folder, int graceSeconds = 3600);

private:
    Connection& m_db;
};

} // namespace amends::store
