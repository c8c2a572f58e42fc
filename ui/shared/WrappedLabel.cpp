#include "shared/WrappedLabel.h"
#include <QContextMenuEvent>
#include <QPainter>
#include <QtMath>

namespace amends {

namespace {
constexpr int kWishedChars = 24;
constexpr int kLeastChars = 8;
} // namespace

WrappedLabel::WrappedLabel(QWidget* parent) : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::NoTextInteraction);
    setFocusPolicy(Qt::ClickFocus); // for Ctrl+C on what is selected
}

// The height is heightForWidth()'s; this is one line's, for who does not ask.
QSize WrappedLabel::sizeHint() const
{
    ensurePolished();
    const QFontMetrics metrics = fontMetrics();
    return QSize(metrics.averageCharWidth() * kWishedChars, metrics.lineSpacing()).grownBy(contentsMargins());
}

QSize WrappedLabel::minimumSizeHint() const
{
    ensurePolished();
    const QFontMetrics metrics = fontMetrics();
    return QSize(metrics.averageCharWidth() * kLeastChars, metrics.lineSpacing()).grownBy(contentsMargins());
}

int WrappedLabel::heightForWidth(int width) const
{
    ensurePolished();
    const QMargins margins = contentsMargins();
    return heightOf(width - margins.left() - margins.right()) + margins.top() + margins.bottom();
}

// Layouts try several widths in turn, and the same again.
int WrappedLabel::heightOf(int width) const
{
    if (text() != m_text || font() != m_font) {
        m_text = text();
        m_font = font();
        m_heights.clear();
        m_width = -1;
    }
    if (const auto known = m_heights.constFind(width); known != m_heights.cend())
        return *known;
    layOut(width);
    return m_heights.value(width);
}

void WrappedLabel::layOut(int width) const
{
    m_width = width;
    m_paragraphs.clear();
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // an address may be longer than the line
    option.setTextDirection(Qt::LayoutDirectionAuto);
    qreal y = 0;
    for (const QString& paragraph : m_text.split(u'\n')) {
        auto layout = std::make_unique<QTextLayout>(paragraph, m_font, this);
        layout->setTextOption(option);
        layout->setCacheEnabled(true); // the same glyphs are painted
        layout->setPosition({0, y});
        layout->beginLayout();
        qreal height = 0;
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLeadingIncluded(true);
            line.setLineWidth(qMax(1, width));
            line.setPosition({0, height});
            height += line.height();
        }
        layout->endLayout();
        y += height;
        m_paragraphs.push_back(std::move(layout));
    }
    m_heights.insert(width, qCeil(y));
}

void WrappedLabel::paintEvent(QPaintEvent* event)
{
    if (textInteractionFlags() & Qt::TextSelectableByMouse) {
        QLabel::paintEvent(event);
        return;
    }
    const QRect room = contentsRect();
    const int height = heightOf(room.width());
    if (m_width != room.width())
        layOut(room.width());
    QPainter painter(this);
    drawFrame(&painter);
    painter.setPen(palette().color(foregroundRole()));
    const QPointF at(room.left(), room.top() + qMax(0, (room.height() - height) / 2));
    const QRectF shown(event->rect());
    for (const auto& paragraph : m_paragraphs) {
        if (paragraph->boundingRect().translated(paragraph->position() + at).intersects(shown))
            paragraph->draw(&painter, at, {}, shown);
    }
}

void WrappedLabel::mousePressEvent(QMouseEvent* event)
{
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    QLabel::mousePressEvent(event);
}

void WrappedLabel::contextMenuEvent(QContextMenuEvent* event)
{
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    QLabel::contextMenuEvent(event);
}

} // namespace amends
