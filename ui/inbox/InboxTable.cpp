#include "inbox/InboxTable.h"
#include "inbox/InboxDelegate.h"
#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>

namespace amends {

namespace {

enum class Act { Down, Up, NotAComplaint, Unread, Open };

struct ListKey
{
    Qt::Key key;
    Act act;
    const char* text; ///< nullptr: another key for the line above
};

constexpr ListKey listKeys[] = {
    {Qt::Key_J, Act::Down, QT_TRANSLATE_NOOP("Keys", "The next complaint")},
    {Qt::Key_K, Act::Up, QT_TRANSLATE_NOOP("Keys", "The complaint before")},
    {Qt::Key_X, Act::NotAComplaint, QT_TRANSLATE_NOOP("Keys", "This is not a complaint, or it is one after all")},
    {Qt::Key_U, Act::Unread, QT_TRANSLATE_NOOP("Keys", "Read or unread")},
    {Qt::Key_Return, Act::Open, QT_TRANSLATE_NOOP("Keys", "From the list to the reply")},
    {Qt::Key_Enter, Act::Open, nullptr},
};

} // namespace

QList<std::pair<QKeySequence, QString>> InboxTable::keys()
{
    QList<std::pair<QKeySequence, QString>> keys;
    for (const ListKey& each : listKeys)
        if (each.text)
            keys.append({QKeySequence(each.key), QCoreApplication::translate("Keys", each.text)});
    return keys;
}

InboxTable::InboxTable(QWidget* parent) : QTableView(parent)
{
    setObjectName(QStringLiteral("inboxView"));
    setItemDelegate(new InboxDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    setWordWrap(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fitRows();
    connect(this, &QTableView::doubleClicked, this, &InboxTable::openRequested);
}

QList<int> InboxTable::selectedRows() const
{
    QList<int> rows;
    if (const auto* selection = selectionModel()) {
        for (const QModelIndex& index : selection->selectedRows())
            rows << index.row();
    }
    return rows;
}

void InboxTable::goTo(int row)
{
    selectionModel()->setCurrentIndex(model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void InboxTable::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const auto move = [&](Qt::Key key) {
        QKeyEvent arrow(QEvent::KeyPress, key, event->modifiers());
        QTableView::keyPressEvent(&arrow);
    };
    const auto known = std::ranges::find(listKeys, static_cast<Qt::Key>(event->key()), &ListKey::key);
    if (plain && known != std::end(listKeys)) {
        switch (known->act) {
        case Act::Down: move(Qt::Key_Down); return;
        case Act::Up: move(Qt::Key_Up); return;
        case Act::NotAComplaint: emit notAComplaintRequested(); return;
        case Act::Unread: emit unreadToggleRequested(); return;
        case Act::Open: emit openRequested(); return;
        }
    }
    if (plain && !event->text().isEmpty() && event->text().front().isPrint() && event->key() != Qt::Key_Space) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void InboxTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

void InboxTable::fitRows()
{
    verticalHeader()->setDefaultSectionSize(InboxDelegate::rowHeight(font()));
}

} // namespace amends
