#pragma once
#include "desk/History.h"
#include <QPointer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace amends {

class ChoiceButton;
class Desk;
class LawSheet;
struct Choice;

/// The facts of a complaint in a strip: the cause, the purchase, where the guarantee stands, when it was
/// acknowledged, the next promise. Those people decide are changed by a small menu; the others are only told. On a low screen it
/// folds into one line.
class FactsStrip : public QWidget
{
    Q_OBJECT
public:
    explicit FactsStrip(Desk& desk, QWidget* parent = nullptr);

    void setPage(const ComplaintPage& page);
    /// One line only, the most telling facts first; a button at its end shows the rest.
    void setFolded(bool folded);
    /// Asks by which day the customer wants it (key D).
    void askDay();

protected:
    void resizeEvent(QResizeEvent* event) override;

signals:
    void failed(const amends::Error& error);

private:
    void showGuarantee();
    void showAcknowledged();
    void showPromise();
    void showWanted();
    void showLaw();
    QString purchaseText() const;
    void arrange();
    void askPurchases();
    QList<Choice> causeChoices();

    Desk& m_desk;
    ComplaintPage m_page;
    ChoiceButton* m_cause;
    ChoiceButton* m_purchase;
    ChoiceButton* m_wanted;
    QLabel* m_guarantee;
    QLabel* m_acknowledged;
    QLabel* m_promise;
    QToolButton* m_law;
    QToolButton* m_more;
    QList<QWidget*> m_facts; ///< the most telling first
    QString m_guaranteeBrief;
    QString m_guaranteeLong;
    QPointer<LawSheet> m_sheet; ///< while it is open
    bool m_folded = false;
};

} // namespace amends
