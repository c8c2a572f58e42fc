#include "board/PromiseDelegate.h"
#include "shared/ShapedText.h"
#include "shared/Theme.h"
#include <QIcon>
#include <QPainter>

namespace amends {

namespace {
constexpr int kSign = 16;
constexpr int kBar = 3; // marks the chosen row, as in the inbox
constexpr int kBeside = space::Normal; // as the headings leave it
} // namespace

int PromiseDelegate::widthOf(const QString& text, const QFont& font, bool sign)
{
    return shapedWidth(text, font) + 2 * kBeside + (sign ? kSign + space::Tight : 0);
}

void PromiseDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    if (const QVariant back = index.data(Qt::BackgroundRole); back.isValid())
        painter->fillRect(option.rect, back.value<QColor>());
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, colour(Role::AccentSoft));
        if (index.column() == 0)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(kBar, option.rect.height())), colour(Role::Accent));
    }
    QRect room = option.rect.adjusted(kBeside, 0, -kBeside, 0);
    if (const QVariant sign = index.data(Qt::DecorationRole); sign.isValid()) {
        sign.value<QIcon>().paint(painter, QRect(room.left(), room.top(), kSign, room.height()));
        room.setLeft(room.left() + kSign + space::Tight);
    }
    const QVariant font = index.data(Qt::FontRole);
    const QVariant ink = index.data(Qt::ForegroundRole);
    const QVariant side = index.data(Qt::TextAlignmentRole);
    painter->setFont(font.isValid() ? font.value<QFont>().resolve(option.font) : option.font);
    painter->setPen(ink.isValid() ? ink.value<QColor>() : colour(Role::Text));
    drawElided(painter, room, index.data().toString(), side.toInt() & Qt::AlignRight);
    painter->restore();
}

QSize PromiseDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {widthOf(index.data().toString(), option.font, index.data(Qt::DecorationRole).isValid()),
            option.fontMetrics.height() + 2 * space::Normal};
}

} // namespace amends
