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

/// The head of a complaint: number, subject, how it came, how she sounds; status and handler to be changed in place.
class ComplaintHeader : public QWidget
{
    Q_OBJECT
public:
    explicit ComplaintHeader(QWidget* parent = nullptr);

    void setPage(const ComplaintPage& page, const QHash<StaffId, Staff>& staff);

signals:
    void statusChosen(amends::Status status);
    void handlerChosen(amends::StaffId handler);

private:
    QList<Choice> statusChoices();
    QList<Choice> handlerChoices();

    ComplaintPage m_page;
    QHash<StaffId, Staff> m_staff;
    QLabel* m_number;
    ElidedLabel* m_subject;
    QLabel* m_channelIcon;
    QLabel* m_channel;
    ElidedLabel* m_mood;
    ChoiceButton* m_status;
    ChoiceButton* m_handler;
};

} // namespace amends
