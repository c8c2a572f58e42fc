#include "promises/NamedDays.h"
#include "promises/DayRules.h"
#include <algorithm>
#include <span>

namespace amends::promises {

namespace {

constexpr size_t kTimeReach = 18; ///< words between a day and the time of day that belongs to it

constexpr size_t kNeighbours = 4; ///< days looked at on either side of a time

constexpr size_t kReach = 60; ///< words looked at on either side of a day: a text without full stops stays cheap

struct TimeOfDay
{
    size_t first;
    size_t end;
    QList<QTime> times;
    bool until; ///< "until four": how long something is open or held
};

class Finder
{
public:
    Finder(DayText& text, const Written& written) : m_text(text), m_written(written) {}

    void run()
    {
        size_t end = 0;
        for (size_t at = 0; at < m_text.words.size();) {
            if (at >= end)
                end = m_text.sentenceEnds[at];
            at = take(at, end);
        }
        joinSpans();
        giveTimes();
        std::ranges::stable_sort(m_text.days, {}, &NamedDay::first);
    }

private:
    const Word* wordAt(size_t i) const { return i < m_text.words.size() ? &m_text.words[i] : nullptr; }
    bool isIn(const char16_t* list, size_t i) const
    {
        return i < m_text.words.size() && m_text.pack.isIn(QString::fromUtf16(list), m_text.words[i]);
    }

    const Hit* longest(Pack::Tree tree, size_t at, size_t end, std::vector<Hit>& hits) const
    {
        m_text.pack.find(tree, m_text.words, m_text.symbols, at, end, hits);
        const Hit* best = nullptr;
        for (const Hit& hit : hits) {
            if (!best || hit.end > best->end)
                best = &hit;
        }
        return best;
    }

    size_t take(size_t at, size_t end)
    {
        if (m_text.symbols[at].empty())
            return at + 1;
        std::vector<Hit> days, times;
        const Hit* day = longest(Pack::DayTree, at, end, days);
        const Hit* time = longest(Pack::TimeTree, at, end, times);
        if (day && (!time || day->end >= time->end))
            return addDay(*day) || isName(*day) ? day->end : at + 1;
        if (time && !startsDayWithin(*time, end) && addTime(*time))
            return time->end;
        return at + 1;
    }

    /// "for 2 December" is no time of day, though "for 2" might be.
    bool startsDayWithin(const Hit& time, size_t end) const
    {
        for (size_t at = time.first + 1; at < time.end; ++at) {
            std::vector<Hit> days;
            if (const Hit* day = longest(Pack::DayTree, at, end, days); day && day->end > time.end)
                return true;
        }
        return false;
    }

    /// Streets, people, amounts and numbers of papers look like days.
    bool isName(const Hit& hit) const
    {
        size_t before = hit.first;
        while (before > 0 && isIn(u"articles", before - 1))
            --before;
        if (before > 0 && isIn(u"name_before", before - 1) && !m_text.words[before - 1].endsSentence)
            return true;
        if (const Word* next = wordAt(hit.end); next && !m_text.words[hit.end - 1].endsSentence) {
            if (isIn(u"money", hit.end) || isIn(u"name_after", hit.end))
                return true;
            const bool stuck = next->glued && next->range.start == m_text.words[hit.end - 1].range.end;
            if (stuck && next->kind != Word::Kind::Sign && next->kind != Word::Kind::Letters)
                return true;
            if (next->sign == u'-' && next->glued && hit.end + 1 < m_text.words.size() && m_text.words[hit.end + 1].glued
                && m_text.words[hit.end].range.end == m_text.words[hit.end + 1].range.start)
                return m_text.words[hit.end + 1].kind != Word::Kind::Letters || m_text.words[hit.end + 1].capital;
        }
        return hit.first > 0 && m_text.words[hit.first].kind != Word::Kind::Letters
               && (isIn(u"money", hit.first - 1) || isIn(u"number_before", hit.first - 1));
    }

