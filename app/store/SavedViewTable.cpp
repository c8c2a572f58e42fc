#include "store/SavedViewTable.h"
#include "store/Statement.h"
#include "store/Transaction.h"

namespace amends::store {

Result<QList<SavedView>> SavedViewTable::all()
{
    return list(m_db, "saved_view_list", [](const Row& row) {
        return SavedView{row.id<SavedViewId>(0), row.text(1), row.text(2), row.code<View>(3)};
    });
}

Result<SavedViewId> SavedViewTable::save(const SavedView& view)
{
    const auto named = first(m_db, "saved_view_named", [](const Row& row) { return row.id<SavedViewId>(0); }, view.name);
    if (!named)
        return std::unexpected(named.error());
    if (*named && **named != view.id)
        return failure(Problem::Conflict, QStringLiteral("view name"), {}, view.name);
    if (!view.id.isValid())
        return insert<SavedViewId>(m_db, "saved_view_insert", view.name, view.search, view.within);
    if (Done done = runOnOne(m_db, "saved_view_update", view.id, view.name, view.search, view.within); !done)
        return std::unexpected(done.error());
    return view.id;
}

Done SavedViewTable::remove(SavedViewId id)
{
    return runOnOne(m_db, "saved_view_delete", id);
}

Done SavedViewTable::arrange(const QList<SavedViewId>& order)
{
    return inTransaction(m_db, [&]() -> Done {
        for (int i = 0; i < int(order.size()); ++i)
            if (Done done = runOnOne(m_db, "saved_view_place", order[i], i + 1); !done)
                return done;
        return {};
    });
}

Done SavedViewTable::replaceAll(const QList<SavedView>& views)
{
    return inTransaction(m_db, [&]() -> Done {
        if (Done done = run(m_db, "saved_view_clear"); !done)
            return done;
        for (int i = 0; i < int(views.size()); ++i) {
            const SavedView& view = views[i];
            if (Done done = run(m_db, "saved_view_put_back", view.id, view.name, view.search, view.within, i + 1); !done)
                return done;
        }
        return {};
    });
}

} // namespace amends::store
