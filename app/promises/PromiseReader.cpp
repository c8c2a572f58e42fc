#include "promises/PromiseReader.h"
#include "promises/Clauses.h"
#include <algorithm>

namespace amends::promises {

namespace {

constexpr size_t kShortClause = 3; ///< words: "I hope,"

bool saysKind(const Clause& clause)
{
    return clause.has(Cue::News) || clause.has(Cue::Known) || clause.has(Cue::Tell) || clause.has(Cue::Mail);
}

const Clause* neighbour(const std::vector<Clause>& clauses, size_t at, int step)
{
    const size_t other = at + size_t(step);
    return other < clauses.size() && clauses[other].sentenceFirst == clauses[at].sentenceFirst ? &clauses[other] : nullptr;
}

/// "It should be there on Friday": no promise once the rest tells that it went wrong.
bool hasFailed(const std::vector<Clause>& clauses, size_t at)
{
    for (const Clause* next = neighbour(clauses, at, 1); next; next = neighbour(clauses, ++at, 1)) {
        if (!next->dated && !next->that && (next->has(Cue::Past) || next->has(Cue::Gone) || next->has(Cue::Unreal)))
            return true;
    }
    return false;
}

/// Whether the clause is about what has been, what might have been, or what is so every week.
bool isElsewhere(const NamedDay& day, const std::vector<Clause>& clauses, size_t at)
{
    const Clause& clause = clauses[at];
    const Clause* next = neighbour(clauses, at, 1);
    const Clause* before = at > 0 ? neighbour(clauses, at, -1) : nullptr;
    const bool should = clause.has(Cue::Should);
    if (should ? clause.has(Cue::Gone) || hasFailed(clauses, at) : clause.has(Cue::Unreal) || (next && !clause.has(Cue::Finite) && next->has(Cue::Unreal)))
        return true;
    // "Whether it comes on Friday I'll tell you tomorrow"
    if (clause.asks && (clause.first == clause.sentenceFirst || (before && saysKind(*before))))
        return true;
    // "That it is done by Friday I cannot promise", "they had assured us that it comes on Friday"
    if (clause.that && ((clause.first == clause.sentenceFirst && next && next->has(Cue::No)) || (before && before->has(Cue::Unreal))))
        return true;
    if (clause.has(Cue::Doubt) || (next && next->has(Cue::Doubt)))
        return true;
    if (clause.has(Cue::Usual) || (before && before->has(Cue::Usual) && (!before->has(Cue::Finite) || before->end - before->first <= kShortClause)))
        return true;
    if (clause.has(Cue::Planned) || clause.has(Cue::Future) || should)
        return false;
    return clause.has(Cue::Gone) || (clause.has(Cue::Past) && !day.phrase.forward);
}

/// "The watchmaker has it on Wednesday, then we'll know more": whether the clause after this one says that a question is settled.
bool isSettledAfter(const std::vector<Clause>& clauses, size_t at)
{
    const Clause* next = neighbour(clauses, at, 1);
    if (!next || !next->has(Cue::Then) || next->has(Cue::No))
        return false;
    const Clause* third = neighbour(clauses, at + 1, 1);
    return next->has(Cue::Known) || (next->has(Cue::Tell) && (next->has(Cue::Whether) || (third && third->has(Cue::Whether))));
}

/// "I'm back on Monday and will ring you", "until Monday you have ours, then yours is ready": the clause that says what she gets
/// when a step among ourselves is done or a span is over.
const Clause* outcomeOf(const NamedDay& day, const std::vector<Clause>& clauses, size_t at)
{
    const bool inner = clauses[at].has(Cue::Inner);
    if (!inner && !day.until)
        return nullptr;
    const Clause* next = neighbour(clauses, at, 1);
    if (next && inner && !next->dated && !next->joined && !next->has(Cue::Then)) // "I'll find out what went wrong, and write"
        next = neighbour(clauses, ++at, 1);
    if (!next || next->dated || next->question || next->has(Cue::No) || next->has(Cue::Act) || next->has(Cue::Order))
        return nullptr;
    const bool follows = inner ? (next->joined || next->has(Cue::Then)) && saysKind(*next) : next->has(Cue::Then);
    return follows ? next : nullptr;
}

/// Whether what is said about this day is something the shop will do.
bool isPromised(const NamedDay& day, const std::vector<Clause>& clauses, size_t at)
{
    const Clause& clause = clauses[at];
    if (clause.question || day.attribute || day.past || clause.has(Cue::If) || clause.has(Cue::Concede) || isElsewhere(day, clauses, at))
        return false;
    for (const auto& [first, end] : clause.asides) {
        if (day.first < end && day.end > first)
            return false;
    }
    if (outcomeOf(day, clauses, at))
        return true;
    if (clause.has(Cue::Allow)) // "give me until Friday" too
        return !clause.has(Cue::No);
    const Clause* next = neighbour(clauses, at, 1);
    const bool forNext = (clause.has(Cue::Once) && next && next->has(Cue::Shop)) || isSettledAfter(clauses, at); // "once we reopen on Monday, I'll …"
    if (day.until || clause.has(Cue::No) || (clause.has(Cue::Practice) && !forNext) || (forNext && next->has(Cue::No)))
        return false;
    // "Come by from Friday, and it will be ready": her turn, and ours
    if (clause.has(Cue::Collect) || (next && next->has(Cue::Collect) && next->has(Cue::Future)))
        return true;
    // "I'll ask Ann and send you a note": what follows the "and" is said of us, it bids her nothing
    const Clause* before = at > 0 ? neighbour(clauses, at, -1) : nullptr;
    const bool ours = clause.joined && before && before->has(Cue::Shop) && !before->has(Cue::Act) && !before->has(Cue::Order);
    return !clause.has(Cue::Act) && (ours || !clause.has(Cue::Order));
}

PromiseKind kindOf(const Clause& clause, const Clause* next, const Clause* before)
{
    const bool asked = before && before->that && before->has(Cue::Whether); // "Whether they pay, we hear on Friday"
    if (clause.has(Cue::Deed))
        return PromiseKind::Result;
    if (clause.has(Cue::Tell) && (clause.has(Cue::Whether) || (next && next->has(Cue::Whether)) || asked))
        return PromiseKind::Known;
    if (clause.has(Cue::News))
        return PromiseKind::News;
    if (clause.has(Cue::Known))
        return PromiseKind::Known;
    if (clause.has(Cue::Tell) || (clause.has(Cue::Mail) && !clause.has(Cue::Thing)))
        return PromiseKind::News;
    return PromiseKind::Result;
}

/// "Give us three days, and we will know": what for is said in the next clause.
PromiseKind kindAround(const NamedDay& day, const std::vector<Clause>& clauses, size_t at)
{
    const Clause& clause = clauses[at];
    const Clause* next = neighbour(clauses, at, 1);
    const Clause* before = at > 0 ? neighbour(clauses, at, -1) : nullptr;
    if (const Clause* outcome = outcomeOf(day, clauses, at))
        return kindOf(*outcome, nullptr, nullptr);
    const bool borrows = clause.bare || clause.has(Cue::Allow) || clause.has(Cue::Once);
    if (!saysKind(clause) && !clause.has(Cue::Thing) && isSettledAfter(clauses, at))
        return PromiseKind::Known;
    if (!borrows || (saysKind(clause) && !clause.bare))
        return kindOf(clause, next, before);
    if (next)
        return kindOf(*next, neighbour(clauses, at + 1, 1), nullptr);
    if (before)
        return kindOf(*before, nullptr, nullptr);
    if (clause.has(Cue::Allow) && at + 1 < clauses.size()) // "Leave it with me for three days. I'll ring you."
        return kindOf(clauses[at + 1], neighbour(clauses, at + 1, 1), nullptr);
    return PromiseKind::Result;
}

/// A finding of the same kind and day: the one with a time stays.
void addOnce(QList<PromisedDate>& found, PromisedDate promise)
{
    const When& when = promise.readings.constFirst();
    for (PromisedDate& known : found) {
        const When& other = known.readings.constFirst();
        if (known.kind != promise.kind || other.date != when.date)
            continue;
        if (!other.time.isValid() && when.time.isValid())
            known = std::move(promise);
        return;
    }
    found << std::move(promise);
}

} // namespace

QList<PromisedDate> readPromises(const QString& text, Language language, const Written& written)
{
    if (!written.day.isValid())
        return {};
    const DayText read = dayText(text, language, written);
    if (read.days.empty())
        return {};
    const std::vector<Clause> clauses = clausesOf(read);
    QList<PromisedDate> found;
    for (const NamedDay& day : read.days) {
        const auto it = std::ranges::upper_bound(clauses, day.first, {}, &Clause::first);
        const auto at = size_t(it - clauses.begin() - 1);
        if (!isPromised(day, clauses, at))
            continue;
        const Clause& clause = clauses[at];
        addOnce(found, {kindAround(day, clauses, at), day.phrase.readings, day.phrase.range,
                        {read.words[clause.sentenceFirst].range.start, read.words[clause.sentenceEnd - 1].range.end}});
    }
    return found;
}

} // namespace amends::promises
