#include "settings/LanguagesPage.h"
#include "shared/Preferences.h"
#include "wording/Words.h"
#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace amends {

LanguagesPage::LanguagesPage(const Preferences& preferences, QWidget* parent) : FormPage(parent)
{
    m_window = box("languageBox");
    for (const auto& [code, name] : Preferences::languages())
        m_window->addItem(name, code);
    showLanguage(preferences.language());
    m_atOnce = hint();
    m_usual = box("usualLanguageBox");
    m_also = new QWidget(this);
    auto* checks = new QVBoxLayout(m_also);
    checks->setContentsMargins({});
    for (size_t i = 0; i < m_checks.size(); ++i) {
        m_checks[i] = new QCheckBox(m_also);
        m_checks[i]->setObjectName(QStringLiteral("reply_%1_Check").arg(code(Language(int(i)))));
        checks->addWidget(m_checks[i]);
        m_usual->addItem(QString(), int(i));
    }
    m_also->setFocusProxy(m_checks[0]);
    field(m_also, "replyLanguages");
    m_hint = hint();
    connect(m_window, &QComboBox::activated, this, [this] { emit languageChosen(m_window->currentData().toString()); });
    // The usual one is always among them.
    const auto follow = [this] {
        for (size_t i = 0; i < m_checks.size(); ++i) {
            const bool usual = m_usual->currentIndex() == int(i);
            m_checks[i]->setEnabled(!usual);
            if (usual)
                m_checks[i]->setChecked(true);
        }
    };
    connect(m_usual, &QComboBox::currentIndexChanged, this, follow);
    follow();
    retranslate();
}

QString LanguagesPage::title() const { return tr("Languages"); }

void LanguagesPage::showLanguage(const QString& code)
{
    m_window->setCurrentIndex(qMax(0, m_window->findData(code)));
}

void LanguagesPage::fill(const SettingsSheet& sheet)
{
    QList<Language> languages = sheet.shop.languages;
    const bool all = languages.isEmpty();
    const auto own = fromCode<Language>(m_window->currentData().toString()).value_or(Language::English);
    m_usual->setCurrentIndex(int(all ? own : languages.first()));
    for (size_t i = 0; i < m_checks.size(); ++i)
        m_checks[i]->setChecked(all || languages.contains(Language(int(i))));
}

std::optional<SettingsTrouble> LanguagesPage::collect(SettingsSheet& sheet)
{
    QList<Language> languages{Language(m_usual->currentIndex())};
    for (size_t i = 0; i < m_checks.size(); ++i)
        if (m_checks[i]->isChecked() && int(i) != m_usual->currentIndex())
            languages.append(Language(int(i)));
    // All of them, with the window's own first, is what nobody chose: it stays unsaid.
    const bool untouched = sheet.shop.languages.isEmpty() && languages.size() == qsizetype(m_checks.size())
        && code(languages.first()) == m_window->currentData().toString();
    if (!untouched)
        sheet.shop.languages = languages;
    return {};
}

void LanguagesPage::retranslate()
{
    label(m_window, tr("&Language of the window"), tr("interface english français nederlands deutsch translation"));
    m_atOnce->setText(tr("This changes at once; Cancel takes it back."));
    label(m_usual, tr("We &usually reply in"), tr("reply answer default"));
    label(m_also, tr("We &reply in"), tr("reply answer also other"));
    m_hint->setText(tr("A reply is in the language the customer wrote in, where it is one of these, else in the usual one. It "
                       "can be changed above each reply."));
    for (size_t i = 0; i < m_checks.size(); ++i) {
        m_checks[i]->setText(words(Language(int(i))));
        m_usual->setItemText(int(i), words(Language(int(i))));
    }
}

} // namespace amends
