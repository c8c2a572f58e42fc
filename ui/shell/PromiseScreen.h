#pragma once
#include "domain/Complaint.h"
#include <QObject>

class QMainWindow;
class QStackedLayout;

namespace amends {

class Banner;
class Desk;
class MainActions;
class PromiseBoardPanel;
class PromiseReminder;
class Workbench;

/// What the window does about promises: the board as a page of its own (made when it is first asked for), a promise noted by hand
/// for the complaint that is open, and the reminder. It connects; what the board shows is the board's.
class PromiseScreen : public QObject
{
    Q_OBJECT
public:
    PromiseScreen(Desk& desk, const MainActions& actions, QStackedLayout& pages, Workbench& bench, Banner& banner, QMainWindow* window);

    /// The key: opens the board, and closes it again.
    void openBoard();
    /// From the tray or a banner: the window comes forward with the board, however often it is asked for.
    void showBoard();
    void noteByHand();
    PromiseReminder* reminder() const { return m_reminder; }

private:
    void closeBoard();
    void openComplaint(ComplaintId id);
    void offerLine(ComplaintId id, const QString& line);

    Desk& m_desk;
    QStackedLayout& m_pages;
    Workbench& m_bench;
    Banner& m_banner;
    QMainWindow* m_window;
    PromiseReminder* m_reminder;
    PromiseBoardPanel* m_board = nullptr;
};

} // namespace amends
