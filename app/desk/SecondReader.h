#pragma once
#include "desk/Async.h"
#include "domain/SecondReading.h"

namespace amends {

/// A draft that waits for the one who asks.
struct ReadingRequest
{
    ComplaintId complaint;
    QString number;
    QString subject;
    QString askedBy;    ///< name, "" nobody was at the desk
    QDateTime asked;
};

/// A second pair of eyes before a reply goes: a colleague is asked, writes remarks and hands the draft back, and the author
/// ticks them off. Each act is one transaction with one event, and can be undone; the reply may be sent at any time.
class SecondReader
{
public:
    virtual ~SecondReader() = default;
    /// Conflict while a reading lasts already, BadInput for a reader nobody knows.
    virtual Async<SecondReadingId> ask(ComplaintId complaint, StaffId reader, const QString& note) = 0;
    /// The author does not wait any longer, or puts away what was said.
    virtual Async<void> putAway(SecondReadingId id) = 0;
    virtual Async<RemarkId> remark(SecondReadingId id, const QString& passage, const QString& text) = 0;
    virtual Async<void> removeRemark(RemarkId id) = 0;
    /// "With remarks" where there are any, else "fine".
    virtual Async<void> handBack(SecondReadingId id) = 0;
    virtual Async<void> tick(RemarkId id, bool done) = 0;
    /// What waits for this colleague, the longest first.
    virtual Async<QList<ReadingRequest>> waitingFor(StaffId reader) = 0;
};

} // namespace amends
