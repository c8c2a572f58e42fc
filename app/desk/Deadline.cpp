#include "desk/Deadline.h"

namespace amends {

namespace {

constexpr int kPromiseNear = 20; // characters before a day within which words of a promise are about it
constexpr int kFarthest = 366; // days: what is later than this was no deadline

/// The sentence a place stands in, roughly: what a full stop, a mark or a line end cuts off.
TextRange sentenceAround(const QString& text, const TextRange& range)
{
    const auto ends = [&](qsizetype i) {
        const QChar c = text[i];
        if (c == u'\n' || c == u'!' || c == u'?')
            return true;
        return c == u'.' && (i + 1 == text.size() || (text[i + 1].isSpace() && (i == 0 || !text[i - 1].isDigit())));
    };
    qsizetype start = range.start;
    while (start > 0 && !ends(start - 1))
        --start;
    qsizetype end = range.end;
    while (end < text.size() && !ends(end))
        ++end;
    return {start, end};
}

bool shows(const Reading& reading, Signal signal, const TextRange& within)
{
    return std::ranges::any_of(reading.evidence, [&](const Evidence& e) {
        return e.signal == signal && e.range.start < within.end && within.start < e.range.end;
    });
}

} // namespace

promises::Written writtenAt(const DeskContext& context, const QDateTime& at)
{
    const Shop shop = context.shop();
    const QDateTime local = at.toTimeZone(context.zone());
    return {local.date(), local.time(), shop.country, shop.region};
}

std::optional<Deadline> deadlineIn(const QString& text, const Reading& reading, const promises::Written& written)
{
    if (!reading.language)
        return std::nullopt;
    std::optional<Deadline> first;
    for (const promises::DayPhrase& phrase : promises::readDays(text, *reading.language, written)) {
        const QDate day = phrase.readings.first().date;
        if (day < written.day || written.day.daysTo(day) > kFarthest)
            continue;
        const TextRange sentence = sentenceAround(text, phrase.range);
        const bool needed = shows(reading, Signal::Deadline, sentence);
        // "Within a fortnight" is a term by itself where something is asked for.
        const bool span = phrase.forward && text.mid(phrase.range.start, phrase.range.length()).contains(u' ')
            && (!reading.asks.isEmpty() || reading.heat != Heat::Calm);
        const bool set = phrase.edge == promises::Edge::By || phrase.edge == promises::Edge::Before || span;
        // "You promised it by Friday" sets nothing.
        const TextRange before{qMax(sentence.start, phrase.range.start - kPromiseNear), phrase.range.end};
        if ((!needed && !set) || shows(reading, Signal::Repeat, before))
            continue;
        if (!first || day < first->day)
            first = Deadline{day, text.mid(phrase.range.start, phrase.range.length()), phrase.range};
    }
    return first;
}

} // namespace amends
