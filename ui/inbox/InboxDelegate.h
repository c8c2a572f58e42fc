#pragma once
#include <QStyledItemDelegate>

namespace amends {

/// Paints one complaint on two lines: who (and how loyal), how long ago; by what channel, about what, how heated, what
/// presses. It only paints: the row and its words come from the model and InboxPhrases.
class InboxDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static int rowHeight(const QFont& font);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace amends
