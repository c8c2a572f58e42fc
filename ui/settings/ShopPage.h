#pragma once
#include "settings/FormPage.h"

class QPlainTextEdit;

namespace amends {

class LogoField;

/// The shop as it stands on letters and in the law's questions. From the country follow currency, time zone and holidays,
/// as long as nobody chose others.
class ShopPage : public FormPage
{
    Q_OBJECT
public:
    explicit ShopPage(QWidget* parent = nullptr);

    QString title() const override;
    QLatin1StringView mark() const override { return QLatin1StringView("cart"); }
    void fill(const SettingsSheet& sheet) override;
    std::optional<SettingsTrouble> collect(SettingsSheet& sheet) override;

protected:
    void retranslate() override;

private:
    void countryChosen();
    void askForRegion();

    QString m_country;
    QLineEdit* m_name;
    QLineEdit* m_street;
    QLineEdit* m_postalCode;
    QLineEdit* m_city;
    QComboBox* m_countryBox;
    QComboBox* m_region;
    QLineEdit* m_phone;
    QLineEdit* m_email;
    QPlainTextEdit* m_ownAddresses;
    QLineEdit* m_signOff;
    LogoField* m_logo;
    QComboBox* m_currency;
    QComboBox* m_timeZone;
};

} // namespace amends
