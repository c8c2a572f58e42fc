#pragma once
#include "store/Salvage.h"

namespace amends::store {

/// Makes a database of rescued rows sound again: what refers to a lost complaint or customer gets one in its place, what
/// refers to another lost row lets go of it or goes too, and what is worked out (search, sums, words) is worked out anew.
Done mendAfterSalvage(Connection& db, SalvageSummary& summary, const QDateTime& now);

} // namespace amends::store
