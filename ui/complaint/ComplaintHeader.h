#pragma once
#include "desk/History.h"
#include "domain/Shop.h"
#include <QHash>
#include <QWidget>

class QLabel;

namespace amends {

class ChoiceButton;
struct Choice;
class ElidedLabel;

/// The head of a complaint: number, subject, how it came, how she sounds, why the owner should look; status and handler to be changed in place.
class ComplaintHeader : public QWidget
{
    Q_OBJECT
public:
    explicit ComplaintHeader(QWidget* parent = nullptr);

    void setPage(const ComplaintPage& page, const QHash<StaffId, Staff>& staff);
    /// Where there is little room, why the owner should look is in the tool tip only.
    void setLow(bool low);
    /// While a customer can see the screen only the mark itself stays.
    void setValuesHidden(bool hidden);

signals:
    void statusChosen(amends::Status status);
    void handlerChosen(amends::StaffId handler);

private:
    void showFlags();
    QList<Choice> statusChoices();
    QList<Choice> handlerChoices();

    ComplaintPage m_page;
    QHash<StaffId, Staff> m_staff;
    QLabel* m_number;
    ElidedLabel* m_subject;
    QLabel* m_channelIcon;
    QLabel* m_channel;
    ElidedLabel* m_mood;
    QLabel* m_flagIcon;
    QLabel* m_flags;
    bool m_low = false;
    bool m_valuesHidden = false;
    ChoiceButton* m_status;
    ChoiceButton* m_handler;
};

} // namespace amends
