#pragma once
#include "promises/DayReader.h"

namespace amends::promises {

/// A date the shop has bound itself to.
struct PromisedDate
{
    PromiseKind kind = PromiseKind::Result;
    QList<When> readings;     ///< equally good readings of the day, the main one first; never empty
    TextRange range;          ///< of the words that name the day
    TextRange sentence;       ///< of the sentence they stand in
};

/// The dates promised in a reply of the shop: not what is past, not what the customer is to do, not opening hours, offers,
/// refusals, nor dates that are names. One finding a day and kind. Safe from any thread; linear in the text.
QList<PromisedDate> readPromises(const QString& text, Language language, const Written& written);

} // namespace amends::promises
