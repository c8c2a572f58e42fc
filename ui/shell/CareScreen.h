#pragma once
#include "domain/Care.h"
#include "domain/Complaint.h"
#include <QObject>

class QMainWindow;
class QStackedLayout;

namespace amends {

class Desk;
class GesturePanel;
class MainActions;
class ValuesHidden;
class Workbench;

/// What the window does about gestures, changes and after-care: the ledger as a page of its own (made when it is first asked
/// for), and the sheets for the complaint that is open. It connects; what they show is theirs.
class CareScreen : public QObject
{
    Q_OBJECT
public:
    CareScreen(Desk& desk, const MainActions& actions, QStackedLayout& pages, Workbench& bench, const ValuesHidden& hidden, QMainWindow* window);

signals:
    void limitsRequested();

private:
    void noteGesture();
    void changeGesture(const Gesture& gesture);
    void openLedger();
    void closeLedger();
    void openChanges();
    void askHowItWas();
    void openComplaint(ComplaintId id);
    ComplaintId current();
    void say(const QString& words);
    template <class Dialog> void open(Dialog* dialog);

    Desk& m_desk;
    QStackedLayout& m_pages;
    Workbench& m_bench;
    const ValuesHidden& m_hidden;
    QMainWindow* m_window;
    GesturePanel* m_ledger = nullptr;
};

} // namespace amends
