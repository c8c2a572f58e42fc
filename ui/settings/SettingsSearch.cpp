#include "settings/SettingsSearch.h"
#include "settings/SettingsPage.h"
#include "shared/FoldedText.h"
#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <algorithm>

namespace amends {

namespace {

QStringList wordsOf(const QString& text)
{
    QStringList words;
    QString word;
    for (const QChar c : foldedText(text) + u' ') {
        if (c.isLetterOrNumber()) {
            word += c;
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    return words;
}

QString plain(QString text)
{
    return text.remove(u'&').remove(u'…').simplified();
}

/// 0: not found; the more, the nearer to what was meant.
int weight(const QStringList& typed, const QStringList& own, const QStringList& other)
{
    int sum = 0;
    for (const QString& word : typed) {
        const auto begins = [&](const QString& known) { return known.startsWith(word); };
        const bool exact = own.contains(word);
        if (exact)
            sum += 4;
        else if (std::ranges::any_of(own, begins))
            sum += 3;
        else if (std::ranges::any_of(other, begins))
            sum += 2;
        else
            return 0;
    }
    return sum;
}

struct Candidate
{
    QString text;
    QWidget* setting;
    QString other;
};

QList<Candidate> candidatesOf(SettingsPage* page)
{
    QList<Candidate> all{{page->title(), page, SettingsPage::otherWords(page)}};
    for (const QLabel* label : page->findChildren<QLabel*>())
        if (QWidget* setting = label->buddy())
            all.append({plain(label->text()), setting, SettingsPage::otherWords(setting)});
    for (QAbstractButton* button : page->findChildren<QAbstractButton*>())
        if (!button->text().isEmpty() && !button->property("notASetting").toBool())
            all.append({plain(button->text()), button, SettingsPage::otherWords(button)});
    return all;
}

} // namespace

QList<SettingFound> SettingsSearch::find(const QString& typed) const
{
    const QStringList words = wordsOf(typed);
    if (words.isEmpty())
        return {};
    QList<std::pair<int, SettingFound>> weighed;
    for (int i = 0; i < int(m_pages.size()); ++i) {
        for (const Candidate& each : candidatesOf(m_pages[i])) {
            // A page's title and its other words lead to the page, not to everything on it.
            if (const int points = weight(words, wordsOf(each.text), wordsOf(each.other)))
                weighed.append({points, {i, each.text, each.setting}});
        }
    }
    std::ranges::stable_sort(weighed, std::greater(), [](const auto& each) { return each.first; });
    QList<SettingFound> found;
    for (const auto& each : std::as_const(weighed))
        found.append(each.second);
    return found;
}

} // namespace amends
