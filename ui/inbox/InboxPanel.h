#pragma once
#include "desk/Inbox.h"
#include "domain/SavedView.h"
#include "domain/Shop.h"
#include <QTimer>
#include <QWidget>

class QLabel;
class QMenu;
class QStackedLayout;
class QToolButton;

namespace amends {

class BusyLabel;
class Desk;
class InboxModel;
class InboxTable;

/// The list of complaints of one view or one search, and what can be done to several at once. It opens nothing itself:
/// it says which complaint is the current one.
class InboxPanel : public QWidget
{
    Q_OBJECT
public:
    explicit InboxPanel(Desk& desk, QWidget* parent = nullptr);

    View view() const { return m_view; }
    ComplaintId current() const;
    QList<ComplaintId> selected() const;
    InboxModel* model() const { return m_model; }
    /// Status, handler and the rest for the selected rows; the menu bar shows the same.
    void fillMenu(QMenu* menu);

public slots:
    void setView(amends::View view);
    /// A kept search, shown as if it were a list of its own.
    void setSavedView(const amends::SavedView& view);
    /// Asks to keep what is searched for now; false where nothing is.
    bool keepSearch();
    /// As it is typed; the list follows when the hand rests.
    void setSearch(const QString& text);
    void setStaff(const QList<amends::Staff>& staff) { m_staff = staff; }
    void setValuesHidden(bool hidden);
    /// Makes a complaint the current one when it is in the list; opens it in any case.
    void select(amends::ComplaintId id);
    void focusList();
    void toggleNotAComplaint();

signals:
    void failed(const amends::Error& error);
    void complaintChosen(amends::ComplaintId id);
    void nothingChosen();
    void openRequested();
    /// Under a name to be asked for; within no list: everywhere.
    void keepRequested(const QString& search, std::optional<amends::View> within);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectAll();
    void open();
    InboxQuery query() const;
    QString viewName() const;
    void listOpened(bool fresh);
    void rowsGoing(int first, int last);
    void rowsGone();
    void currentMoved();
    void showContextMenu(const QPoint& at);
    void toggleUnread();
    void setStatus(Status status);
    void describe();

    Desk& m_desk;
    InboxModel* m_model;
    View m_view = View::ToAcknowledge;
    std::optional<SavedView> m_saved;
    QString m_search;
    bool m_onlyHere = false;      ///< a search looks only in the view, not everywhere
    ComplaintId m_shown;
    ComplaintId m_wanted;         ///< to be made current when its list is there
    bool m_byItself = false;      ///< the current row was chosen by the program: it stays unread
    bool m_stay = false;          ///< the shown complaint leaves the list while it is being worked on
    QList<Staff> m_staff;
    QTimer m_typing;
    QTimer m_moving;

    QLabel* m_title = nullptr;
    QToolButton* m_scope = nullptr;
    QToolButton* m_keep = nullptr;
    BusyLabel* m_busy = nullptr;
    InboxTable* m_table = nullptr;
    QStackedLayout* m_stack = nullptr;
    QWidget* m_emptyPage = nullptr;
    QLabel* m_emptyIcon = nullptr;
    QLabel* m_emptyTitle = nullptr;
    QLabel* m_emptyHint = nullptr;
};

} // namespace amends
