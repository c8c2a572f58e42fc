#pragma once
#include "domain/Customer.h"
#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace amends {

/// The customer's own data in one form; what it does not show stays as it was.
class CustomerDialog : public QDialog
{
    Q_OBJECT
public:
    explicit CustomerDialog(const Customer& customer, QWidget* parent = nullptr);
    Customer customer() const;

private:
    QLineEdit* addLine(QFormLayout* form, const QString& label, const QString& text, const char* name);
    QPlainTextEdit* addLines(QFormLayout* form, const QString& label, const QStringList& lines, const char* name);

    Customer m_customer;
    QLineEdit* m_name;
    QLineEdit* m_company;
    QPlainTextEdit* m_emails;
    QPlainTextEdit* m_phones;
    QLineEdit* m_street;
    QLineEdit* m_postalCode;
    QLineEdit* m_city;
    QLineEdit* m_country;
    QComboBox* m_language;
};

} // namespace amends
