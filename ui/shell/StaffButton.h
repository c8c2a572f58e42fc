#pragma once
#include "desk/SecondReader.h"
#include "domain/Result.h"
#include "domain/Shop.h"
#include <QToolButton>

namespace amends {

class Desk;
class Preferences;

/// Who is at the desk, by initials, in the status bar: one click or Ctrl+Shift+U and a letter to change. Never a login.
class StaffButton : public QToolButton
{
    Q_OBJECT
public:
    StaffButton(Desk& desk, Preferences& preferences, QWidget* parent = nullptr);

    const QList<Staff>& staff() const { return m_staff; }

signals:
    void failed(const amends::Error& error);
    void staffLoaded(const QList<amends::Staff>& staff);
    void settingsRequested();
    void staffChosen();
    /// A draft that waits to be read over by who is at the desk.
    void complaintOpened(amends::ComplaintId id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void load();
    void fill();
    void loadWaiting();
    void tellWaiting();
    void choose(StaffId id);

    Desk& m_desk;
    Preferences& m_preferences;
    QList<Staff> m_staff;
    QList<ReadingRequest> m_waiting; ///< to be read over by who is here
};

} // namespace amends
