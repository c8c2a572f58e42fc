#pragma once
#include "desk/Async.h"
#include "domain/Care.h"
#include <QDateTime>

namespace amends {

/// Complaints since a change are counted up to here: beyond it, the change did not help.
constexpr int sinceCounted = 100;

/// A change with what came of it.
struct PreventionRow
{
    Prevention prevention;
    QString staff;  ///< "" not known
    int since = 0;  ///< complaints of the same cause that came after its day, at most sinceCounted
    int told = 0;   ///< to how many complaints we said so

    bool operator==(const PreventionRow&) const = default;
};

/// A change on the cause of one complaint.
struct PreventionHere
{
    Prevention prevention;
    int nth = 0;       ///< of those of the same cause since the change this is the nth; 0: it came before
    bool told = false; ///< we said so in this complaint

    bool operator==(const PreventionHere&) const = default;
};

struct PreventionsHere
{
    std::optional<Cause> cause;     ///< none known: nothing can be said
    QString article;                ///< number of the article it is about, "" not known
    QList<PreventionHere> changes;  ///< on its cause and article, the newest first

    bool operator==(const PreventionsHere&) const = default;
};

/// Somebody we told of a change.
struct ToldRow
{
    ComplaintId complaint;
    QString number;
    QString customerCalled;
    QDate on;

    bool operator==(const ToldRow&) const = default;
};

/// What was changed so that a cause does not come back, whom we told, and whether it came back. Each change is one event
/// without text and one step to take back.
class Preventions
{
public:
    virtual ~Preventions() = default;
    /// BadInput where nothing is said, or the day is none or lies ahead.
    virtual Async<PreventionId> add(const Prevention& prevention) = 0;
    virtual Async<void> save(const Prevention& prevention) = 0;
    virtual Async<void> remove(PreventionId id) = 0;
    virtual Async<QList<PreventionRow>> all() = 0;
    virtual Async<PreventionsHere> of(ComplaintId id) = 0;
    virtual Async<QList<ToldRow>> told(PreventionId id) = 0;
    virtual Async<void> setTold(const QList<PreventionId>& ids, ComplaintId complaint, bool told) = 0;
};

} // namespace amends