    /// "5.10" alone may be a price, a length, a chapter.
    bool isBareDecimal(const Hit& hit) const
    {
        const Word& word = m_text.words[hit.first];
        return hit.end == hit.first + 1 && word.kind == Word::Kind::Pair && word.sign != u'/' && word.third < 0 && !word.ordinal
               && !(word.sign == u'.' && word.digits == 2 && hit.first > 0 && isIn(u"date_before", hit.first - 1))
               && !(hit.first > 0 && isIn(u"date_before", hit.first - 1));
    }

    bool addDay(const Hit& hit)
    {
        const Outcome& outcome = m_text.pack.outcome(hit);
        if (isName(hit) || (outcome.meaning == Meaning::Date && isBareDecimal(hit)))
            return false;
        NamedDay day;
        Written from = m_written;
        const NamedDay* before = m_text.days.empty() ? nullptr : &m_text.days.back();
        const bool nearby = before && m_text.sentenceEnds[before->first] == m_text.sentenceEnds[hit.first];
        if (outcome.after && outcome.meaning == Meaning::Days && !nearby)
            return false; // "the day after" what?
        if (outcome.after && before)
            from.day = before->phrase.readings.constFirst().date;
        day.phrase.readings = daysOf(outcome, hit, from);
        if (day.phrase.readings.isEmpty())
            return false;
        day.first = hit.first;
        day.end = hit.end;
        day.vague = outcome.meaning == Meaning::DayOfWeek || outcome.meaning == Meaning::WeekNumber || outcome.meaning == Meaning::WeekOf
                    || (outcome.meaning >= Meaning::MonthEnd && outcome.meaning <= Meaning::Feast);
        const QDate read = day.phrase.readings.constFirst().date;
        const bool back = looksBack(outcome, hit, m_written, read);
        const bool feast = outcome.meaning == Meaning::Feast; // "at Christmas", said in January, may yet be the next one
        day.past = read < m_written.day || (back && !feast)
                   || (outcome.after && before && (before->past || before->attribute));
        day.phrase.forward = outcome.forward || outcome.meaning == Meaning::Workdays || outcome.meaning == Meaning::Hours;
        day.phrase.range = {m_text.words[day.first].range.start, m_text.words[day.end - 1].range.end};
        lead(day, outcome);
        day.phrase.forward = day.phrase.forward && !(back && feast);
        day.attribute = day.attribute || isQuoted(day.first);
        m_text.days.push_back(std::move(day));
        return true;
    }

    /// Within quotation marks are somebody's words of another time.
    bool isQuoted(size_t at) const
    {
        const auto isMark = [&](size_t i) { return m_text.words[i].sign != 0 && QStringView(u"\"„“”«»").contains(QChar(m_text.words[i].sign)); };
        size_t before = 0, after = 0;
        for (size_t i = at; i-- > 0 && at - i < kReach && !m_text.words[i].endsSentence;)
            before += isMark(i);
        for (size_t i = at; i < std::min(m_text.sentenceEnds[at], at + kReach); ++i)
            after += isMark(i);
        return before % 2 == 1 && after % 2 == 1;
    }

    void lead(NamedDay& day, const Outcome& outcome)
    {
        size_t at = day.first;
        if (isIn(u"link_words", at) && at > 0 && !m_text.words[at - 1].endsSentence && !isIn(u"links_on", at - 1)) {
            day.attribute = m_text.words[at - 1].kind == Word::Kind::Letters && !isIn(u"articles", at - 1);
            if (m_text.pack.leadBefore(m_text.words, at).second == 0)
                return;
            day.attribute = false;
        }
        for (;;) {
            const auto [kind, length] = m_text.pack.leadBefore(m_text.words, at);
            if (length == 0)
                break;
            at -= length;
            if (kind == Lead::Apart) {
                day.attribute = true;
                return;
            }
            if (kind == Lead::Link) {
                day.attribute = at > 0 && !m_text.words[at - 1].endsSentence && !isIn(u"links_on", at - 1);
                return;
            }
            if (day.phrase.edge == Edge::On)
                day.phrase.edge = kind == Lead::Before ? Edge::Before : kind == Lead::From ? Edge::From : Edge::By;
            day.until = day.until || kind == Lead::Until;
            day.phrase.forward = day.phrase.forward || kind == Lead::By || kind == Lead::Before;
            const bool end = outcome.feast == u"new_years_eve";
            if (kind == Lead::Before && !end && (outcome.meaning == Meaning::Weekday || outcome.meaning == Meaning::Date
                                         || outcome.meaning == Meaning::DayOfMonth || outcome.meaning == Meaning::Feast
                                         || outcome.meaning == Meaning::WeekdayNext || outcome.meaning == Meaning::WeekdayOfWeek))
                dayBefore(day);
            day.first = at;
            day.phrase.range.start = m_text.words[at].range.start;
        }
    }

