#include "complaint/MarkedText.h"
#include "shared/PlainTip.h"
#include "shared/Theme.h"
#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QToolTip>
#include <QWheelEvent>
#include <QtMath>

namespace amends {

namespace {

constexpr int kSlack = 3;      // below the last line, for what is drawn under it
constexpr qreal kInk = 1.3;    // width of a mark's line
constexpr int kLightness = 190; // of 255: the words stay what is read

const QString kPurchaseLink = QStringLiteral("purchase:");

Role inkOf(const TextMark& mark)
{
    if (!mark.signal)
        return Role::Danger;
    switch (*mark.signal) {
    case Signal::Safety:
        return Role::Danger;
    case Signal::Leaving:
    case Signal::Public:
    case Signal::Authority:
        return Role::Warning;
    case Signal::Loyal:
        return Role::Good;
    case Signal::Repeat:
    case Signal::Deadline:
    case Signal::Vulnerable:
        break;
    }
    return Role::Info;
}

/// Up and down between x1 and x2: a wave of this length and height.
QPainterPath wave(qreal x1, qreal x2, qreal y, qreal length, qreal height)
{
    QPainterPath path(QPointF(x1, y));
    int up = 1;
    for (qreal x = x1; x < x2; x += length / 2, up = -up)
        path.quadTo(x + length / 4, y - up * height, qMin(x2, x + length / 2), y);
    return path;
}

QPainterPath zigzag(qreal x1, qreal x2, qreal y, qreal step)
{
    QPainterPath path(QPointF(x1, y + step / 2));
    int up = 1;
    for (qreal x = x1 + step; x < x2; x += step, up = -up)
        path.lineTo(x, up > 0 ? y - step / 2 : y + step / 2);
    return path;
}

void drawDashed(QPainter& painter, qreal x1, qreal x2, qreal y, const QList<qreal>& pattern)
{
    QPen pen = painter.pen();
    pen.setDashPattern(pattern);
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.drawLine(QPointF(x1, y), QPointF(x2, y));
}

/// The shape says which kind it is, for who does not see the colours.
void drawShape(QPainter& painter, const std::optional<Signal>& signal, qreal x1, qreal x2, qreal y)
{
    if (!signal) {
        painter.drawPath(wave(x1, x2, y, 6, 3));
        return;
    }
    switch (*signal) {
    case Signal::Leaving:
        drawDashed(painter, x1, x2, y, {6, 3});
        break;
    case Signal::Public:
        drawDashed(painter, x1, x2, y, {1.2, 1.8});
        break;
    case Signal::Authority:
        drawDashed(painter, x1, x2, y, {6, 2, 1.2, 2});
        break;
    case Signal::Repeat:
        painter.drawLine(QPointF(x1, y - 1), QPointF(x2, y - 1));
        painter.drawLine(QPointF(x1, y + 1.5), QPointF(x2, y + 1.5));
        break;
    case Signal::Safety:
        painter.drawPath(zigzag(x1, x2, y, 3.5));
        break;
    case Signal::Loyal:
        painter.drawLine(QPointF(x1, y), QPointF(x2, y));
        break;
    case Signal::Deadline: // held by a bracket: until here
        painter.drawLine(QPointF(x1, y), QPointF(x2, y));
        painter.drawLine(QPointF(x1, y - 3), QPointF(x1, y));
        painter.drawLine(QPointF(x2, y - 3), QPointF(x2, y));
        break;
    case Signal::Vulnerable:
        painter.drawPath(wave(x1, x2, y, 14, 3));
        break;
    }
}

} // namespace

MarkedText::MarkedText(QWidget* parent) : QTextBrowser(parent)
{
    setLook(this, "plain");
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0);
    QTextOption option = document()->defaultTextOption();
    option.setWrapMode(QTextOption::WordWrap);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    document()->setDefaultTextOption(option);
    viewport()->setAutoFillBackground(false);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        const QString text = link.toString();
        if (text.startsWith(kPurchaseLink))
            emit purchaseOpened(PurchaseId(text.mid(kPurchaseLink.size()).toLongLong()));
    });
}

