#pragma once
#include "store/DataFolder.h"

namespace amends::store {

/// Copies the database of a folder in which another computer is writing to `copy`, so that it is of one moment: its own
/// locks and log cannot be relied upon from here. Locked where the other one writes too fast for that.
Done copyToLookAt(const DataFolder& folder, const QString& copy);

} // namespace amends::store
