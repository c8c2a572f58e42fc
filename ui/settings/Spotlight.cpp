#include "settings/Spotlight.h"
#include "shared/Theme.h"
#include <QLabel>
#include <QPainter>
#include <QTimerEvent>

namespace amends {

namespace {
constexpr int shownMs = 3000;
constexpr int followMs = 50;
constexpr int room = 5;
} // namespace

Spotlight::Spotlight(QWidget* page) : QFrame(page)
{
    setObjectName(QStringLiteral("settingSpotlight"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    m_away.setSingleShot(true);
    m_away.setInterval(shownMs);
    connect(&m_away, &QTimer::timeout, this, &Spotlight::leave);
}

void Spotlight::leave()
{
    hide();
    m_setting = nullptr;
}

void Spotlight::showAround(QWidget* setting)
{
    const bool follows = m_setting;
    leave();
    if (setting == parentWidget())
        return;
    m_setting = setting;
    if (!follows)
        startTimer(followMs);
    place();
    show();
    raise();
    m_away.start();
}

// For the moment it shows: rows come and go above it, and label and field are moved one after the other.
void Spotlight::timerEvent(QTimerEvent* event)
{
    if (m_setting)
        place();
    else
        killTimer(event->timerId());
}

void Spotlight::place()
{
    QWidget* page = parentWidget();
    QRect around(m_setting->mapTo(page, QPoint()), m_setting->size());
    for (const QLabel* label : page->findChildren<QLabel*>())
        if (label->buddy() == m_setting)
            around |= QRect(label->mapTo(page, QPoint()), label->size());
    setGeometry(around.adjusted(-room, -room, room, room));
}

void Spotlight::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(Role::Accent), 2));
    QColor tint = colour(Role::Accent);
    tint.setAlpha(24);
    painter.setBrush(tint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

} // namespace amends
