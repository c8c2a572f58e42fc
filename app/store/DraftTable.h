#pragma once
#include "domain/Complaint.h"
#include "store/Connection.h"

namespace amends::store {

struct KeptDraft
{
    QDateTime kept;
    QString text;

    bool operator==(const KeptDraft&) const = default;
};

/// The one draft of a complaint and its kept versions.
class DraftTable
{
public:
    explicit DraftTable(Connection& db) : m_db(db) {}

    Result<Draft> load(ComplaintId id); ///< an empty one of revision 0 where there is none
    /// `draft.revision` is the one it was loaded with; the answer is the new one. Conflict when it is not the row's.
    Result<qint64> save(const Draft& draft);
    Done keepVersion(ComplaintId id, const QString& text, const QDateTime& at); ///< not one equal to the last
    Result<QList<KeptDraft>> versions(ComplaintId id); ///< newest first
    /// After sending: the text goes, the revision rises, so that a late save is a Conflict.
    Done clear(ComplaintId id, const QDateTime& at);

private:
    Connection& m_db;
};

} // namespace amends::store
