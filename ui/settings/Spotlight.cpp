#include "settings/Spotlight.h"
#include "shared/Theme.h"
#include <QEvent>
#include <QLabel>
#include <QPainter>

namespace amends {

namespace {
constexpr int shownMs = 3000;
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
    if (QWidget* setting = std::exchange(m_setting, nullptr))
        setting->removeEventFilter(this);
}

void Spotlight::showAround(QWidget* setting)
{
    leave();
    if (setting == parentWidget())
        return;
    m_setting = setting;
    setting->installEventFilter(this);
    place();
    show();
    raise();
    m_away.start();
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

// The page may still be laid out, or be made narrower, while the ring is there.
bool Spotlight::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_setting && (event->type() == QEvent::Move || event->type() == QEvent::Resize))
        place();
    return QFrame::eventFilter(watched, event);
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
