#pragma once
#include <QList>
#include <QString>

class QWidget;

namespace amends {

class SettingsPage;

/// A setting that was found: where it is and what it is called.
struct SettingFound
{
    int page = 0;
    QString text;
    QWidget* setting = nullptr; ///< the page itself where its title was meant
};

/// Finds settings by the words of their labels, of their buttons, of their page's title and by the other words they are
/// findable by. Every word typed must be the beginning of one of them; accents and case do not count. It reads the pages as
/// they are now, so it speaks the language they speak.
class SettingsSearch
{
public:
    explicit SettingsSearch(const QList<SettingsPage*>& pages) : m_pages(pages) {}

    QList<SettingFound> find(const QString& typed) const;

private:
    QList<SettingsPage*> m_pages;
};

} // namespace amends
