#include "inbox/InboxPanel.h"
#include "desk/Complaints.h"
#include "desk/Desk.h"
#include "inbox/InboxModel.h"
#include "inbox/InboxPhrases.h"
#include "inbox/InboxTable.h"
#include "shared/BusyLabel.h"
#include "shared/Icons.h"
#include "shared/Later.h"
#include "shared/PageStack.h"
#include "wording/Words.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace amends {

InboxPanel::InboxPanel(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_model(new InboxModel(desk.inbox(), desk.changes(), desk.clock(), this))
{
    setObjectName(QStringLiteral("inboxPanel"));
    build();
    connectAll();
    describe();
}

void InboxPanel::build()
{
    m_title = new QLabel(this);
    setLook(m_title, "heading");
    m_title->setWordWrap(true);
    m_scope = new QToolButton(this);
    m_scope->setObjectName(QStringLiteral("searchScopeButton"));
    m_scope->setCheckable(true);
    setLook(m_scope, "quiet");
    m_keep = new QToolButton(this);
    m_keep->setObjectName(QStringLiteral("keepSearchButton"));
    m_keep->setIcon(icon(QLatin1StringView("star"), Role::Muted));
    setLook(m_keep, "quiet");
    m_busy = new BusyLabel(this);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::Wide - 4, space::Normal, space::Normal, space::Normal);
    head->addWidget(m_title, 1);
    head->addWidget(m_busy);
    head->addWidget(m_scope);
    head->addWidget(m_keep);

    m_table = new InboxTable(this);
    m_table->setModel(m_model);

    m_emptyPage = new QWidget(this);
    m_emptyPage->setObjectName(QStringLiteral("inboxEmpty"));
    m_emptyIcon = new QLabel(m_emptyPage);
    m_emptyTitle = new QLabel(m_emptyPage);
    setLook(m_emptyTitle, "heading");
    m_emptyHint = new QLabel(m_emptyPage);
    setLook(m_emptyHint, "muted");
    auto* page = new QVBoxLayout(m_emptyPage);
    page->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    page->addStretch(1);
    for (QLabel* label : {m_emptyIcon, m_emptyTitle, m_emptyHint}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        page->addWidget(label);
    }
    page->addStretch(2);

    m_stack = new PageStack;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_emptyPage);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addLayout(head);
    all->addLayout(m_stack, 1);
    setMinimumWidth(260);
}

void InboxPanel::connectAll()
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(40); // two letters typed at once make one search; the answer is there within a tenth of a second
    connect(&m_typing, &QTimer::timeout, this, &InboxPanel::open);
    // While an arrow key is held down only the row it stops at is opened.
    m_moving.setSingleShot(true);
    m_moving.setInterval(30);
    connect(&m_moving, &QTimer::timeout, this, &InboxPanel::currentMoved);

    connect(m_model, &InboxModel::failed, this, &InboxPanel::failed);
    connect(m_model, &InboxModel::opened, this, &InboxPanel::listOpened);
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex&, int first, int last) { rowsGoing(first, last); });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &InboxPanel::rowsGone);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, &m_moving, qOverload<>(&QTimer::start));
    connect(m_table, &InboxTable::openRequested, this, [this] {
        currentMoved();
        emit openRequested();
    });
    connect(m_table, &InboxTable::notAComplaintRequested, this, &InboxPanel::toggleNotAComplaint);
    connect(m_table, &InboxTable::unreadToggleRequested, this, &InboxPanel::toggleUnread);
    connect(m_table, &QTableView::clicked, this, &InboxPanel::currentMoved);
    connect(m_table, &QWidget::customContextMenuRequested, this, &InboxPanel::showContextMenu);
    connect(m_keep, &QToolButton::clicked, this, &InboxPanel::keepSearch);
    connect(m_scope, &QToolButton::toggled, this, [this](bool on) {
        m_onlyHere = on;
        open();
    });
}

