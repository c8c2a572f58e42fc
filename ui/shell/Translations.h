#pragma once
#include <QString>
#include <QTranslator>

namespace amends {

/// The language the interface speaks: our words and Qt's own dialogs. Switching tells every widget by LanguageChange.
class Translations
{
public:
    /// "en" is the source language and needs no file of ours.
    void use(const QString& code);

private:
    QTranslator m_ours;
    QTranslator m_qts;
};

} // namespace amends
