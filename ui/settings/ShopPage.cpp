#include "settings/ShopPage.h"
#include "desk/Desk.h"
#include "desk/ShopBook.h"
#include "shared/Later.h"
#include "shared/Theme.h"
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

namespace amends {

namespace {

// Countries a small European shop is likely to stand in; any other code that is stored stays selectable.
struct Country
{
    QStringView code;
    const char* name; // ours, because Qt names countries in English or in their own language only
};

constexpr Country countries[] = {
    {u"BE", QT_TRANSLATE_NOOP("amends::ShopPage", "Belgium")},       {u"FR", QT_TRANSLATE_NOOP("amends::ShopPage", "France")},
    {u"NL", QT_TRANSLATE_NOOP("amends::ShopPage", "Netherlands")},   {u"DE", QT_TRANSLATE_NOOP("amends::ShopPage", "Germany")},
    {u"LU", QT_TRANSLATE_NOOP("amends::ShopPage", "Luxembourg")},    {u"AT", QT_TRANSLATE_NOOP("amends::ShopPage", "Austria")},
    {u"CH", QT_TRANSLATE_NOOP("amends::ShopPage", "Switzerland")},   {u"IE", QT_TRANSLATE_NOOP("amends::ShopPage", "Ireland")},
    {u"GB", QT_TRANSLATE_NOOP("amends::ShopPage", "United Kingdom")}};

constexpr QStringView currencies[] = {u"EUR", u"GBP", u"CHF", u"USD"};

void choose(QComboBox* box, const QString& code)
{
    if (box->findData(code) < 0)
        box->addItem(code, code);
    box->setCurrentIndex(box->findData(code));
}

} // namespace

ShopPage::ShopPage(Desk& desk, QWidget* parent) : QWidget(parent), m_desk(desk), m_form(new QFormLayout(this))
{
    m_name = field("shopNameEdit");
    m_street = field("shopStreetEdit");
    m_postalCode = field("shopPostalCodeEdit");
    m_city = field("shopCityEdit");
    m_country = new QComboBox(this);
    m_country->setObjectName(QStringLiteral("shopCountryBox"));
    m_form->addRow(new QLabel(this), m_country);
    m_phone = field("shopPhoneEdit");
    m_email = field("shopEmailEdit");
    m_hours = field("shopHoursEdit");
    m_signOff = field("shopSignOffEdit");
    m_currency = new QComboBox(this);
    m_currency->setObjectName(QStringLiteral("shopCurrencyBox"));
    for (const QStringView each : currencies)
        m_currency->addItem(each.toString(), each.toString());
    m_form->addRow(new QLabel(this), m_currency);
    m_ownAddresses = new QPlainTextEdit(this);
    m_ownAddresses->setObjectName(QStringLiteral("shopOwnAddressesEdit"));
    m_ownAddresses->setTabChangesFocus(true);
    m_ownAddresses->setMaximumHeight(72);
    m_form->addRow(new QLabel(this), m_ownAddresses);
    m_form->setContentsMargins(space::Wide, space::Wide, space::Wide, space::Wide);
    m_form->setVerticalSpacing(space::Normal);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    retranslate();
    setEnabled(false);
    later(desk.shopBook().shop(), this, [this](const Shop& shop) { fill(shop); });
}

QLineEdit* ShopPage::field(const char* name)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(QLatin1StringView(name));
    m_form->addRow(new QLabel(this), edit); // the words come with the language
    return edit;
}

void ShopPage::fill(const Shop& shop)
{
    m_shop = shop;
    m_name->setText(shop.name);
    m_street->setText(shop.street);
    m_postalCode->setText(shop.postalCode);
    m_city->setText(shop.city);
    choose(m_country, shop.country);
    m_phone->setText(shop.phone);
    m_email->setText(shop.email);
    m_hours->setText(shop.hours);
    m_signOff->setText(shop.signOff);
    choose(m_currency, shop.currency.code());
    m_ownAddresses->setPlainText(shop.ownAddresses.join(u'\n'));
    m_loaded = true;
    setEnabled(true);
}

Shop ShopPage::entered() const
{
    Shop shop = m_shop;
    shop.name = m_name->text().trimmed();
    shop.street = m_street->text().trimmed();
    shop.postalCode = m_postalCode->text().trimmed();
    shop.city = m_city->text().trimmed();
    shop.country = m_country->currentData().toString();
    shop.phone = m_phone->text().trimmed();
    shop.email = m_email->text().trimmed();
    shop.hours = m_hours->text().trimmed();
    shop.signOff = m_signOff->text().trimmed();
    shop.currency = Currency::fromCode(m_currency->currentData().toString()).value_or(m_shop.currency);
    static const QRegularExpression apart(QStringLiteral("[\\s,;]+"));
    shop.ownAddresses = m_ownAddresses->toPlainText().toLower().split(apart, Qt::SkipEmptyParts);
    return shop;
}

void ShopPage::save()
{
    const Shop shop = entered();
    if (!m_loaded || shop == m_shop) {
        emit saved();
        return;
    }
    later(m_desk.shopBook().saveShop(shop), this, [this, shop] {
        m_shop = shop;
        emit saved();
    });
}

void ShopPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ShopPage::retranslate()
{
    const std::pair<QWidget*, QString> labels[] = {
        {m_name, tr("&Name of the shop")}, {m_street, tr("S&treet and number")},     {m_postalCode, tr("&Postal code")},
        {m_city, tr("&City")},             {m_country, tr("C&ountry")},              {m_phone, tr("P&hone customers can call")},
        {m_email, tr("&E-mail")},          {m_hours, tr("Opening ho&urs, as told")}, {m_signOff, tr("&Sign off with")},
        {m_currency, tr("Currenc&y")},     {m_ownAddresses, tr("&Our own e-mail addresses")}};
    for (const auto& [widget, text] : labels) {
        auto* label = qobject_cast<QLabel*>(m_form->labelForField(widget));
        label->setText(text);
        label->setBuddy(widget);
        widget->setAccessibleName(QString(text).remove(u'&'));
    }
    m_signOff->setPlaceholderText(tr("Kind regards,"));
    m_ownAddresses->setPlaceholderText(tr("One a line. Mail from these is what we sent."));
    const QString current = m_country->currentData().toString();
    m_country->clear();
    for (const Country& country : countries)
        m_country->addItem(tr(country.name), country.code.toString());
    choose(m_country, current.isEmpty() ? m_shop.country : current);
}

} // namespace amends
