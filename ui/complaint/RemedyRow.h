#pragma once
#include "desk/History.h"
#include "desk/Remedies.h"
#include <QWidget>

class QLabel;
class QToolButton;

namespace amends {

class ChoiceButton;
class Desk;
struct Choice;

/// The remedy in its stages, in one line: what she asks for, what was offered, what it will be, since when she has it, how it
/// ended. Each is changed where it stands; a key leads to the next one. Earlier rounds are folded below.
class RemedyRow : public QWidget
{
    Q_OBJECT
public:
    explicit RemedyRow(Desk& desk, QWidget* parent = nullptr);

    void setPage(const ComplaintPage& page);
    /// Where there is little room, only the stage it stands at.
    void setLow(bool low);
    /// While a customer can see the screen it does not tell what it costs.
    void setValuesHidden(bool hidden);
    /// Asks for what comes next (key R).
    void nextStage();

signals:
    void failed(const amends::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void arrange();
    void showEarlier(bool shown);
    void askOffer();
    void askChoice();
    void askDelivered();
    QList<Choice> askedChoices();
    QList<Choice> endChoices();
    QString inOneLine(const RemedyRound& round) const;
    QDate today() const;
    bool isSettled() const;

    Desk& m_desk;
    ComplaintPage m_page;
    RemedyRound m_round;
    RemedyOrder m_order;
    ChoiceButton* m_asked;
    ChoiceButton* m_offered;
    ChoiceButton* m_chosen;
    ChoiceButton* m_delivered;
    ChoiceButton* m_ended;
    QToolButton* m_earlier;
    QLabel* m_rounds;
    bool m_valuesHidden = false;
    bool m_low = false;
    bool m_earlierShown = false;
};

} // namespace amends
