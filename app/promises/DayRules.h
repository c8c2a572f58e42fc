#pragma once
#include "promises/DayReader.h"
#include "promises/Pack.h"

namespace amends::promises {

/// The days a phrase means, the main reading first, by the conventions of the house. Empty for one that names no day there is
/// (31 June). Times of day: `timesOf`.
QList<When> daysOf(const Outcome& outcome, const Hit& hit, const Written& written);

/// The times of day a phrase means: one, or the end and the start of a span.
QList<QTime> timesOf(const Outcome& outcome, const Hit& hit, bool morning, bool afternoon);

/// A date without a year that lies further ahead than anybody promises, and whose last coming is recent, is that last coming.
bool looksBack(const Outcome& outcome, const Hit& hit, const Written& written, const QDate& read);

} // namespace amends::promises
