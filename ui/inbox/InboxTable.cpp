#include "inbox/InboxTable.h"
#include "inbox/InboxDelegate.h"
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>

namespace amends {

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
    switch (plain ? event->key() : 0) {
    case Qt::Key_J: move(Qt::Key_Down); return;
    case Qt::Key_K: move(Qt::Key_Up); return;
    case Qt::Key_X: emit notAComplaintRequested(); return;
    case Qt::Key_U: emit unreadToggleRequested(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: emit openRequested(); return;
    default: break;
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
