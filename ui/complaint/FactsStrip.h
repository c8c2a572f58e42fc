#pragma once
#include "desk/History.h"
#include <QWidget>

class QLabel;

namespace amends {

class ChoiceButton;
class Desk;
struct Choice;

/// The facts of a complaint in a strip: what she asks for, the cause, the purchase, where the guarantee stands, when it was
/// acknowledged, the next promise. Those people decide are changed by a small menu; the others are only told.
class FactsStrip : public QWidget
{
    Q_OBJECT
public:
    explicit FactsStrip(Desk& desk, QWidget* parent = nullptr);

    void setPage(const ComplaintPage& page);

signals:
    void failed(const amends::Error& error);

private:
    void showGuarantee();
    void showAcknowledged();
    void showPromise();
    QString purchaseText() const;
    void askPurchases();
    QList<Choice> remedyChoices(std::optional<Remedy> current, bool asked);
    QList<Choice> causeChoices();

    Desk& m_desk;
    ComplaintPage m_page;
    ChoiceButton* m_asked;
    ChoiceButton* m_cause;
    ChoiceButton* m_purchase;
    ChoiceButton* m_given;
    QLabel* m_guarantee;
    QLabel* m_acknowledged;
    QLabel* m_promise;
};

} // namespace amends
