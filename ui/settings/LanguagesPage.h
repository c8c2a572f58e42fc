#pragma once
#include "settings/FormPage.h"

class QCheckBox;

namespace amends {

class Preferences;

/// The window's language, which changes at once, and the languages the shop replies in.
class LanguagesPage : public FormPage
{
    Q_OBJECT
public:
    explicit LanguagesPage(const Preferences& preferences, QWidget* parent = nullptr);

    QString title() const override;
    QLatin1StringView mark() const override { return QLatin1StringView("web"); }
    void fill(const SettingsSheet& sheet) override;
    std::optional<SettingsTrouble> collect(SettingsSheet& sheet) override;
    void showLanguage(const QString& code);

signals:
    void languageChosen(const QString& code);

protected:
    void retranslate() override;

private:
    QComboBox* m_window;
    QLabel* m_atOnce;
    QComboBox* m_usual;
    QWidget* m_also;
    std::array<QCheckBox*, 4> m_checks;
    QLabel* m_hint;
};

} // namespace amends
