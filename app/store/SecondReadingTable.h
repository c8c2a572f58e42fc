#pragma once
#include "domain/SecondReading.h"
#include "store/Connection.h"

namespace amends::store {

/// A draft that waits for somebody, as its reader's list shows it.
struct WaitingDraft
{
    ComplaintId complaint;
    QString number;
    QString subject;
    QString askedBy; ///< name
    QDateTime asked;
};

/// Drafts handed to a colleague, with the remarks on them.
class SecondReadingTable
{
public:
    explicit SecondReadingTable(Connection& db) : m_db(db) {}

    Result<SecondReadingId> add(const SecondReading& reading); ///< waiting, and without remarks
    Result<std::optional<SecondReading>> load(SecondReadingId id);
    /// The one that lasts.
    Result<std::optional<SecondReading>> ofComplaint(ComplaintId id);
    Result<QList<WaitingDraft>> waitingFor(StaffId reader);
    Done answer(SecondReadingId id, Verdict verdict, const QDateTime& at); ///< Waiting and an invalid time: not after all
    Done close(SecondReadingId id, const QDateTime& at);                   ///< an invalid time: it lasts again
    /// What was closed at just that time lasts again.
    Done resume(ComplaintId id, const QDateTime& closed);

    Result<RemarkId> addRemark(SecondReadingId id, const Remark& remark);
    Done putBack(SecondReadingId id, const Remark& remark); ///< under its own id
    Done removeRemark(RemarkId id);
    Done tick(RemarkId id, const QDateTime& done);
    Result<SecondReadingId> readingOf(RemarkId id); ///< NotFound where there is none

private:
    Result<std::optional<SecondReading>> withRemarks(Result<std::optional<SecondReading>> reading);

    Connection& m_db;
};

} // namespace amends::store
