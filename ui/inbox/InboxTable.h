#pragma once
#include <QKeySequence>
#include <QTableView>

namespace amends {

/// The list's view: one column of two-line rows, moved through by the arrows or J and K. Letters are commands here, so
/// typing does not search; the search field does.
class InboxTable : public QTableView
{
    Q_OBJECT
public:
    explicit InboxTable(QWidget* parent = nullptr);

    /// The letters that do something here, and what: keyPressEvent() obeys the same table.
    static QList<std::pair<QKeySequence, QString>> keys();
    QList<int> selectedRows() const;
    /// Makes a row the current and only selected one. QTableView::selectRow() would toggle it while Ctrl is still held.
    void goTo(int row);

signals:
    void openRequested();            ///< Enter or a double click: go to the reply
    void notAComplaintRequested();   ///< X
    void unreadToggleRequested();    ///< U

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitRows();
};

} // namespace amends