    static void dayBefore(NamedDay& day)
    {
        QList<When> both;
        for (const When& when : day.phrase.readings)
            both << When{when.date.addDays(-1), {}};
        for (const When& when : day.phrase.readings) {
            if (!both.contains(when))
                both << when;
        }
        day.phrase.readings = both;
    }

    bool addTime(const Hit& hit)
    {
        const Word& start = m_text.words[hit.first];
        const bool numeral = start.kind != Word::Kind::Letters;
        if (numeral && hit.first > 0 && (isIn(u"money", hit.first - 1) || isIn(u"number_before", hit.first - 1)))
            return false;
        if (hit.end == hit.first + 1 && start.kind == Word::Kind::Pair && start.sign == u'.')
            return false; // "12.50" alone is a price
        if (isIn(u"money", hit.end) || (isIn(u"not_after_hour", hit.end) && !m_text.words[hit.end - 1].endsSentence))
            return false;
        const auto near = [&](const char16_t* list) {
            const size_t from = hit.first > 5 ? hit.first - 5 : 0;
            for (size_t i = from; i < std::min(hit.end + 3, m_text.words.size()); ++i) {
                if (isIn(list, i))
                    return true;
            }
            return false;
        };
        if (hit.numbers.isEmpty() && m_text.pack.outcome(hit).meaning == Meaning::Clock)
            return true; // "afternoon": read, so that the noon within it is not
        const QList<QTime> times = timesOf(m_text.pack.outcome(hit), hit, near(u"mornings"), near(u"evenings"));
        if (times.isEmpty())
            return false;
        const bool until = m_text.pack.leadBefore(m_text.words, hit.first).first == Lead::Until || isIn(u"until_time", hit.first);
        m_times.push_back({hit.first, hit.end, times, until});
        return true;
    }

    /// "Monday or Tuesday", "between Monday and Wednesday" are their end; "from the 3rd to the 17th" is a span of its own.
    void joinSpans()
    {
        std::vector<NamedDay> joined;
        for (NamedDay& day : m_text.days) {
            NamedDay* before = joined.empty() ? nullptr : &joined.back();
            const bool next = before && day.first == before->end + 1 && !m_text.words[before->end - 1].endsSentence;
            const bool either = next && isIn(u"either", before->end);
            const bool between = next && isIn(u"and", before->end) && before->first > 0 && isIn(u"between", before->first - 1);
            const bool span = before && !m_text.words[before->end - 1].endsSentence
                              && ((day.first == before->end && (day.until || isIn(u"to", day.first))) || (next && (day.until || isIn(u"to", before->end))));
            if (before && isApposition(*before, day)) {
                day.first = before->first;
                day.phrase.range.start = before->phrase.range.start;
                joined.back() = std::move(day);
                continue;
            }
            if (either || between) {
                for (const When& when : before->phrase.readings)
                    day.phrase.readings << when;
                day.phrase.range.start = before->phrase.range.start;
                day.first = before->first;
                day.attribute = day.attribute || before->attribute;
                joined.back() = std::move(day);
                continue;
            }
            if (span && isMoved(*before))
                before->attribute = true;
            else if (span)
                before->until = day.until = true;
            joined.push_back(std::move(day));
        }
        m_text.days = std::move(joined);
    }

    /// "moved from Friday to Monday": no span, the second day holds.
    bool isMoved(const NamedDay& day) const
    {
        for (size_t i = day.first; i-- > 0 && day.first - i < kReach && !m_text.words[i].endsSentence;) {
            if (isIn(u"moves", i))
                return true;
        }
        return false;
    }

