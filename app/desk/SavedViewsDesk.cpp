#include "desk/SavedViewsDesk.h"
#include "desk/DeskContext.h"
#include "desk/InboxLists.h"
#include "store/SavedViewTable.h"

namespace amends {

namespace {

class SavedViewsDesk : public SavedViews
{
public:
    explicit SavedViewsDesk(DeskContext& context) : m_context(context), m_lists(context) {}

    Async<QList<SavedView>> all() override
    {
        return m_context.read([](store::Connection& db) { return store::SavedViewTable(db).all(); });
    }

    Async<SavedViewId> save(const SavedView& view) override
    {
        SavedView trimmed = view;
        trimmed.name = view.name.simplified();
        trimmed.search = view.search.trimmed();
        const QString kind = view.id.isValid() ? QStringLiteral("view_changed") : QStringLiteral("view_added");
        return m_context.act(Turn::Everyday, [trimmed, kind](Act& act) -> Result<SavedViewId> {
            if (trimmed.name.isEmpty() || trimmed.search.isEmpty())
                return failure(Problem::BadInput, QStringLiteral("view name"));
            if (const Done kept = keepForUndo(act, kind); !kept)
                return std::unexpected(kept.error());
            return store::SavedViewTable(act.db).save(trimmed);
        });
    }

    Async<void> remove(SavedViewId id) override
    {
        return change(QStringLiteral("view_removed"), [id](store::SavedViewTable table) { return table.remove(id); });
    }

    Async<void> arrange(const QList<SavedViewId>& order) override
    {
        return change(QStringLiteral("views_arranged"), [order](store::SavedViewTable table) { return table.arrange(order); });
    }

    Async<SavedViewCount> count(const SavedView& view) override
    {
        return m_context.read([this, query = InboxQuery{view.within.value_or(View::All), view.search}](
                                  store::Connection& db) -> Result<SavedViewCount> {
            const auto list = m_lists.open(db, query);
            if (!list)
                return std::unexpected(list.error());
            return SavedViewCount{list->count, list->capped};
        });
    }

private:
    template <class Change> Async<void> change(const QString& kind, Change apply)
    {
        return m_context.act(Turn::Everyday, [kind, apply](Act& act) -> Done {
            if (const Done kept = keepForUndo(act, kind); !kept)
                return kept;
            return apply(store::SavedViewTable(act.db));
        });
    }

    /// The few rows there are, as they were: taking back puts all of them there again.
    static Done keepForUndo(Act& act, const QString& kind)
    {
        const auto before = store::SavedViewTable(act.db).all();
        if (!before)
            return std::unexpected(before.error());
        act.changes.shop = true;
        act.undo = UndoStep{kind, [before = *before](Act& undo) {
                                undo.changes.shop = true;
                                return store::SavedViewTable(undo.db).replaceAll(before);
                            }};
        return {};
    }

    DeskContext& m_context;
    InboxLists m_lists;
};

} // namespace

std::unique_ptr<SavedViews> makeSavedViews(DeskContext& context)
{
    return std::make_unique<SavedViewsDesk>(context);
}

} // namespace amends
