#include "shell/FirstRunShop.h"
#include "desk/Desk.h"
#include "settings/Countries.h"
#include "settings/StaffPage.h"
#include "shared/Later.h"
#include "shared/Preferences.h"
#include "wording/Words.h"
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>

namespace amends {

FirstRunShop::FirstRunShop(Desk& desk, Preferences& preferences, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_preferences(preferences), m_form(new QFormLayout), m_name(new QLineEdit(this)),
      m_countryBox(new QComboBox(this)), m_you(new QLineEdit(this)), m_follows(new QLabel(this)), m_more(new QPushButton(this)),
      m_currency(new QComboBox(this)), m_language(new QComboBox(this)), m_region(new QComboBox(this)),
      m_missing(new QLabel(this)), m_back(new QPushButton(this)), m_go(new QPushButton(this))
{
    build();
    connectFields();
    retranslate();
    m_name->setText(preferences.firstRun(QStringLiteral("shop")));
    m_you->setText(preferences.firstRun(QStringLiteral("you")));
    const QString country = preferences.firstRun(QStringLiteral("country"));
    chooseCode(m_countryBox, country.isEmpty() ? likelyCountry() : country);
    countryChosen();
}

void FirstRunShop::build()
{
    m_form->setVerticalSpacing(space::Normal);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const std::pair<QWidget*, const char*> fields[] = {{m_name, "firstRunNameEdit"}, {m_countryBox, "firstRunCountryBox"},
                                                       {m_you, "firstRunYouEdit"}, {m_currency, "firstRunCurrencyBox"},
                                                       {m_language, "firstRunLanguageBox"}, {m_region, "firstRunRegionBox"}};
    for (const auto& [field, name] : fields) {
        field->setObjectName(QLatin1StringView(name));
        if (field == m_currency) {
            m_form->addRow(m_follows);
            m_form->addRow(m_more);
        }
        m_form->addRow(new QLabel(this), field);
    }
    for (QWidget* detail : {m_currency, m_language, m_region})
        m_form->setRowVisible(detail, false);
    m_follows->setObjectName(QStringLiteral("firstRunFollows"));
    m_follows->setWordWrap(true);
    setLook(m_follows, "muted");
    m_more->setObjectName(QStringLiteral("firstRunMoreButton"));
    setLook(m_more, "link");
    m_missing->setObjectName(QStringLiteral("firstRunMissing"));
    m_missing->setWordWrap(true);
    setLook(m_missing, "danger");
    m_missing->hide();
    m_back->setObjectName(QStringLiteral("firstRunBackButton"));
    m_go->setObjectName(QStringLiteral("firstRunGoButton"));
    setLook(m_go, "primary");
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_go);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::Wide);
    column->addLayout(m_form);
    column->addWidget(m_missing);
    column->addLayout(buttons);
}

void FirstRunShop::connectFields()
{
    connect(m_countryBox, &QComboBox::currentIndexChanged, this, &FirstRunShop::countryChosen);
    for (QComboBox* each : {m_currency, m_language, m_region})
        connect(each, &QComboBox::currentIndexChanged, this, &FirstRunShop::tellWhatFollows);
    connect(m_more, &QPushButton::clicked, this, &FirstRunShop::toggleDetails);
    for (QLineEdit* edit : {m_name, m_you}) {
        connect(edit, &QLineEdit::editingFinished, this, &FirstRunShop::keepTyped);
        connect(edit, &QLineEdit::textEdited, m_missing, &QWidget::hide);
        connect(edit, &QLineEdit::returnPressed, this, &FirstRunShop::save);
    }
    connect(m_back, &QPushButton::clicked, this, [this] {
        keepTyped();
        emit backRequested();
    });
    connect(m_go, &QPushButton::clicked, this, &FirstRunShop::save);
}

bool FirstRunShop::isBegun() const
{
    return !m_name->text().isEmpty() || !m_you->text().isEmpty();
}

void FirstRunShop::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void FirstRunShop::setAlone(bool alone)
{
    m_alone = alone;
    retranslate();
}

void FirstRunShop::loadSaved()
{
    if (!m_name->text().isEmpty())
        return;
    later(m_desk.shopBook().shop(), this, [this](const Shop& shop) {
        if (shop.name.isEmpty() || !m_name->text().isEmpty())
            return;
        m_name->setText(shop.name);
        chooseCode(m_countryBox, shop.country);
        chooseCode(m_currency, shop.currency.code());
    });
    later(m_desk.shopBook().staff(), this, [this](const QList<Staff>& staff) {
        if (staff.isEmpty() || m_me.id.isValid())
            return;
        m_me = staff.first();
        if (m_you->text().isEmpty())
            m_you->setText(m_me.name);
    });
}

// What follows from the country, until somebody chooses otherwise.
void FirstRunShop::countryChosen()
{
    const QString country = m_countryBox->currentData().toString();
    if (country == m_country)
        return;
    m_country = country;
    const CountryDefaults defaults = defaultsOf(country);
    chooseCode(m_currency, defaults.currency);
    const auto window = fromCode<Language>(m_preferences.language());
    const bool spoken = window && defaults.languages.contains(*window);
    m_language->setCurrentIndex(spoken ? int(*window) : int(defaults.languages.value(0, window.value_or(Language::English))));
    fillRegions(m_region, country, {});
    m_form->setRowVisible(m_region, m_form->isRowVisible(m_currency) && m_region->count() > 1);
    tellWhatFollows();
}

