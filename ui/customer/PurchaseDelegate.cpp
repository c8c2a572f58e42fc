#include "customer/PurchaseDelegate.h"
#include "shared/ShapedText.h"
#include "shared/Theme.h"
#include <QPainter>

namespace amends {

namespace {
constexpr int kBeside = 3; // free at both sides of a text, as the style leaves it
}

void PurchaseDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colour(Role::AccentSoft, option.palette));
    painter->setFont(option.font);
    painter->setPen(colour(Role::Text, option.palette));
    drawElided(painter, option.rect.adjusted(kBeside, 0, -kBeside, 0), item.text, item.displayAlignment.testFlag(Qt::AlignRight));
    painter->restore();
}

QSize PurchaseDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (const QVariant wished = index.data(Qt::SizeHintRole); wished.isValid())
        return wished.toSize();
    return {shapedWidth(index.data().toString(), option.font) + 2 * kBeside, option.fontMetrics.height() + space::Normal};
}

} // namespace amends
