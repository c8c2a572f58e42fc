#include "shell/Translations.h"
#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace amends {

void Translations::use(const QString& code)
{
    // "fr" alone would mean France's habits everywhere: keep the system's country where it speaks the language.
    const QLocale system = QLocale::system();
    QLocale::setDefault(system.name().startsWith(code) ? system : QLocale(code == QLatin1StringView("en") ? QStringLiteral("en_IE") : code));
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
    if (m_qts.load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    // Also for English: its file holds the plural forms.
    if (m_ours.load(QStringLiteral(":/translations/amends_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&m_ours);
}

} // namespace amends
