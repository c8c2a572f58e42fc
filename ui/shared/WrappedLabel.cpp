#include "shared/WrappedLabel.h"

namespace amends {

namespace {
constexpr int kWishedChars = 24;
constexpr int kLeastChars = 8;
} // namespace

WrappedLabel::WrappedLabel(QWidget* parent) : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

// The height is heightForWidth()'s; this is one line's, for who does not ask.
QSize WrappedLabel::sizeHint() const
{
    ensurePolished();
    const QMargins margins = contentsMargins();
    const QFontMetrics metrics = fontMetrics();
    return QSize(metrics.averageCharWidth() * kWishedChars, metrics.lineSpacing()).grownBy(margins);
}

QSize WrappedLabel::minimumSizeHint() const
{
    ensurePolished();
    const QFontMetrics metrics = fontMetrics();
    return QSize(metrics.averageCharWidth() * kLeastChars, metrics.lineSpacing()).grownBy(contentsMargins());
}

} // namespace amends
