#include "inbox/InboxDelegate.h"
#include "inbox/InboxModel.h"
#include "inbox/InboxPhrases.h"
#include "shared/Badge.h"
#include "shared/Icons.h"
#include "shared/ShapedText.h"
#include "wording/Formats.h"
#include "wording/Words.h"
#include <QPainter>

namespace amends {

namespace {

constexpr int markSide = 14;
constexpr int edge = 12;
constexpr int dotColumn = 14; // unread dots stand in one column, so that names begin at one line

// In the order of Channel.
constexpr QLatin1StringView channelIcons[] = {QLatin1StringView("counter"), QLatin1StringView("phone"), QLatin1StringView("letter"),
                                              QLatin1StringView("mail"), QLatin1StringView("web"), QLatin1StringView("social")};

void drawIcon(QPainter* painter, QRect& line, QLatin1StringView name, Role role, bool atRight)
{
    const int left = atRight ? line.right() - markSide + 1 : line.left();
    const QRect at(left, line.top() + (line.height() - markSide) / 2, markSide, markSide);
    painter->drawPixmap(at, iconPixmap(name, markSide, painter->device()->devicePixelRatioF(), role));
    if (atRight)
        line.setRight(at.left() - space::Tight);
    else
        line.setLeft(at.right() + 1 + space::Tight + 2);
}

void drawTextRight(QPainter* painter, QRect& line, const QString& text, Role role)
{
    const int width = shapedWidth(text, painter->font()) + 1;
    painter->setPen(colour(role));
    drawShaped(painter, line.right() + 1 - width, line, text);
    line.setRight(line.right() - width - space::Normal);
}

void drawTextLeft(QPainter* painter, QRect& line, const QString& text, Role role)
{
    painter->setPen(colour(role));
    line.setLeft(line.left() + drawElided(painter, line, text) + space::Normal);
}

void paintWho(QPainter* painter, QRect line, const InboxRow& row, const QFont& font, const QDateTime& now, bool hidden)
{
    painter->setFont(font);
    drawTextRight(painter, line, formatAge(row.lastIncoming.isValid() ? row.lastIncoming : row.received, now), Role::Muted);
    if (!row.handlerInitials.isEmpty())
        drawTextRight(painter, line, row.handlerInitials, Role::Muted);
    const QString who = customerWords(row.customerCalled);
    QFont name(font);
    name.setBold(row.unread);
    painter->setFont(name);
    const bool badge = row.loyalty && !hidden;
    BadgeLook look = badge ? badgeOf(*row.loyalty) : BadgeLook();
    // Where both do not fit, the name goes before the badge's word; its shape stays.
    int badgeRoom = badge ? badgeWidth(look, font) + space::Normal : 0;
    if (badge && shapedWidth(who, painter->font()) + badgeRoom + space::Normal > line.width()) {
        look.text.clear();
        badgeRoom = badgeWidth(look, font) + space::Normal;
    }
    QRect nameRoom = line.adjusted(0, 0, -badgeRoom, 0);
    drawTextLeft(painter, nameRoom, who, Role::Text);
    if (badge)
        paintBadge(painter, QRect(nameRoom.left(), line.top(), badgeRoom, line.height()), look, font);
}

void paintWhat(QPainter* painter, QRect line, const InboxRow& row, const QFont& font, const QDateTime& now)
{
    painter->setFont(font);
    const phrases::Pressure pressing = phrases::pressure(row, now);
    if (!pressing.brief.isEmpty()) {
        const Role ink = pressing.late ? Role::Danger : pressing.soon ? Role::Warning : Role::Muted;
        drawTextRight(painter, line, pressing.brief, ink);
        line.setRight(line.right() + space::Tight);
        drawIcon(painter, line, QLatin1StringView(pressing.late ? "bell" : pressing.promise ? "calendar" : "clock"), ink, true);
    }
    if (row.heat != Heat::Calm) {
        const int width = int(row.heat) * 11 - 2;
        paintHeat(painter, QRect(line.right() - width + 1, line.top(), width, line.height()), row.heat);
        line.setRight(line.right() - width - space::Normal);
    }
    if (!row.flags.isEmpty())
        drawIcon(painter, line, QLatin1StringView("flag"), Role::Warning, true);
    if (row.attachments > 0)
        drawIcon(painter, line, QLatin1StringView("attachment"), Role::Muted, true);
    if (!row.readerInitials.isEmpty()) {
        drawTextRight(painter, line, row.readerInitials, Role::Accent);
        line.setRight(line.right() + space::Tight);
        drawIcon(painter, line, QLatin1StringView("eye"), Role::Accent, true);
    }
    if (row.hasDraft)
        drawIcon(painter, line, QLatin1StringView("edit"), Role::Accent, true);
    drawIcon(painter, line, channelIcons[static_cast<size_t>(row.channel)], Role::Muted, false);
    drawTextLeft(painter, line, row.subject.isEmpty() ? row.snippet : row.subject, row.unread ? Role::Text : Role::Muted);
}

void paintPlaceholder(QPainter* painter, const QRect& content)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour(Role::Hover));
    const int half = content.height() / 2;
    painter->drawRoundedRect(QRect(content.left(), content.top() + 2, content.width() / 2, half - 6), 4, 4);
    painter->drawRoundedRect(QRect(content.left(), content.top() + half + 2, content.width() * 3 / 4, half - 6), 4, 4);
}

} // namespace

int InboxDelegate::rowHeight(const QFont& font)
{
    return (QFontMetrics(font).height() + space::Tight) * 2 + 2 * space::Normal;
}

QSize InboxDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {240, rowHeight(option.font)};
}

void InboxDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* row = static_cast<const InboxRow*>(index.data(InboxModel::RowRole).value<const void*>());
    const auto* model = qobject_cast<const InboxModel*>(index.model());
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected)
        painter->fillRect(option.rect, colour(Role::AccentSoft));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colour(Role::Raised));
    if (selected)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), colour(Role::Accent));
    painter->fillRect(QRect(option.rect.left() + edge, option.rect.bottom(), option.rect.width() - edge, 1), colour(Role::Border));

    const QRect content = option.rect.adjusted(edge + dotColumn, space::Normal, -edge, -space::Normal);
    if (!row || !model) {
        paintPlaceholder(painter, content);
    } else {
        const QDateTime now = model->clock().now();
        const int half = content.height() / 2;
        const QRect first(content.left(), content.top(), content.width(), half);
        const QRect second(content.left(), content.top() + half, content.width(), half);
        if (row->unread) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colour(Role::Accent));
            painter->drawEllipse(QPointF(option.rect.left() + edge + 4, first.center().y() + 1), 4, 4);
        }
        paintWho(painter, first, *row, option.font, now, index.data(InboxModel::HiddenRole).toBool());
        paintWhat(painter, second, *row, option.font, now);
    }
    painter->restore();
}

} // namespace amends
