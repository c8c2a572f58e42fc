#include "inbox/SavedViewShelf.h"
#include "desk/Desk.h"
#include "inbox/ViewList.h"
#include "shared/Dialogs.h"
#include "shared/Later.h"

namespace amends {

namespace {
constexpr int countAfterMs = 300;
constexpr int betweenCountsMs = 2500;
} // namespace

SavedViewShelf::SavedViewShelf(Desk& desk, ViewList& list, QWidget* parent)
    : QObject(parent), m_desk(desk), m_list(list), m_window(parent)
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_counted.start();
        m_toCount = m_views;
        if (!m_counting)
            countNext();
    });
    connect(&desk.changes(), &Changes::changed, this, [this](const ChangeSet& set) {
        if (set.shop || set.everything)
            load();
        // What one does is counted at once; what an import does, now and then: it must not keep the reader busy.
        if (!m_rest.isActive())
            m_rest.start(m_counted.isValid() && m_counted.elapsed() < betweenCountsMs ? betweenCountsMs : countAfterMs);
    });
    connect(&list, &ViewList::renameRequested, this, [this](const SavedView& view) { askName(view, tr("Its new name")); });
    connect(&list, &ViewList::removeRequested, this,
            [this](const SavedView& view) { later(m_desk.savedViews().remove(view.id), this, [] {}); });
    connect(&list, &ViewList::moveRequested, this, &SavedViewShelf::move);
    load();
}

void SavedViewShelf::load()
{
    later(m_desk.savedViews().all(), this, [this](const QList<SavedView>& views) {
        m_views = views;
        m_list.setSaved(views);
        if (m_chooseThen.isValid())
            m_list.choose(std::exchange(m_chooseThen, SavedViewId()));
        if (!views.isEmpty())
            m_rest.start(countAfterMs);
    });
}

void SavedViewShelf::countNext()
{
    m_counting = !m_toCount.isEmpty();
    if (!m_counting)
        return;
    const SavedView view = m_toCount.takeFirst();
    later(
        m_desk.savedViews().count(view), this,
        [this, id = view.id](const SavedViewCount& count) {
            m_list.setSavedCount(id, count);
            countNext();
        },
        [this](const Error&) { countNext(); }); // a view that cannot be counted has no number; opening it says why
}

void SavedViewShelf::keep(const QString& search, std::optional<View> within)
{
    askName({{}, search, search, within}, tr("Keep this search under the name"));
}

void SavedViewShelf::askName(SavedView view, const QString& label)
{
    dialogs::askText(m_window, view.id.isValid() ? tr("Rename the view") : tr("Keep this search"), label, view.name,
                     [this, view](const QString& name) mutable {
                         if (name.trimmed().isEmpty())
                             return;
                         view.name = name;
                         save(view);
                     });
}

void SavedViewShelf::save(const SavedView& view)
{
    later(
        m_desk.savedViews().save(view), this,
        [this](SavedViewId id) {
            m_chooseThen = id;
            load();
        },
        [this, view](const Error& error) {
            if (error.problem == Problem::Conflict)
                askName(view, tr("There is a view called “%1” already. Another name:").arg(view.name.simplified()));
            else
                emit failed(error);
        });
}

void SavedViewShelf::move(const SavedView& view, int by)
{
    QList<SavedViewId> order;
    for (const SavedView& each : std::as_const(m_views))
        order << each.id;
    const qsizetype at = order.indexOf(view.id);
    if (at < 0 || at + by < 0 || at + by >= order.size())
        return;
    order.move(at, at + by);
    later(m_desk.savedViews().arrange(order), this, [] {});
}

} // namespace amends
