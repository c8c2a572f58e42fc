#pragma once
#include "desk/History.h"
#include "domain/Shop.h"
#include <QDialog>

class QLabel;
class QPushButton;
class QTextBrowser;

namespace amends {

class Desk;

/// What is about to be sent.
struct Reply
{
    ComplaintId complaint;
    QString text;
    Language language = Language::English;
    SentBy by = SentBy::MailProgram;
};

/// One calm page, read as the customer reads it: what was written to the shop, what was bought, what was promised and not
/// kept, and the answer as it will arrive. Nothing can be changed here; Escape goes back to writing.
class AsCustomer : public QDialog
{
    Q_OBJECT
public:
    AsCustomer(Desk& desk, const Reply& reply, QWidget* parent);

signals:
    void failed(const amends::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void load(Desk& desk);
    void write();
    QString lastMessage() const;
    QString bought() const;
    QString brokenPromises() const;
    QString answer() const;

    Reply m_reply;
    ComplaintPage m_page;
    Shop m_shop;
    QString m_to;
    QString m_subject;
    QDate m_today;
    QTextBrowser* m_view;
    QPushButton* m_back;
};

} // namespace amends
