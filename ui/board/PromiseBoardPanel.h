#pragma once
#include "desk/Promises.h"
#include <QHash>
#include <QWidget>
#include <optional>

class QBoxLayout;
class QLabel;
class QLayout;
class QStackedLayout;
class QTableView;
class QTableWidget;
class QToolButton;

namespace amends {

class Desk;
class PromiseBoardModel;

/// The board of what we promised: overdue, today, this week, later. One key settles the promise that is chosen: K kept, B broken,
/// N a new date, S out of sight, Enter its complaint. Beside it, how many were kept, by person and month.
class PromiseBoardPanel : public QWidget
{
    Q_OBJECT
public:
    explicit PromiseBoardPanel(Desk& desk, QWidget* parent = nullptr);

    /// Reads what is due now; the rows chosen stay chosen.
    void refresh();
    void focusBoard();
    /// Less than its rows ask for: where there is no room the rates go below the board, and the keys lose their words.
    QSize minimumSizeHint() const override;

signals:
    void failed(const amends::Error& error);
    void closed();
    void complaintOpened(amends::ComplaintId id);
    /// Something was settled; with words that can be told in the status bar.
    void settled(const QString& words);
    /// A new date was given: the line for the customer.
    void lineOffered(amends::ComplaintId complaint, const QString& line);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    enum Act { Keep, NewDate, Break, Sleep, Drop, Open, ActCount };
    void build();
    void buildRates();
    QLayout* head();
    void take(const PromiseBoard& board);
    void showRates(const QList<KeptRate>& rates);
    void act(Act what);
    void askDay(Act what, const Promise& promise);
    void enableActs();
    void retranslate();
    void fitColumns();
    void fitRates();
    void fitWidth();
    const PromiseRow* chosen() const;

    Desk& m_desk;
    PromiseBoardModel* m_model;
    QLabel* m_title;
    QLabel* m_empty;
    QLabel* m_ratesTitle;
    QTableView* m_table;
    QTableWidget* m_rates;
    QToolButton* m_back;
    QList<QToolButton*> m_acts;
    QLayout* m_head = nullptr;
    QBoxLayout* m_middle = nullptr;
    std::optional<QList<KeptRate>> m_shownRates; ///< as they stand in the table; none: to be written anew
    QStackedLayout* m_pages = nullptr;
    int m_row = -1; ///< where the settled one stood: the next one takes its place
};

} // namespace amends