void InboxPanel::setView(View view)
{
    m_view = view;
    m_saved.reset();
    m_typing.stop();
    open();
}

void InboxPanel::setSavedView(const SavedView& view)
{
    m_view = view.within.value_or(View::All);
    m_saved = view;
    m_typing.stop();
    open();
}

bool InboxPanel::keepSearch()
{
    if (m_search.isEmpty())
        return false;
    emit keepRequested(query().search, m_onlyHere && (!m_saved || m_saved->within) ? std::optional(m_view) : std::nullopt);
    return true;
}

InboxQuery InboxPanel::query() const
{
    const QString kept = m_saved ? m_saved->search : QString();
    if (m_search.isEmpty())
        return {m_view, kept};
    if (m_onlyHere)
        return {m_view, (kept + u' ' + m_search).trimmed()};
    return {View::All, m_search};
}

QString InboxPanel::viewName() const
{
    return m_saved ? m_saved->name : words(m_view);
}

void InboxPanel::setSearch(const QString& text)
{
    if (text.trimmed() == m_search)
        return;
    m_search = text.trimmed();
    m_typing.start();
}

void InboxPanel::open()
{
    const InboxQuery wanted = query();
    if (m_model->isLoading() && m_model->query() == wanted)
        return;
    m_busy->start(tr("Looking…"));
    m_model->open(wanted);
    describe();
}

// Whoever goes through the list goes on to the next. Whoever just sent a reply keeps what she sees.
void InboxPanel::rowsGoing(int first, int last)
{
    const int row = m_table->currentIndex().row();
    m_stay = row >= first && row <= last && !m_table->hasFocus();
}

void InboxPanel::rowsGone()
{
    if (!std::exchange(m_stay, false))
        return;
    m_table->selectionModel()->clear();
    m_moving.stop();
}

void InboxPanel::listOpened(bool fresh)
{
    m_busy->stop();
    describe();
    const bool writing = !fresh && !m_table->hasFocus(); // the last row went by what was just sent or noted: it stays open
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_emptyPage);
    if (m_model->rowCount() == 0) {
        if (m_search.isEmpty() && !writing && std::exchange(m_shown, ComplaintId()).isValid())
            emit nothingChosen();
        return;
    }
    if (!fresh && !m_wanted.isValid())
        return; // read again behind the user's back: the cursor is theirs
    const ComplaintId wanted = m_wanted.isValid() ? std::exchange(m_wanted, ComplaintId()) : m_shown;
    const int row = m_model->heldRowOf(wanted);
    if (row >= 0 && m_table->currentIndex().row() != row)
        m_table->goTo(row);
    else if (fresh && row < 0 && m_search.isEmpty()) {
        m_byItself = true; // a list that is opened shows its first: nobody starts before an empty page
        m_table->goTo(0);
    }
}

ComplaintId InboxPanel::current() const
{
    return m_model->idAt(m_table->currentIndex().row());
}

QList<ComplaintId> InboxPanel::selected() const
{
    QList<ComplaintId> ids;
    for (const int row : m_table->selectedRows())
        if (const ComplaintId id = m_model->idAt(row); id.isValid())
            ids << id;
    return ids;
}

void InboxPanel::currentMoved()
{
    m_moving.stop();
    const ComplaintId id = current();
    const bool byItself = std::exchange(m_byItself, false);
    if (!id.isValid() || (id == m_shown && byItself))
        return;
    if (id != m_shown) {
        m_shown = id;
        emit complaintChosen(id);
    }
    if (byItself)
        return;
    if (const InboxRow* row = m_model->at(m_table->currentIndex().row()); row && row->unread)
        later(m_desk.complaints().setUnread({id}, false), this, [] {});
}

void InboxPanel::select(ComplaintId id)
{
    if (const int row = m_model->heldRowOf(id); row >= 0) {
        m_table->goTo(row);
        currentMoved();
        return;
    }
    m_wanted = id;
    if (m_shown != id) {
        m_shown = id;
        emit complaintChosen(id);
    }
}

