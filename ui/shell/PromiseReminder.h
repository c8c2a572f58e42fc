#pragma once
#include <QDateTime>
#include <QObject>

class QMenu;
class QSystemTrayIcon;
class QTimer;
class QWidget;

namespace amends {

class Banner;
class Desk;
struct DueDigest;
struct PromiseRow;

/// Remembers when people forget: in the morning, once a day, what is due and what the owner should look at; later each promise as it falls overdue. It speaks in
/// opening hours only, through the tray, or the window's banner where there is none. It looks at the clock every half minute
/// and takes nothing for granted in between: after the computer slept, the next look says what was missed.
class PromiseReminder : public QObject
{
    Q_OBJECT
public:
    PromiseReminder(Desk& desk, Banner& banner, QWidget* window);

    /// Looks now; the timer does it by itself.
    void look();
    QString lastSaid() const { return m_lastSaid; }
    /// For screens without a tray, and for tests.
    void useTray(bool use) { m_useTray = use; }

signals:
    void boardRequested();
    void said(const QString& text);

private:
    void take(const DueDigest& digest, const QDateTime& now);
    void say(const QString& title, const QString& text);
    void showTray();
    QString morning(const DueDigest& digest) const;
    QString overdue(const PromiseRow& row) const;

    Desk& m_desk;
    Banner& m_banner;
    QTimer* m_timer;
    QSystemTrayIcon* m_tray = nullptr;
    QMenu* m_menu = nullptr;
    QDateTime m_lastLook;   ///< what fell since then is said one by one
    QDate m_lastDigest;
    QString m_lastSaid;
    bool m_useTray = true;
};

} // namespace amends
