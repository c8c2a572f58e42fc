#pragma once
#include "shared/Theme.h"
#include <QSettings>

namespace amends {

/// How this window looks on this PC: language, theme, sizes. Kept in the data folder beside the data, so that a shop's
/// folder on a stick brings its window along; never anything about customers.
class Preferences
{
public:
    explicit Preferences(const QString& dataDir);

    QString language() const;  ///< "en", "fr"; the system's where it is one we speak, else "en"
    void setLanguage(const QString& code);
    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    int textSize() const;      ///< in per cent of the system's, one of textSizes()
    void setTextSize(int percent);
    static QList<int> textSizes();
    bool hideAtStart() const;  ///< spend, loyalty and notes
    void setHideAtStart(bool hide);
    QString firstRun(const QString& field) const; ///< what was typed before the shop had a name
    void setFirstRun(const QString& field, const QString& text);
    void forgetFirstRun();
    qint64 staff() const;      ///< who was at the desk last
    void setStaff(qint64 id);
    QByteArray layout(const QString& name) const;
    void setLayout(const QString& name, const QByteArray& state);
    QString view() const;
    void setView(const QString& code);

    /// The system's language where it is one we speak, else "en".
    static QString systemLanguage();
    /// The languages the interface speaks, with their own names.
    static QList<std::pair<QString, QString>> languages();

private:
    mutable QSettings m_settings;
};

} // namespace amends
