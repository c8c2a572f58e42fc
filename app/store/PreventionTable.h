#pragma once
#include "domain/Care.h"
#include "store/Connection.h"
#include <QDateTime>
#include <QHash>

namespace amends::store {

/// Somebody we told of a change.
struct Told
{
    ComplaintId complaint;
    QDate on;

    bool operator==(const Told&) const = default;
};

/// Up to and including which complaint one counts.
struct CountedTo
{
    QDateTime received;
    ComplaintId complaint;
};

/// What was changed so that causes do not come back, and whom we told.
class PreventionTable
{
public:
    explicit PreventionTable(Connection& db) : m_db(db) {}

    Result<PreventionId> add(const Prevention& prevention); ///< with its own id where it has one: what an undo brings back
    Done save(const Prevention& prevention);                ///< the whole row. NotFound
    Done remove(PreventionId id);                           ///< and whom we told
    Result<std::optional<Prevention>> load(PreventionId id);
    Result<QList<Prevention>> all();                        ///< the newest change first
    /// On a cause: about this article, or about all of the cause. The newest change first.
    Result<QList<Prevention>> on(Cause cause, const QString& article);
    /// Complaints of the same cause (and article, where the change is about one) from an instant on, counted up to `most`.
    Result<int> since(const Prevention& prevention, const QDateTime& from, const CountedTo& last, int most);

    Result<QList<Told>> told(PreventionId id);
    Result<int> toldCount(PreventionId id);
    Result<QHash<PreventionId, QDate>> toldIn(ComplaintId id);
    Done setTold(PreventionId id, ComplaintId complaint, const QDate& on); ///< an invalid day: not told

private:
    Connection& m_db;
};

} // namespace amends::store
