#include "settings/ShopPage.h"
#include "settings/Countries.h"
#include "settings/LogoField.h"
#include "shared/Theme.h"
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTimeZone>

namespace amends {

namespace {

/// The zones of Europe, and the system's own.
void fillZones(QComboBox* box)
{
    for (const QByteArray& zone : QTimeZone::availableTimeZoneIds())
        if (zone.startsWith("Europe/"))
            box->addItem(QString::fromLatin1(zone).section(u'/', 1).replace(u'_', u' '), QString::fromLatin1(zone));
}

bool looksLikeAddress(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"));
    return form.match(text).hasMatch();
}

} // namespace

ShopPage::ShopPage(QWidget* parent) : FormPage(parent)
{
    m_name = line("shopNameEdit");
    m_street = line("shopStreetEdit");
    m_postalCode = line("shopPostalCodeEdit");
    m_city = line("shopCityEdit");
    m_countryBox = box("shopCountryBox");
    m_region = box("shopRegionBox");
    m_phone = line("shopPhoneEdit");
    m_email = line("shopEmailEdit");
    m_ownAddresses = new QPlainTextEdit(this);
    m_ownAddresses->setTabChangesFocus(true);
    m_ownAddresses->setFixedHeight(m_ownAddresses->fontMetrics().lineSpacing() * 3 + 16);
    field(m_ownAddresses, "shopOwnAddressesEdit");
    m_signOff = line("shopSignOffEdit");
    m_logo = new LogoField(this);
    field(m_logo, "logoField");
    m_currency = box("shopCurrencyBox");
    m_timeZone = box("shopTimeZoneBox");
    connect(m_countryBox, &QComboBox::activated, this, &ShopPage::countryChosen);
    connect(m_logo, &LogoField::refused, this, &ShopPage::refused);
    retranslate();
}

QString ShopPage::title() const { return tr("Shop"); }

void ShopPage::fill(const SettingsSheet& sheet)
{
    const Shop& shop = sheet.shop;
    m_country = shop.country;
    m_name->setText(shop.name);
    m_street->setText(shop.street);
    m_postalCode->setText(shop.postalCode);
    m_city->setText(shop.city);
    chooseCode(m_countryBox, shop.country);
    fillRegions(m_region, shop.country, shop.region);
    m_phone->setText(shop.phone);
    m_email->setText(shop.email);
    m_ownAddresses->setPlainText(shop.ownAddresses.join(u'\n'));
    m_signOff->setText(shop.signOff);
    m_signOff->setCursorPosition(0); // its beginning, where it is longer than the field
    m_logo->setPng(shop.logo);
    fillCurrencies(m_currency, shop.currency.code());
    chooseCode(m_timeZone, shop.timeZone);
    askForRegion();
}

std::optional<SettingsTrouble> ShopPage::collect(SettingsSheet& sheet)
{
    Shop& shop = sheet.shop;
    shop.name = m_name->text().trimmed();
    shop.street = m_street->text().trimmed();
    shop.postalCode = m_postalCode->text().trimmed();
    shop.city = m_city->text().trimmed();
    shop.country = m_countryBox->currentData().toString();
    shop.region = m_region->currentData().toString();
    shop.phone = m_phone->text().trimmed();
    shop.email = m_email->text().trimmed();
    shop.signOff = m_signOff->text().trimmed();
    shop.logo = m_logo->png();
    shop.currency = Currency::fromCode(m_currency->currentData().toString()).value_or(shop.currency);
    shop.timeZone = m_timeZone->currentData().toString();
    static const QRegularExpression apart(QStringLiteral("[\\s,;]+"));
    shop.ownAddresses = m_ownAddresses->toPlainText().toLower().split(apart, Qt::SkipEmptyParts);
    if (!shop.email.isEmpty() && !looksLikeAddress(shop.email))
        return SettingsTrouble{tr("%1 is not an e-mail address.").arg(shop.email), tr("It has a name, an @ and a domain, as in shop@example.com."), m_email};
    for (const QString& each : std::as_const(shop.ownAddresses))
        if (!looksLikeAddress(each))
            return SettingsTrouble{tr("%1 is not an e-mail address.").arg(each), tr("One address a line."), m_ownAddresses};
    return {};
}

void ShopPage::countryChosen()
{
    const CountryDefaults before = defaultsOf(m_country);
    m_country = m_countryBox->currentData().toString();
    const CountryDefaults now = defaultsOf(m_country);
    fillRegions(m_region, m_country, {});
    if (m_currency->currentData().toString() == before.currency)
        chooseCode(m_currency, now.currency);
    const QString zone = m_timeZone->currentData().toString();
    if (zone == before.timeZone && !now.timeZone.isEmpty())
        chooseCode(m_timeZone, now.timeZone);
    askForRegion();
}

// A country whose regions share all holidays needs no question about them.
void ShopPage::askForRegion()
{
    const bool asked = m_region->count() > 1;
    m_region->setVisible(asked);
    form()->labelForField(m_region)->setVisible(asked);
}

void ShopPage::retranslate()
{
    label(m_name, tr("&Name of the shop"), tr("company firm business"));
    label(m_street, tr("S&treet and number"), tr("address"));
    label(m_postalCode, tr("&Postal code"), tr("address zip"));
    label(m_city, tr("To&wn"), tr("address town place"));
    label(m_countryBox, tr("C&ountry"), tr("address law rights holidays"));
    label(m_region, tr("&Region"), tr("state canton department holidays"));
    label(m_phone, tr("P&hone customers can call"), tr("telephone number contact"));
    label(m_email, tr("&E-mail"), tr("mail address contact"));
    label(m_ownAddresses, tr("O&ur own e-mail addresses"), tr("sent mail sender from accounts"));
    label(m_signOff, tr("&Sign off with"), tr("signature regards greeting closing"));
    label(m_logo, tr("&Logo on letters"), tr("picture image brand letterhead"));
    label(m_currency, tr("Currenc&y"), tr("money euro pound franc"));
    label(m_timeZone, tr("Time &zone"), tr("clock hour"));
    findableBy(this, tr("address letter details"));
    m_signOff->setPlaceholderText(tr("Kind regards,"));
    m_ownAddresses->setPlaceholderText(tr("One a line. Mail from these is what we sent."));
    fillCountries(m_countryBox, m_countryBox->count() ? m_countryBox->currentData().toString() : QStringLiteral("BE"));
    const QString zone = m_timeZone->currentData().toString();
    const bool filled = m_timeZone->count() > 0;
    m_timeZone->clear();
    m_timeZone->addItem(tr("As this computer"), QString());
    fillZones(m_timeZone);
    if (filled)
        chooseCode(m_timeZone, zone);
    if (m_region->count() > 0)
        fillRegions(m_region, m_country, m_region->currentData().toString());
}

} // namespace amends
