#pragma once
#include "domain/Complaint.h"
#include "domain/Result.h"
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace amends {

class Desk;

/// The shop as it stands on letters and in the law's questions. Loads by itself; save() writes and says saved().
class ShopPage : public QWidget
{
    Q_OBJECT
public:
    explicit ShopPage(Desk& desk, QWidget* parent = nullptr);

    void save();

signals:
    void saved();
    void failed(const amends::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill(const Shop& shop);
    Shop entered() const;
    void retranslate();
    QLineEdit* field(const char* name);

    Desk& m_desk;
    Shop m_shop;
    bool m_loaded = false;
    QFormLayout* m_form;
    QLineEdit* m_name;
    QLineEdit* m_street;
    QLineEdit* m_postalCode;
    QLineEdit* m_city;
    QComboBox* m_country;
    QLineEdit* m_phone;
    QLineEdit* m_email;
    QLineEdit* m_hours;
    QLineEdit* m_signOff;
    QComboBox* m_currency;
    QPlainTextEdit* m_ownAddresses;
};

} // namespace amends