void InboxPanel::focusList()
{
    m_table->setFocus();
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->goTo(0);
}

void InboxPanel::setValuesHidden(bool hidden)
{
    m_model->setValuesHidden(hidden);
    m_table->viewport()->update();
}

void InboxPanel::setStatus(Status status)
{
    if (const auto ids = selected(); !ids.isEmpty())
        later(m_desk.complaints().setStatus(ids, status), this, [] {});
}

void InboxPanel::toggleNotAComplaint()
{
    const InboxRow* row = m_model->at(m_table->currentIndex().row());
    if (row)
        setStatus(row->status == Status::NotAComplaint ? Status::New : Status::NotAComplaint);
}

void InboxPanel::toggleUnread()
{
    const InboxRow* row = m_model->at(m_table->currentIndex().row());
    if (row)
        later(m_desk.complaints().setUnread(selected(), !row->unread), this, [] {});
}

void InboxPanel::fillMenu(QMenu* menu)
{
    const bool any = !selected().isEmpty();
    QMenu* statuses = menu->addMenu(tr("Set to"));
    for (const Status status : {Status::Acknowledged, Status::Ours, Status::Waiting, Status::Answered, Status::Resolved,
                                Status::NotAccepted, Status::Closed})
        statuses->addAction(words(status), this, [this, status] { setStatus(status); });
    statuses->setEnabled(any);
    QMenu* handlers = menu->addMenu(icon(QLatin1StringView("user")), tr("Give to"));
    handlers->setEnabled(any && !m_staff.isEmpty());
    for (const Staff& staff : std::as_const(m_staff)) {
        if (staff.active)
            handlers->addAction(QStringLiteral("%1 (%2)").arg(staff.name, staff.initials), this, [this, id = staff.id] {
                later(m_desk.complaints().setHandler(selected(), id), this, [] {});
            });
    }
    menu->addAction(tr("Read or unread") + QStringLiteral("\tU"), this, &InboxPanel::toggleUnread)->setEnabled(any);
    menu->addSeparator();
    const InboxRow* row = m_model->at(m_table->currentIndex().row());
    const bool none = row && row->status == Status::NotAComplaint;
    menu->addAction(icon(QLatin1StringView("block")),
                    (none ? tr("This is a complaint") : tr("This is not a complaint")) + QStringLiteral("\tX"), this,
                    &InboxPanel::toggleNotAComplaint)
        ->setEnabled(any);
}

void InboxPanel::showContextMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void InboxPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        describe();
    QWidget::changeEvent(event);
}

void InboxPanel::describe()
{
    const bool searching = !m_search.isEmpty();
    const int count = m_model->rowCount();
    m_table->setAccessibleName(tr("Complaints"));
    m_scope->setVisible(searching);
    m_scope->setText(tr("Only here"));
    m_scope->setToolTip(tr("Only in: %1").arg(viewName()));
    m_scope->setAccessibleName(m_scope->toolTip());
    m_keep->setVisible(searching);
    m_keep->setToolTip(tr("Keep this search as a view… (Ctrl+Shift+K)"));
    m_keep->setAccessibleName(tr("Keep this search as a view"));
    if (searching)
        m_title->setText(m_model->isCapped() ? tr("More than %1 found").arg(QLocale().toString(count)) : tr("%n found", nullptr, count));
    else
        m_title->setText(viewName());
    m_emptyIcon->setPixmap(iconPixmap(QLatin1StringView(searching ? "search" : "check-circle"), 40, devicePixelRatioF(), Role::Muted));
    m_emptyTitle->setText(m_saved && !searching ? tr("Nothing for “%1” now").arg(m_saved->name) : phrases::emptyTitle(m_view, searching));
    m_emptyHint->setText(m_saved && !searching ? tr("This view shows what its search finds: %1").arg(m_saved->search)
                                               : phrases::emptyHint(m_view, searching));
}

} // namespace amends
