#pragma once
#include "promises/DayReader.h"
#include "promises/Pack.h"

namespace amends::promises {

/// A day phrase with what its neighbours make of it.
struct NamedDay
{
    DayPhrase phrase;
    size_t first = 0;         ///< words first .. end-1
    size_t end = 0;
    bool until = false;       ///< "until 3 May": what holds that long
    bool attribute = false;   ///< "your letter of 3 May": says which letter
    bool past = false;        ///< must have been
    bool vague = false;       ///< a week, a month, a feast: a day behind it says which
};

/// A text with its words, their symbols, and the days it names.
struct DayText
{
    const Pack& pack;
    std::vector<Word> words;
    std::vector<std::vector<int>> symbols;
    std::vector<NamedDay> days;
    std::vector<size_t> sentenceEnds = {}; ///< of each word: the word after the last of its sentence
};

DayText dayText(const QString& text, Language language, const Written& written);

} // namespace amends::promises
