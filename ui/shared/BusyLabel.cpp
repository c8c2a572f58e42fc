#include "shared/BusyLabel.h"
#include "shared/Theme.h"
#include <QPainter>

namespace amends {

namespace {
constexpr int dot = 6;
constexpr int gap = 4;
constexpr int dotsWidth = 3 * dot + 2 * gap;
} // namespace

BusyLabel::BusyLabel(QWidget* parent) : QWidget(parent)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(250);
    m_step.setInterval(220);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        show();
        m_step.start();
    });
    connect(&m_step, &QTimer::timeout, this, [this] {
        m_phase = (m_phase + 1) % 3;
        update();
    });
    hide();
}

void BusyLabel::start(const QString& word)
{
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    m_delay.start();
}

void BusyLabel::stop()
{
    m_delay.stop();
    m_step.stop();
    hide();
}

QSize BusyLabel::sizeHint() const
{
    return {dotsWidth + space::Normal + fontMetrics().horizontalAdvance(m_word), fontMetrics().height() + space::Normal};
}

void BusyLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 3; ++i) {
        painter.setBrush(colour(i == m_phase ? Role::Accent : Role::Border, palette()));
        painter.drawEllipse(i * (dot + gap), (height() - dot) / 2, dot, dot);
    }
    painter.setPen(colour(Role::Muted, palette()));
    painter.drawText(rect().adjusted(dotsWidth + space::Normal, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_word);
}

} // namespace amends
