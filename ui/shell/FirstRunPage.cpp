#include "shell/FirstRunPage.h"
#include "desk/Desk.h"
#include "settings/Countries.h"
#include "settings/StaffPage.h"
#include "shared/Icons.h"
#include "shared/Later.h"
#include "shared/Preferences.h"
#include "wording/Words.h"
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimeZone>

namespace amends {

namespace {

constexpr const char* titles[] = {QT_TRANSLATE_NOOP("amends::FirstRunPage", "The next sentence can make a customer stay"),
                                  QT_TRANSLATE_NOOP("amends::FirstRunPage", "Three answers, and your shop is ready"),
                                  QT_TRANSLATE_NOOP("amends::FirstRunPage", "Your first complaint")};
constexpr const char* texts[] = {
    QT_TRANSLATE_NOOP("amends::FirstRunPage", "Amends keeps your complaints, who each customer is, and what you promised, and reads along while you "
                                              "answer. Everything stays in one folder on this computer."),
    QT_TRANSLATE_NOOP("amends::FirstRunPage", "All of it can be changed later, in the settings."),
    QT_TRANSLATE_NOOP("amends::FirstRunPage", "How would you like to begin?")};

QWidget* centred(QWidget* inside)
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget;
    auto* across = new QHBoxLayout(page);
    across->addStretch(1);
    across->addWidget(inside, 8);
    across->addStretch(1);
    scroll->setWidget(page);
    return scroll;
}

} // namespace

FirstRunPage::FirstRunPage(Desk& desk, Preferences& preferences, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_preferences(preferences), m_steps(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("firstRunPage"));
    m_steps->addWidget(buildTiles(Step::Welcome));
    m_steps->addWidget(buildShop());
    m_steps->addWidget(buildTiles(Step::Begin));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_steps);
    retranslate();
    m_name->setText(preferences.firstRun(QStringLiteral("shop")));
    m_you->setText(preferences.firstRun(QStringLiteral("you")));
    const QString country = preferences.firstRun(QStringLiteral("country"));
    chooseCode(m_countryBox, country.isEmpty() ? likelyCountry() : country);
    countryChosen();
    if (!m_name->text().isEmpty() || !m_you->text().isEmpty())
        show(Step::Shop);
}

QPushButton* FirstRunPage::tile(QWidget* page, const char* name, QLatin1StringView mark, const char* text, const char* hint)
{
    auto* button = new QPushButton(page);
    button->setObjectName(QLatin1StringView(name));
    button->setIcon(icon(mark, Role::Accent));
    button->setIconSize({28, 28});
    button->setMinimumHeight(76);
    setLook(button, "tile");
    m_tiles.append({button, text, hint});
    return button;
}

// Welcome and Begin: a mark, a title, a line, and three ways on.
QWidget* FirstRunPage::buildTiles(Step step)
{
    auto* middle = new QWidget;
    middle->setMaximumWidth(720);
    auto* column = new QVBoxLayout(middle);
    column->setSpacing(space::Wide);
    column->addStretch(1);
    const auto at = static_cast<size_t>(step);
    for (QLabel** label : {&m_icons[at], &m_titles[at], &m_texts[at]}) {
        *label = new QLabel(middle);
        (*label)->setWordWrap(true);
        column->addWidget(*label);
    }
    setLook(m_titles[at], "title");
    setLook(m_texts[at], "muted");
    const auto add = [&](QPushButton* button, auto wish) {
        connect(button, &QPushButton::clicked, this, wish);
        column->addWidget(button);
    };
    if (step == Step::Welcome) {
        add(tile(middle, "firstRunShopButton", QLatin1StringView("plus"), QT_TR_NOOP("Start with my shop"),
                 QT_TR_NOOP("Its name, its country, and your own name: half a minute")),
            [this] { show(Step::Shop); });
        add(tile(middle, "firstRunImportButton", QLatin1StringView("import"), QT_TR_NOOP("Bring in what I have"),
                 QT_TR_NOOP("E-mail, customers, orders. You can also drop files on this window")),
            &FirstRunPage::importRequested);
        add(tile(middle, "firstRunDemoButton", QLatin1StringView("play"), QT_TR_NOOP("Look around in a demo shop"),
                 QT_TR_NOOP("A made-up shop in a window of its own. Nothing there is real")),
            &FirstRunPage::demoRequested);
    } else {
        add(tile(middle, "firstRunMailButton", QLatin1StringView("mail"), QT_TR_NOOP("Bring in your mail"),
                 QT_TR_NOOP("Files and folders from your mail program, or drop them on this window")),
            &FirstRunPage::importRequested);
        add(tile(middle, "firstRunNewButton", QLatin1StringView("edit"), QT_TR_NOOP("Type a complaint now"),
                 QT_TR_NOOP("Somebody called, or stands in front of you")),
            &FirstRunPage::newComplaintRequested);
        add(tile(middle, "firstRunLookButton", QLatin1StringView("eye"), QT_TR_NOOP("Just look around"),
                 QT_TR_NOOP("The lists are empty until something comes in")),
            &FirstRunPage::endFirstRun);
        m_backToShop = new QPushButton(middle);
        m_backToShop->setObjectName(QStringLiteral("firstRunBackToShopButton"));
        setLook(m_backToShop, "link");
        connect(m_backToShop, &QPushButton::clicked, this, [this] { show(Step::Shop); });
        column->addWidget(m_backToShop, 0, Qt::AlignLeft);
    }
    column->addStretch(2);
    return centred(middle);
}

