#pragma once
#include "domain/Complaint.h"
#include "store/Connection.h"

namespace amends::store {

/// Open promises due between two days, both included: those out of sight, or the others.
struct DueSpan
{
    QDate today;
    QDate first;
    QDate last;
    bool asleep = false;
};

/// A promise with what a row of the board shows of its complaint.
struct DuePromise
{
    Promise promise;
    QString number;
    QString subject;
    std::optional<Language> language;
    QString customer;
    QString owner;
};

/// What became of the promises of one person due in one month.
struct KeptCount
{
    StaffId owner;
    QString name;
    QDate month;
    int kept = 0;
    int late = 0;
    int broken = 0;

    bool operator==(const KeptCount&) const = default;
};

/// Promises with their day and owner.
class PromiseTable
{
public:
    explicit PromiseTable(Connection& db) : m_db(db) {}

    Result<PromiseId> add(const Promise& promise);
    Done save(const Promise& promise); ///< the whole row. NotFound
    Done restore(const Promise& promise); ///< with the id it had
    Done remove(PromiseId id);
    Result<std::optional<Promise>> load(PromiseId id);
    Result<QList<Promise>> ofComplaint(ComplaintId id);            ///< by day due
    /// Neither kept nor broken, due up to and including the day.
    Result<QList<Promise>> openUntil(const QDate& day, int limit);

    Result<int> count(const DueSpan& span);
    Result<QList<DuePromise>> board(const DueSpan& span, int limit); ///< by day due
    Result<QList<KeptCount>> rates(const QDate& first, const QDate& last); ///< the newest month first

private:
    Connection& m_db;
};

} // namespace amends::store
