#pragma once
#include "desk/Async.h"
#include "domain/Complaint.h"

namespace amends {

struct DraftVersion
{
    QDateTime kept;
    QString text;
};

/// The reply being written: one row a complaint, overwritten; a version is kept at send, at applying a suggestion and
/// every five minutes.
class Drafting
{
public:
    virtual ~Drafting() = default;
    virtual Async<Draft> load(ComplaintId id) = 0;
    /// `draft.revision` is the one it was loaded or last saved with; the answer is the new one. Goes before any import.
    virtual Async<qint64> save(const Draft& draft, bool keepVersion) = 0;
    virtual Async<QList<DraftVersion>> versions(ComplaintId id) = 0;
};

} // namespace amends
