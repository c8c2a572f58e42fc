#include "desk/VagueDays.h"
#include "promises/VagueTime.h"
#include <algorithm>

namespace amends {

namespace {

constexpr int kFewDays = 3; ///< working days
constexpr int kWeek = 7;

} // namespace

QList<QDate> daysToOffer(const calendar::WorkingTime& working, const QDate& today)
{
    const QList<QDate> next = working.nextWorkingDays(today, kFewDays + 1);
    const QDate week = working.nextWorkingDay(today.addDays(kWeek - 1));
    QList<QDate> days{next.value(0), next.value(kFewDays - 1), std::max(week, next.value(kFewDays))};
    days.removeIf([](const QDate& one) { return !one.isValid(); }); // a shop that is closed for good
    return days;
}

void offerDays(QList<Finding>& findings, const QString& text, Language language, const QList<QDate>& days, const QDate& today)
{
    if (days.isEmpty())
        return;
    const QList<TextRange> vague = promises::vagueTimes(text, language);
    for (Finding& finding : findings) {
        if (finding.category != Category::Vagueness)
            continue;
        const auto words = std::ranges::find_if(vague, [&](const TextRange& range) {
            return range.start < finding.range.end && finding.range.start < range.end;
        });
        if (words == vague.end())
            continue;
        finding.rewritten = {words->start - finding.range.start, words->end - finding.range.start};
        finding.suggestions.clear();
        for (const QDate& day : days) {
            QString phrase = promises::byDay(day, language, today);
            if (text[words->start].isUpper())
                phrase[0] = phrase[0].toUpper();
            finding.suggestions << phrase;
        }
    }
}

} // namespace amends
