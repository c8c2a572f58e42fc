#include "shell/PromiseReminder.h"
#include "desk/Desk.h"
#include "desk/Promises.h"
#include "shared/Banner.h"
#include "shared/Icons.h"
#include "shared/Later.h"
#include "wording/Formats.h"
#include "wording/Words.h"
#include <QMenu>
#include <QSystemTrayIcon>
#include <QTimer>
#include <QWidget>

namespace amends {

namespace {
constexpr std::chrono::seconds kEvery(30);
constexpr int kShownFor = 15000; // ms
}

PromiseReminder::PromiseReminder(Desk& desk, Banner& banner, QWidget* window)
    : QObject(window), m_desk(desk), m_banner(banner), m_timer(new QTimer(this))
{
    m_timer->setTimerType(Qt::VeryCoarseTimer);
    connect(m_timer, &QTimer::timeout, this, &PromiseReminder::look);
    m_timer->start(kEvery);
}

void PromiseReminder::look()
{
    const QDateTime now = m_desk.clock().now();
    // A clock set back must not silence what falls from now on.
    if (m_lastLook.isValid() && m_lastLook > now)
        m_lastLook = now;
    later(
        m_desk.promises().digest(m_lastLook), this, [this, now](const DueDigest& digest) { take(digest, now); },
        [](const Error&) {}); // the desk tells trouble itself; the next look asks again
}

void PromiseReminder::take(const DueDigest& digest, const QDateTime& now)
{
    if (!digest.open)
        return; // kept for when the shop opens: m_lastLook stays
    if (m_lastDigest != digest.day) {
        m_lastDigest = digest.day;
        if (digest.overdue + digest.today + digest.flagged > 0)
            say(tr("Promises"), morning(digest));
    } else {
        for (const PromiseRow& row : digest.fallen)
            say(tr("A promise is overdue"), overdue(row));
    }
    m_lastLook = now;
    // How many, and no names: it stays on the desktop for everybody to see.
    if (m_tray)
        m_tray->setToolTip(QStringList{QStringLiteral("Amends"), morning(digest)}.join(u'\n').trimmed());
}

QString PromiseReminder::morning(const DueDigest& digest) const
{
    QStringList parts;
    if (digest.overdue > 0)
        parts << tr("%n promise is overdue", nullptr, digest.overdue);
    if (digest.today > 0)
        parts << tr("%n is due today", nullptr, digest.today);
    if (digest.flagged > 0)
        parts << tr("%n complaint is for the owner to look at", nullptr, digest.flagged);
    return parts.join(QStringLiteral(" · "));
}

QString PromiseReminder::overdue(const PromiseRow& row) const
{
    //: %1 the customer, %2 the kind of promise, %3 a day
    return tr("%1: %2, promised for %3").arg(row.customer.isEmpty() ? row.number : row.customer, words(row.promise.kind), formatDay(row.promise.due));
}

void PromiseReminder::say(const QString& title, const QString& text)
{
    m_lastSaid = text;
    emit said(text);
    if (m_useTray && QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages()) {
        showTray();
        m_tray->showMessage(title, text, m_tray->icon(), kShownFor);
        return;
    }
    m_banner.show(Banner::Tone::Warning, text, {}, {{tr("Show the board"), [this] { emit boardRequested(); }}});
}

/// Its menu is written anew each time it opens: the language may have changed since.
void PromiseReminder::showTray()
{
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(icon(QLatin1StringView("logo"), Role::Accent), this);
        m_menu = new QMenu(qobject_cast<QWidget*>(parent()));
        m_menu->setObjectName(QStringLiteral("trayMenu"));
        QAction* board = m_menu->addAction(tr("Show the board"));
        connect(board, &QAction::triggered, this, &PromiseReminder::boardRequested);
        connect(m_menu, &QMenu::aboutToShow, board, [board] { board->setText(tr("Show the board")); });
        m_tray->setContextMenu(m_menu);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, &PromiseReminder::boardRequested);
        connect(m_tray, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason how) {
            if (how == QSystemTrayIcon::Trigger || how == QSystemTrayIcon::MiddleClick)
                emit boardRequested();
        });
    }
    m_tray->show();
}

} // namespace amends
