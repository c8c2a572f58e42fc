#pragma once
#include "desk/Gestures.h"
#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace amends {

class Desk;
class GestureModel;

/// The ledger of gestures, a month or all of it: what was given, what it cost and what came of it, the budget as a bar and in
/// words. Enter opens the complaint, E changes the gesture that is chosen, Delete takes it away.
class GesturePanel : public QWidget
{
    Q_OBJECT
public:
    explicit GesturePanel(Desk& desk, QWidget* parent = nullptr);

    void refresh();
    void focusLedger();
    void setValuesHidden(bool hidden);

signals:
    void failed(const amends::Error& error);
    void closed();
    void complaintOpened(amends::ComplaintId id);
    void told(const QString& words);
    void limitsRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    enum Act { Open, Change, Remove, Export, Limits, ActCount };
    void build();
    QLayout* head();
    void take(const GestureLedger& ledger);
    void showMonths();
    void showBudget();
    void act(Act what);
    void exportLedger();
    void enableActs();
    void retranslate();
    void fitColumns();
    const GestureRow* chosen() const;

    Desk& m_desk;
    GestureModel* m_model;
    GestureLedger m_ledger;
    std::optional<QDate> m_month; ///< chosen; an invalid day: all; none: this month
    bool m_hidden = false;
    QLabel* m_title;
    QLabel* m_empty;
    QLabel* m_total;
    QLabel* m_budget;
    QProgressBar* m_bar;
    QComboBox* m_months;
    QTableView* m_table;
    QToolButton* m_back;
    QList<QToolButton*> m_acts;
    QStackedLayout* m_pages = nullptr;
};

} // namespace amends
