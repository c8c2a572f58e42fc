#include "settings/Spotlight.h"
#include "shared/Theme.h"
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
    connect(&m_away, &QTimer::timeout, this, [this] {
        hide();
        m_setting = nullptr;
    });
}

void Spotlight::showAround(QWidget* setting)
{
    QWidget* page = parentWidget();
    if (setting == page) {
        hide();
        return;
    }
    m_setting = setting;
    QRect around(setting->mapTo(page, QPoint()), setting->size());
    for (const QLabel* label : page->findChildren<QLabel*>())
        if (label->buddy() == setting)
            around |= QRect(label->mapTo(page, QPoint()), label->size());
    setGeometry(around.adjusted(-room, -room, room, room));
    show();
    raise();
    m_away.start();
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
