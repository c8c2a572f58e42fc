#pragma once
#include "desk/Sending.h"
#include <QHash>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace amends {

class ElidedLabel;

/// The way out of the reply: to whom it goes, and the ways it can go. While a stop stands, "Keep writing" is the default and
/// sending asks once more, with a reason that may be left out. It shows and asks; SendFlow sends.
class SendBar : public QWidget
{
    Q_OBJECT
public:
    explicit SendBar(QWidget* parent = nullptr);

    void setRecipient(const QString& address);
    QString recipient() const { return m_to; }
    /// The way a click on the button itself takes.
    void setDefaultWay(SentBy way);
    SentBy defaultWay() const { return m_way; }
    void setSendable(bool sendable);
    void setStops(int stops);
    /// A sending was asked for while a stop stands: asks once more.
    void askAgain(const QString& why);
    void askNoMore();
    QString reason() const;

signals:
    void sendRequested(amends::SentBy way);
    void sendAnyway();
    void keepWriting();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    QString wayText(SentBy way) const;

    QString m_to;
    SentBy m_way = SentBy::MailProgram;
    int m_stops = 0;
    bool m_sendable = false;
    QWidget* m_again;
    QLabel* m_why;
    QLabel* m_reasonLabel;
    QLineEdit* m_reason;
    QPushButton* m_anyway;
    ElidedLabel* m_recipient;
    QPushButton* m_keep;
    QPushButton* m_send;
    QToolButton* m_otherWays;
    QHash<SentBy, QAction*> m_ways;
};

} // namespace amends
