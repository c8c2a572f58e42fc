#pragma once
#include <QString>
#include <QTranslator>

namespace amends {

/// The language the interface speaks: our words and Qt's own dialogs. Switching tells every widget by LanguageChange.
class Translations
{
public:
    /// "en" is the source language; its file holds plural forms only.
    void use(const QString& code);

private:
    QTranslator m_ours;
    QTranslator m_qts;
};

} // namespace amends