void MarkedText::setMarked(const QString& text, const QList<TextMark>& marks)
{
    m_marks = marks;
    setPlainText(text);
    QStringList said;
    bool linked = false;
    for (const TextMark& mark : marks) {
        QTextCursor cursor(document());
        cursor.setPosition(int(qMin<qsizetype>(mark.range.start, text.size())));
        cursor.setPosition(int(qMin<qsizetype>(mark.range.end, text.size())), QTextCursor::KeepAnchor);
        said.append(tr("“%1”: %2").arg(text.mid(mark.range.start, mark.range.length()), mark.says));
        if (!mark.purchase.isValid())
            continue;
        linked = true;
        QTextCharFormat format;
        format.setAnchor(true);
        format.setAnchorHref(kPurchaseLink + QString::number(mark.purchase.value()));
        format.setForeground(colour(Role::Accent, palette()));
        format.setFontUnderline(true);
        cursor.mergeCharFormat(format);
    }
    QTextCursor start(document());
    setTextCursor(start);
    setTextInteractionFlags(linked ? Qt::TextBrowserInteraction : Qt::TextSelectableByMouse);
    setFocusPolicy(linked ? Qt::StrongFocus : Qt::ClickFocus);
    setAccessibleDescription(said.join(u'\n'));
    updateGeometry();
}

const TextMark* MarkedText::markAt(const QPoint& place) const
{
    const int at = document()->documentLayout()->hitTest(place, Qt::ExactHit);
    if (at < 0)
        return nullptr;
    const TextMark* best = nullptr;
    for (const TextMark& mark : m_marks) {
        if (at < mark.range.start || at >= mark.range.end)
            continue;
        if (!best || mark.range.length() < best->range.length())
            best = &mark;
    }
    return best;
}

int MarkedText::heightForWidth(int width) const
{
    document()->setTextWidth(qMax(1, width));
    const int height = qCeil(document()->size().height()) + kSlack;
    document()->setTextWidth(qMax(1, viewport()->width()));
    return height;
}

QSize MarkedText::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, fontMetrics().lineSpacing()};
}

QSize MarkedText::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().lineSpacing()};
}

bool MarkedText::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextBrowser::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const TextMark* mark = markAt(viewport()->mapFrom(this, help->pos()));
    if (mark)
        QToolTip::showText(help->globalPos(), plainTip(mark->says), this);
    else
        QToolTip::hideText();
    return true;
}

void MarkedText::paintMark(QPainter& painter, const TextMark& mark) const
{
    QColor ink = colour(inkOf(mark), palette());
    ink.setAlpha(kLightness);
    const QAbstractTextDocumentLayout* layout = document()->documentLayout();
    for (QTextBlock block = document()->findBlock(int(mark.range.start)); block.isValid() && block.position() < mark.range.end;
         block = block.next()) {
        const QPointF origin = layout->blockBoundingRect(block).topLeft();
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const int first = qMax(int(mark.range.start) - block.position(), line.textStart());
            const int end = qMin(int(mark.range.end) - block.position(), line.textStart() + line.textLength());
            if (first >= end)
                continue;
            const qreal a = line.cursorToX(first);
            const qreal b = line.cursorToX(end);
            const qreal y = origin.y() + line.y() + line.ascent() + qMax<qreal>(2.5, line.descent() - 1);
            painter.setPen(QPen(ink, kInk));
            drawShape(painter, mark.signal, origin.x() + qMin(a, b), origin.x() + qMax(a, b), y);
        }
    }
}

void MarkedText::paintEvent(QPaintEvent* event)
{
    QTextBrowser::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    for (const TextMark& mark : m_marks) {
        if (!mark.purchase.isValid())
            paintMark(painter, mark);
    }
}

// The conversation scrolls, not one message of it.
void MarkedText::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void MarkedText::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    document()->setTextWidth(viewport()->width());
}

} // namespace amends
