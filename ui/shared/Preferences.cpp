#include "shared/Preferences.h"
#include <QDir>
#include <QLocale>

namespace amends {

namespace {
const QString languageKey = QStringLiteral("language");
const QString themeKey = QStringLiteral("theme");
const QString textSizeKey = QStringLiteral("textSize");
const QString hideAtStartKey = QStringLiteral("hideAtStart");
const QString firstRunGroup = QStringLiteral("firstRun");
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

namespace {

QString spoken(const QString& wanted)
{
    for (const auto& [code, name] : Preferences::languages())
        if (code == wanted)
            return code;
    return QStringLiteral("en");
}

} // namespace

QString Preferences::systemLanguage() { return spoken(QLocale::system().name().left(2)); }

QString Preferences::language() const
{
    return spoken(m_settings.value(languageKey, systemLanguage()).toString());
}

void Preferences::setLanguage(const QString& code) { m_settings.setValue(languageKey, code); }

ThemeChoice Preferences::theme() const { return themeFromCode(m_settings.value(themeKey).toString()); }
void Preferences::setTheme(ThemeChoice theme) { m_settings.setValue(themeKey, themeCode(theme)); }

QList<int> Preferences::textSizes() { return {90, 100, 110, 125, 150}; }

int Preferences::textSize() const
{
    const int percent = m_settings.value(textSizeKey, 100).toInt();
    return textSizes().contains(percent) ? percent : 100;
}

void Preferences::setTextSize(int percent) { m_settings.setValue(textSizeKey, percent); }

bool Preferences::hideAtStart() const { return m_settings.value(hideAtStartKey).toBool(); }
void Preferences::setHideAtStart(bool hide) { m_settings.setValue(hideAtStartKey, hide); }

QString Preferences::firstRun(const QString& field) const { return m_settings.value(firstRunGroup + u'/' + field).toString(); }
void Preferences::setFirstRun(const QString& field, const QString& text) { m_settings.setValue(firstRunGroup + u'/' + field, text); }
void Preferences::forgetFirstRun() { m_settings.remove(firstRunGroup); }

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