QWidget* FirstRunPage::buildShop()
{
    auto* middle = new QWidget;
    middle->setMaximumWidth(560);
    auto* column = new QVBoxLayout(middle);
    column->setSpacing(space::Wide);
    column->addStretch(1);
    const auto at = static_cast<size_t>(Step::Shop);
    for (QLabel** label : {&m_icons[at], &m_titles[at], &m_texts[at]}) {
        *label = new QLabel(middle);
        (*label)->setWordWrap(true);
        column->addWidget(*label);
    }
    setLook(m_titles[at], "title");
    setLook(m_texts[at], "muted");
    m_form = new QFormLayout;
    m_form->setVerticalSpacing(space::Normal);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_name = new QLineEdit(middle);
    m_countryBox = new QComboBox(middle);
    m_you = new QLineEdit(middle);
    m_currency = new QComboBox(middle);
    m_language = new QComboBox(middle);
    m_region = new QComboBox(middle);
    const std::pair<QWidget*, const char*> fields[] = {{m_name, "firstRunNameEdit"}, {m_countryBox, "firstRunCountryBox"},
                                                       {m_you, "firstRunYouEdit"}, {m_currency, "firstRunCurrencyBox"},
                                                       {m_language, "firstRunLanguageBox"}, {m_region, "firstRunRegionBox"}};
    for (const auto& [field, name] : fields) {
        field->setObjectName(QLatin1StringView(name));
        m_form->addRow(new QLabel(middle), field);
        if (field == m_you) {
            m_follows = new QLabel(middle);
            m_follows->setObjectName(QStringLiteral("firstRunFollows"));
            m_follows->setWordWrap(true);
            setLook(m_follows, "muted");
            m_more = new QPushButton(middle);
            m_more->setObjectName(QStringLiteral("firstRunMoreButton"));
            setLook(m_more, "link");
            m_form->addRow(m_follows);
            m_form->addRow(m_more);
        }
    }
    for (QWidget* detail : {m_currency, m_language, m_region})
        m_form->setRowVisible(detail, false);
    m_missing = new QLabel(middle);
    m_missing->setObjectName(QStringLiteral("firstRunMissing"));
    m_missing->setWordWrap(true);
    setLook(m_missing, "danger");
    m_missing->hide();
    m_back = new QPushButton(middle);
    m_back->setObjectName(QStringLiteral("firstRunBackButton"));
    m_go = new QPushButton(middle);
    m_go->setObjectName(QStringLiteral("firstRunGoButton"));
    setLook(m_go, "primary");
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_go);
    column->addLayout(m_form);
    column->addWidget(m_missing);
    column->addLayout(buttons);
    column->addStretch(2);

    connect(m_countryBox, &QComboBox::currentIndexChanged, this, &FirstRunPage::countryChosen);
    for (QComboBox* each : {m_currency, m_language, m_region})
        connect(each, &QComboBox::currentIndexChanged, this, &FirstRunPage::tellWhatFollows);
    connect(m_more, &QPushButton::clicked, this, &FirstRunPage::toggleDetails);
    for (QLineEdit* edit : {m_name, m_you}) {
        connect(edit, &QLineEdit::editingFinished, this, &FirstRunPage::keepTyped);
        connect(edit, &QLineEdit::textEdited, m_missing, &QWidget::hide);
        connect(edit, &QLineEdit::returnPressed, this, &FirstRunPage::save);
    }
    connect(m_back, &QPushButton::clicked, this, [this] {
        keepTyped();
        if (m_shopOnly)
            emit over();
        else
            show(Step::Welcome);
    });
    connect(m_go, &QPushButton::clicked, this, &FirstRunPage::save);
    return centred(middle);
}

FirstRunPage::Step FirstRunPage::step() const
{
    return static_cast<Step>(m_steps->currentIndex());
}

void FirstRunPage::show(Step step)
{
    m_steps->setCurrentIndex(static_cast<int>(step));
    if (step == Step::Shop && m_name->text().isEmpty())
        loadSaved();
    focusFirst();
}

void FirstRunPage::focusFirst()
{
    QWidget* const first[] = {findChild<QWidget*>(QStringLiteral("firstRunShopButton")), m_name,
                              findChild<QWidget*>(QStringLiteral("firstRunMailButton"))};
    first[m_steps->currentIndex()]->setFocus(Qt::OtherFocusReason);
}

void FirstRunPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    focusFirst();
}

// Back from a shop that is on disk already: its answers are shown again, and nobody is added twice.
void FirstRunPage::loadSaved()
{
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

void FirstRunPage::askForShop()
{
    m_shopOnly = true;
    show(Step::Shop);
    retranslate();
}

// What follows from the country, until somebody chooses otherwise.
void FirstRunPage::countryChosen()
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
    const bool open = m_form->isRowVisible(m_currency);
    m_form->setRowVisible(m_region, open && m_region->count() > 1);
    tellWhatFollows();
}

void FirstRunPage::toggleDetails()
{
    const bool open = !m_form->isRowVisible(m_currency);
    m_form->setRowVisible(m_currency, open);
    m_form->setRowVisible(m_language, open);
    m_form->setRowVisible(m_region, open && m_region->count() > 1);
    if (open)
        m_currency->setFocus();
    retranslate();
}

void FirstRunPage::tellWhatFollows()
{
    if (m_language->currentIndex() < 0)
        return;
    const QString region = m_region->currentIndex() > 0 ? QStringLiteral(" (%1)").arg(m_region->currentText()) : QString();
    //: %1 a currency, %2 a language, %3 a country with its region
    m_follows->setText(tr("Amounts in %1, replies in %2 where nothing else is known, the holidays and consumer rights of %3.")
                           .arg(m_currency->currentText(), m_language->currentText(), countryName(m_country) + region));
}

void FirstRunPage::keepTyped()
{
    m_preferences.setFirstRun(QStringLiteral("shop"), m_name->text().trimmed());
    m_preferences.setFirstRun(QStringLiteral("you"), m_you->text().trimmed());
    m_preferences.setFirstRun(QStringLiteral("country"), m_country);
}

void FirstRunPage::save()
{
    QLineEdit* empty = m_name->text().trimmed().isEmpty() ? m_name : m_you->text().trimmed().isEmpty() ? m_you : nullptr;
    if (empty) {
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
    later(
        m_desk.shopBook().shop(), this,
        [this, fail](Shop shop) {
            shop.name = m_name->text().simplified();
            shop.country = m_country;
            shop.region = m_region->currentData().toString();
            shop.currency = Currency::fromCode(m_currency->currentData().toString()).value_or(shop.currency);
            const QString zone = defaultsOf(m_country).timeZone;
            const bool hereAnyway = zone.toLatin1() == QTimeZone::systemTimeZoneId();
            shop.timeZone = hereAnyway ? QString() : zone;
            shop.languages = {Language(m_language->currentIndex())};
            for (int i = 0; i < m_language->count(); ++i)
                if (i != m_language->currentIndex())
                    shop.languages.append(Language(i));
            m_me.name = m_you->text().simplified();
            m_me.initials = initialsOf(m_me.name);
            later(
                m_desk.shopBook().saveAll(shop, {m_me}), this,
                [this](const QList<StaffId>& ids) {
                    m_go->setEnabled(true);
                    m_me.id = ids.first();
                    m_desk.setCurrentStaff(m_me.id);
                    m_preferences.setStaff(m_me.id.value());
                    m_preferences.forgetFirstRun();
                    if (m_shopOnly)
                        emit over();
                    else
                        show(Step::Begin);
                },
                fail);
        },
        fail);
}

void FirstRunPage::endFirstRun()
{
    later(m_desk.shopBook().endFirstRun(), this, [this] { emit over(); });
}

void FirstRunPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FirstRunPage::retranslate()
{
    for (size_t i = 0; i < m_titles.size(); ++i) {
        m_icons[i]->setPixmap(iconPixmap(QLatin1StringView("logo"), 48, devicePixelRatioF(), Role::Accent));
        m_titles[i]->setText(tr(titles[i]));
        m_texts[i]->setText(tr(texts[i]));
    }
    for (const Tile& each : std::as_const(m_tiles)) {
        each.button->setText(QStringLiteral("  %1\n  %2").arg(tr(each.text), tr(each.hint)));
        each.button->setAccessibleName(tr(each.text));
        each.button->setAccessibleDescription(tr(each.hint));
    }
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
    const QSignalBlocker quiet(m_language);
    m_language->clear();
    for (size_t i = 0; i < codesOf(Language{}).size(); ++i)
        m_language->addItem(words(Language(int(i))));
    m_language->setCurrentIndex(language);
    if (!m_country.isEmpty())
        fillRegions(m_region, m_country, m_region->currentData().toString());
    m_more->setText(m_form->isRowVisible(m_currency) ? tr("That is right") : tr("&Change some of this"));
    m_back->setText(m_shopOnly ? tr("&Later") : tr("&Back"));
    m_go->setText(m_shopOnly ? tr("&Save") : tr("&Go on"));
    m_backToShop->setText(tr("&Back to the shop"));
    tellWhatFollows();
}

} // namespace amends