    /// "After the holidays, on 4 January, I'll …": the second says when the first is.
    bool isApposition(const NamedDay& before, const NamedDay& day) const
    {
        if (m_text.words[before.end - 1].endsSentence || before.end >= day.first || m_text.words[before.end].sign != u',')
            return false;
        for (size_t i = before.end + 1; i < day.first; ++i) {
            if (!isIn(u"date_before", i))
                return false;
        }
        const Word* after = wordAt(day.end);
        const bool opens = before.first == 0 || m_text.words[before.first - 1].endsSentence;
        const bool closed = m_text.words[day.end - 1].endsSentence || (after && after->sign == u',');
        return opens || (closed && (before.vague || !m_text.words[day.end - 1].endsSentence));
    }

    /// A time belongs to the nearest day of its sentence; without one it is today's.
    void giveTimes()
    {
        const size_t named = m_text.days.size();
        std::vector<bool> taken(named, false);
        for (const TimeOfDay& time : m_times) {
            const size_t end = m_text.sentenceEnds[time.first];
            size_t best = named, least = kTimeReach + 1;
            const auto days = std::span(m_text.days).first(named);
            const auto at = size_t(std::ranges::lower_bound(days, time.first, {}, &NamedDay::first) - days.begin());
            for (size_t i = at > kNeighbours ? at - kNeighbours : 0; i < std::min(named, at + kNeighbours); ++i) {
                const NamedDay& day = m_text.days[i];
                if (m_text.sentenceEnds[day.first] != end || taken[i] || isParted(day, time))
                    continue;
                const size_t gap = day.first >= time.end ? day.first - time.end : time.first >= day.end ? time.first - day.end : 0;
                if (gap < least) {
                    least = gap;
                    best = i;
                }
            }
            if (best == named) {
                addToday(time);
                continue;
            }
            taken[best] = true;
            give(m_text.days[best], time, least);
        }
    }

    /// "He promised Friday; I'll ring you at four": the time is not Friday's.
    bool isParted(const NamedDay& day, const TimeOfDay& time) const
    {
        for (size_t i = std::min(day.end, time.end); i < std::max(day.first, time.first); ++i) {
            if (m_text.words[i].sign == u';')
                return true;
        }
        return false;
    }

    void give(NamedDay& day, const TimeOfDay& time, size_t gap)
    {
        QList<When> readings;
        for (const When& when : day.phrase.readings) {
            for (const QTime& at : time.times)
                readings << When{when.date, at};
        }
        day.phrase.readings = readings;
        day.until = day.until || time.until;
        if (gap <= 2) {
            day.phrase.range.start = std::min(day.phrase.range.start, m_text.words[time.first].range.start);
            day.phrase.range.end = std::max(day.phrase.range.end, m_text.words[time.end - 1].range.end);
        }
    }

    void addToday(const TimeOfDay& time)
    {
        NamedDay day;
        for (const QTime& at : time.times)
            day.phrase.readings << When{m_written.day, at};
        day.first = time.first;
        day.end = time.end;
        day.until = time.until;
        day.phrase.range = {m_text.words[time.first].range.start, m_text.words[time.end - 1].range.end};
        m_text.days.push_back(std::move(day));
    }

    DayText& m_text;
    const Written& m_written;
    std::vector<TimeOfDay> m_times;
};

std::vector<size_t> sentenceEndsOf(const std::vector<Word>& words)
{
    std::vector<size_t> ends(words.size());
    for (size_t at = words.size(); at-- > 0;)
        ends[at] = words[at].endsSentence || at + 1 == words.size() ? at + 1 : ends[at + 1];
    return ends;
}

} // namespace

DayText dayText(const QString& text, Language language, const Written& written)
{
    const Pack& pack = Pack::of(language);
    DayText out{pack, cutWords(text, language, pack.abbreviations()), {}, {}};
    out.sentenceEnds = sentenceEndsOf(out.words);
    out.symbols = pack.symbolsOf(out.words);
    Finder(out, written).run();
    return out;
}

QList<DayPhrase> readDays(const QString& text, Language language, const Written& written)
{
    if (!written.day.isValid())
        return {};
    QList<DayPhrase> phrases;
    for (NamedDay& day : dayText(text, language, written).days)
        phrases << std::move(day.phrase);
    return phrases;
}

} // namespace amends::promises
