#include "shared/ShapedText.h"
#include <QCache>
#include <QPainter>
#include <QtMath>

namespace amends {

namespace {

constexpr int kKept = 4000; // a few screens of rows

const QStaticText& shaped(const QString& text, const QFont& font)
{
    static QCache<QString, QStaticText> kept(kKept);
    const QString key = font.key() + u'\n' + text;
    if (const QStaticText* known = kept.object(key))
        return *known;
    auto* made = new QStaticText(text);
    made->setTextFormat(Qt::PlainText);
    made->prepare({}, font);
    kept.insert(key, made);
    return *made;
}

} // namespace

int shapedWidth(const QString& text, const QFont& font)
{
    return qCeil(shaped(text, font).size().width());
}

void drawShaped(QPainter* painter, int x, const QRect& room, const QString& text)
{
    painter->drawStaticText(x, room.top() + (room.height() - painter->fontMetrics().height()) / 2, shaped(text, painter->font()));
}

int drawElided(QPainter* painter, const QRect& room, const QString& text, bool atRight)
{
    int width = shapedWidth(text, painter->font());
    QString shown = text;
    if (width > room.width()) {
        shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width());
        width = room.width();
    }
    drawShaped(painter, atRight ? room.right() + 1 - width : room.left(), room, shown);
    return width;
}

} // namespace amends
