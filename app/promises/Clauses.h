#pragma once
#include "promises/NamedDays.h"
#include <bitset>

namespace amends::promises {

using Cues = std::bitset<size_t(Cue::Count)>;

/// A piece of a sentence with a verb of its own, and what stands in it.
struct Clause
{
    size_t first = 0;       ///< words first .. end-1
    size_t end = 0;
    Cues cues;
    bool question = false;
    bool that = false;      ///< opens with "that": says what the clause beside it is about
    bool asks = false;      ///< opens with "whether": the question itself, whose day nobody promises
    bool joined = false;    ///< opens with an "and"
    bool dated = false;     ///< a day stands in it
    std::vector<std::pair<size_t, size_t>> asides; ///< words first .. end-1 of Cue::Aside
    bool bare = true;       ///< nothing but days, and words like "at the latest"
    size_t sentenceFirst = 0;
    size_t sentenceEnd = 0;

    bool has(Cue cue) const { return cues.test(size_t(cue)); }
};

/// The clauses of a text in their order. A comma or an "and" parts two only where both have a verb; what has none belongs to the
/// clause before it, a day that opens a sentence to the one after.
std::vector<Clause> clausesOf(const DayText& text);

} // namespace amends::promises
