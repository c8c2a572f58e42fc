#pragma once
#include "desk/Async.h"
#include "domain/SavedView.h"
#include <QList>

namespace amends {

struct SavedViewCount
{
    int count = 0;
    bool capped = false; ///< there are more; the search stopped counting
};

/// Searches somebody keeps under a name, shown below the inbox's own lists. Every change can be undone.
class SavedViews
{
public:
    virtual ~SavedViews() = default;
    virtual Async<QList<SavedView>> all() = 0; ///< in their order
    /// An invalid id adds. BadInput without a name or a search, Conflict where the name is taken.
    virtual Async<SavedViewId> save(const SavedView& view) = 0;
    virtual Async<void> remove(SavedViewId id) = 0;
    virtual Async<void> arrange(const QList<SavedViewId>& order) = 0;
    /// How many complaints it finds now. One search a call, so that what is typed meanwhile is not kept waiting.
    virtual Async<SavedViewCount> count(const SavedView& view) = 0;
};

} // namespace amends
