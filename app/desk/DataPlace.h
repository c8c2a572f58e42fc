#pragma once
#include "domain/Result.h"

namespace amends {

// Where the data lies when it was moved away from the platform's own place: one line of text among the user's settings.

/// "" where it was never moved.
QString chosenDataDir();
/// Used from the next start on; "" for the platform's place again.
Done chooseDataDir(const QString& dir);

} // namespace amends
