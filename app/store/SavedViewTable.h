#pragma once
#include "domain/SavedView.h"
#include "store/Connection.h"
#include <QList>

namespace amends::store {

/// Searches kept under a name, in the order in which they are shown. Two of one name, whatever its case, are a Conflict.
class SavedViewTable
{
public:
    explicit SavedViewTable(Connection& db) : m_db(db) {}

    Result<QList<SavedView>> all();
    Result<SavedViewId> save(const SavedView& view); ///< an invalid id adds, at the end
    Done remove(SavedViewId id);
    Done arrange(const QList<SavedViewId>& order);
    /// Makes the table exactly this list again, ids and order included.
    Done replaceAll(const QList<SavedView>& views);

private:
    Connection& m_db;
};

} // namespace amends::store
