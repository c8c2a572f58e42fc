#include "settings/WindowPage.h"
#include "shared/Preferences.h"
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>

namespace amends {

WindowPage::WindowPage(Preferences& preferences, QWidget* parent)
    : QWidget(parent), m_languageLabel(new QLabel(this)), m_language(new QComboBox(this)), m_themeLabel(new QLabel(this)),
      m_theme(new QComboBox(this))
{
    m_language->setObjectName(QStringLiteral("languageBox"));
    m_theme->setObjectName(QStringLiteral("themeBox"));
    for (const auto& [code, name] : Preferences::languages())
        m_language->addItem(name, code);
    m_language->setCurrentIndex(m_language->findData(preferences.language()));
    for (int i = 0; i < 3; ++i)
        m_theme->addItem(QString());
    m_theme->setCurrentIndex(static_cast<int>(preferences.theme()));
    m_languageLabel->setBuddy(m_language);
    m_themeLabel->setBuddy(m_theme);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(space::Wide, space::Wide, space::Wide, space::Wide);
    form->setVerticalSpacing(space::Wide);
    form->addRow(m_languageLabel, m_language);
    form->addRow(m_themeLabel, m_theme);
    connect(m_language, &QComboBox::activated, this, [this] { emit languageChosen(m_language->currentData().toString()); });
    connect(m_theme, &QComboBox::activated, this, [this](int index) { emit themeChosen(static_cast<ThemeChoice>(index)); });
    retranslate();
}

void WindowPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WindowPage::retranslate()
{
    m_languageLabel->setText(tr("&Language of the window"));
    m_themeLabel->setText(tr("&Colours"));
    m_language->setAccessibleName(tr("Language of the window"));
    m_theme->setAccessibleName(tr("Colours"));
    const QString names[] = {tr("As the system"), tr("Light"), tr("Dark")};
    for (int i = 0; i < 3; ++i)
        m_theme->setItemText(i, names[i]);
}

} // namespace amends