void FirstRunShop::toggleDetails()
{
    const bool open = !m_form->isRowVisible(m_currency);
    m_form->setRowVisible(m_currency, open);
    m_form->setRowVisible(m_language, open);
    m_form->setRowVisible(m_region, open && m_region->count() > 1);
    if (open)
        m_currency->setFocus();
    retranslate();
}

void FirstRunShop::tellWhatFollows()
{
    if (m_language->currentIndex() < 0)
        return;
    const QString region = m_region->currentIndex() > 0 ? QStringLiteral(" (%1)").arg(m_region->currentText()) : QString();
    //: %1 a currency, %2 a language, %3 a country with its region
    m_follows->setText(tr("Amounts in %1, replies in %2 where nothing else is known, the holidays and consumer rights of %3.")
                           .arg(m_currency->currentText(), m_language->currentText(), countryName(m_country) + region));
}

void FirstRunShop::keepTyped()
{
    m_preferences.setFirstRun(QStringLiteral("shop"), m_name->text().trimmed());
    m_preferences.setFirstRun(QStringLiteral("you"), m_you->text().trimmed());
    m_preferences.setFirstRun(QStringLiteral("country"), m_country);
}

QLineEdit* FirstRunShop::firstMissing() const
{
    for (QLineEdit* edit : {m_name, m_you})
        if (edit->text().trimmed().isEmpty())
            return edit;
    return nullptr;
}

Shop FirstRunShop::withAnswers(Shop shop) const
{
    shop.name = m_name->text().simplified();
    shop.country = m_country;
    shop.region = m_region->currentData().toString();
    shop.currency = Currency::fromCode(m_currency->currentData().toString()).value_or(shop.currency);
    const QString zone = defaultsOf(m_country).timeZone;
    shop.timeZone = zone.toLatin1() == QTimeZone::systemTimeZoneId() ? QString() : zone;
    shop.languages = {Language(m_language->currentIndex())};
    for (int i = 0; i < m_language->count(); ++i)
        if (i != m_language->currentIndex())
            shop.languages.append(Language(i));
    return shop;
}

void FirstRunShop::save()
{
    if (QLineEdit* empty = firstMissing()) {
        m_missing->setText(empty == m_name ? tr("What is your shop called?") : tr("What is your name? Replies are signed with it."));
        m_missing->show();
        empty->setFocus();
        return;
    }
    keepTyped();
    m_go->setEnabled(false);
    const auto fail = [this](const Error& error) {
        m_go->setEnabled(true);
        emit failed(error);
    };
    const auto use = [this](const QList<StaffId>& ids) {
        m_go->setEnabled(true);
        m_me.id = ids.first();
        m_desk.setCurrentStaff(m_me.id);
        m_preferences.setStaff(m_me.id.value());
        m_preferences.forgetFirstRun();
        emit saved();
    };
    later(
        m_desk.shopBook().shop(), this,
        [this, use, fail](const Shop& shop) {
            m_me.name = m_you->text().simplified();
            m_me.initials = initialsOf(m_me.name);
            later(m_desk.shopBook().saveAll(withAnswers(shop), {m_me}), this, use, fail);
        },
        fail);
}

void FirstRunShop::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FirstRunShop::retranslate()
{
    const std::pair<QWidget*, QString> labels[] = {{m_name, tr("&Name of the shop")},  {m_countryBox, tr("C&ountry")},
                                                   {m_you, tr("&Your name")},          {m_currency, tr("&Currency")},
                                                   {m_language, tr("We &usually reply in")}, {m_region, tr("&Region")}};
    for (const auto& [field, text] : labels) {
        auto* label = qobject_cast<QLabel*>(m_form->labelForField(field));
        label->setText(text);
        label->setBuddy(field);
        field->setAccessibleName(QString(text).remove(u'&'));
    }
    fillCountries(m_countryBox, m_countryBox->count() ? m_countryBox->currentData().toString() : likelyCountry());
    fillCurrencies(m_currency, m_currency->count() ? m_currency->currentData().toString() : QStringLiteral("EUR"));
    const int language = m_language->currentIndex();
    {
        const QSignalBlocker quiet(m_language);
        m_language->clear();
        for (size_t i = 0; i < codesOf(Language{}).size(); ++i)
            m_language->addItem(words(Language(int(i))));
        m_language->setCurrentIndex(language);
    }
    if (!m_country.isEmpty())
        fillRegions(m_region, m_country, m_region->currentData().toString());
    m_more->setText(m_form->isRowVisible(m_currency) ? tr("That is right") : tr("&Change some of this"));
    m_back->setText(m_alone ? tr("&Later") : tr("&Back"));
    m_go->setText(m_alone ? tr("&Save") : tr("&Go on"));
    tellWhatFollows();
}

} // namespace amends
