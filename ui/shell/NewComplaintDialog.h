#pragma once
#include "desk/Complaints.h"
#include "desk/Customers.h"
#include <QDialog>
#include <QTimer>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace amends {

class Banner;
class Desk;

/// One short form for a complaint that came by phone, at the counter, by letter: who, how, what happened, what she would
/// like. Who is found while typing; nobody found makes a new customer of what was typed.
class NewComplaintDialog : public QDialog
{
    Q_OBJECT
public:
    explicit NewComplaintDialog(Desk& desk, QWidget* parent = nullptr);

    void accept() override;

signals:
    void created(amends::ComplaintId id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QLineEdit* field(QFormLayout* form, const QString& label, const char* name);
    void find();
    void showHits(const QList<CustomerHit>& hits);
    void choose(int row);
    void forgetChoice();

    Desk& m_desk;
    QTimer m_typing;
    QFuture<Result<QList<CustomerHit>>> m_finding;
    QList<CustomerHit> m_hits;
    CustomerId m_customer;
    Banner* m_banner;
    QLineEdit* m_who = nullptr;
    QListWidget* m_found = nullptr;
    QLabel* m_chosen = nullptr;
    QLineEdit* m_email = nullptr;
    QLineEdit* m_phone = nullptr;
    QComboBox* m_channel = nullptr;
    QLineEdit* m_subject = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QComboBox* m_asked = nullptr;
    QPushButton* m_create = nullptr;
};

} // namespace amends
