#include "shared/Preferences.h"
#include <QDir>
#include <QLocale>

namespace amends {

namespace {
const QString languageKey = QStringLiteral("language");
const QString themeKey = QStringLiteral("theme");
const QString staffKey = QStringLiteral("staff");
const QString viewKey = QStringLiteral("view");
} // namespace

Preferences::Preferences(const QString& dataDir) : m_settings(QDir(dataDir).filePath(QStringLiteral("window.ini")), QSettings::IniFormat) {}

QList<std::pair<QString, QString>> Preferences::languages()
{
    return {{QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("fr"), QStringLiteral("Français")},
            {QStringLiteral("nl"), QStringLiteral("Nederlands")},
            {QStringLiteral("de"), QStringLiteral("Deutsch")}};
}

QString Preferences::language() const
{
    const QString system = QLocale::system().name().left(2);
    const QString wanted = m_settings.value(languageKey, system).toString();
    for (const auto& [code, name] : languages())
        if (code == wanted)
            return code;
    return QStringLiteral("en");
}

void Preferences::setLanguage(const QString& code) { m_settings.setValue(languageKey, code); }

ThemeChoice Preferences::theme() const { return themeFromCode(m_settings.value(themeKey).toString()); }
void Preferences::setTheme(ThemeChoice theme) { m_settings.setValue(themeKey, themeCode(theme)); }

qint64 Preferences::staff() const { return m_settings.value(staffKey).toLongLong(); }
void Preferences::setStaff(qint64 id) { m_settings.setValue(staffKey, id); }

QByteArray Preferences::layout(const QString& name) const { return m_settings.value(QStringLiteral("layout/") + name).toByteArray(); }
void Preferences::setLayout(const QString& name, const QByteArray& state)
{
    m_settings.setValue(QStringLiteral("layout/") + name, state);
}

QString Preferences::view() const { return m_settings.value(viewKey).toString(); }
void Preferences::setView(const QString& code) { m_settings.setValue(viewKey, code); }

} // namespace amends
