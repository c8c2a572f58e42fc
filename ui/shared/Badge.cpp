#include "shared/Badge.h"
#include "shared/Icons.h"
#include "wording/Words.h"
#include <QPainter>
#include <QPainterPath>
#include <array>

namespace amends {

namespace {

constexpr int iconSide = 12;
constexpr int padding = 6;

struct LoyaltyLook
{
    QLatin1StringView icon;
    Role ink;
    Role paper;
};

// In the order of the enum.
constexpr auto looks = std::to_array<LoyaltyLook>({
    {QLatin1StringView("sprout"), Role::Info, Role::InfoSoft},
    {QLatin1StringView("returning"), Role::Muted, Role::Hover},
    {QLatin1StringView("star"), Role::Accent, Role::AccentSoft},
    {QLatin1StringView("crown"), Role::NoteInk, Role::NotePaper},
    {QLatin1StringView("down"), Role::Warning, Role::WarningSoft},
    {QLatin1StringView("door"), Role::Danger, Role::DangerSoft},
    {QLatin1StringView("heart"), Role::Good, Role::GoodSoft},
});

QFont badgeFont(const QFont& font)
{
    QFont small(font);
    small.setBold(false);
    small.setPointSizeF(font.pointSizeF() * 0.88);
    return small;
}

} // namespace

BadgeLook badgeOf(Loyalty loyalty)
{
    const LoyaltyLook& look = looks[static_cast<size_t>(loyalty)];
    return {words(loyalty), look.icon, look.ink, look.paper};
}

int badgeWidth(const BadgeLook& look, const QFont& font)
{
    if (look.text.isEmpty())
        return iconSide + 2 * padding;
    return QFontMetrics(badgeFont(font)).horizontalAdvance(look.text) + iconSide + 3 * padding - 2;
}

void paintBadge(QPainter* painter, const QRect& rect, const BadgeLook& look, const QFont& font)
{
    const QFont small = badgeFont(font);
    const QFontMetrics metrics(small);
    const int height = qMin(rect.height(), metrics.height() + 4);
    const int whole = badgeWidth(look, font);
    QRect pill(rect.left(), rect.top() + (rect.height() - height) / 2, qMin(rect.width(), whole), height);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour(look.paper));
    painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
    const QRect mark(pill.left() + padding, pill.top() + (height - iconSide) / 2, iconSide, iconSide);
    painter->drawPixmap(mark, iconPixmap(look.icon, iconSide, painter->device()->devicePixelRatioF(), look.ink));
    painter->setFont(small);
    painter->setPen(colour(look.ink));
    const QRect words = pill.adjusted(padding + iconSide + padding - 2, 0, -padding + 2, 0);
    painter->drawText(QPoint(words.left(), pill.top() + (height - metrics.height()) / 2 + metrics.ascent()),
                      whole <= rect.width() ? look.text : metrics.elidedText(look.text, Qt::ElideRight, words.width()));
    painter->restore();
}

int paintHeat(QPainter* painter, const QRect& rect, Heat heat)
{
    constexpr int side = 9;
    constexpr Role inks[] = {Role::Muted, Role::Warning, Role::Danger, Role::Danger};
    const int count = static_cast<int>(heat);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour(inks[count]));
    const int top = rect.top() + (rect.height() - side) / 2;
    for (int i = 0; i < count; ++i) {
        const int left = rect.left() + i * (side + 2);
        QPainterPath path(QPointF(left, top + side));
        path.lineTo(left + side / 2.0, top);
        path.lineTo(left + side, top + side);
        path.closeSubpath();
        painter->drawPath(path);
    }
    painter->restore();
    return count == 0 ? 0 : count * (side + 2) - 2;
}

BadgeLabel::BadgeLabel(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void BadgeLabel::setBadge(const BadgeLook& look)
{
    m_look = look;
    setAccessibleName(look.text);
    updateGeometry();
    update();
}

QSize BadgeLabel::sizeHint() const
{
    return {badgeWidth(m_look, font()) + 2, QFontMetrics(badgeFont(font())).height() + 6};
}

void BadgeLabel::paintEvent(QPaintEvent*)
{
    if (m_look.icon.isEmpty())
        return;
    QPainter painter(this);
    paintBadge(&painter, rect(), m_look, font());
}

} // namespace amends
