#pragma once
#include "domain/Finding.h"

namespace amends::language {

/// How likely a finding without a rule must be to be spoken of, where the shop set the findings of `keys` aside: the more of
/// its words stand in one of the same category, the more. With half of all their words in common nothing is likely enough. A
/// finding that a rule made needs nothing more.
double neededAfter(const Finding& finding, const QStringList& keys);

} // namespace amends::language
