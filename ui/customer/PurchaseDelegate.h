#pragma once
#include <QStyledItemDelegate>

namespace amends {

/// Paints one cell of the purchases: a line of text, nothing else. The style's own way through the sheet for each cell was
/// most of what showing a customer cost.
class PurchaseDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace amends
