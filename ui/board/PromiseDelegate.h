#pragma once
#include <QStyledItemDelegate>

namespace amends {

/// A cell of the board and of the rates beside it: one shaped line, its sign before it. It paints what the model says and
/// knows nothing of promises.
class PromiseDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The room a cell with this text asks for.
    static int widthOf(const QString& text, const QFont& font, bool sign = false);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace amends
