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
    QList<QDate> days;
    QDate day = today;
    for (int i = 0; i < kFewDays; ++i) {
        day = working.nextWorkingDay(day);
        if (i == 0 || i + 1 == kFewDays)
            days << day;
    }
    const QDate week = working.nextWorkingDay(today.addDays(kWeek - 1));
    days << (week > day ? week : working.nextWorkingDay(day));
    days.removeIf([](const QDate& one) { return !one.isValid(); }); // a shop that is closed for good
    return days;
}

void offerDays(QList<Finding>& findings, const QString& text, Language language, const QList<QDate>& days)
{
    const auto isVague = [](const Finding& finding) { return finding.category == Category::Vagueness; };
    if (days.isEmpty() || std::ranges::none_of(findings, isVague))
        return;
    const QList<TextRange> vague = promises::vagueTimes(text, language);
    for (Finding& finding : findings) {
        if (!isVague(finding))
            continue;
        const auto words = std::ranges::find_if(vague, [&](const TextRange& range) {
            return range.start < finding.range.end && finding.range.start < range.end;
        });
        if (words == vague.end())
            continue;
        finding.rewritten = {words->start - finding.range.start, words->end - finding.range.start};
        finding.suggestions.clear();
        for (const QDate& day : days) {
            QString phrase = promises::byDay(language, day);
            if (text[words->start].isUpper())
                phrase[0] = phrase[0].toUpper();
            finding.suggestions << phrase;
        }
    }
}

} // namespace amends
