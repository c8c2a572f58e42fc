#pragma once
#include "desk/Backups.h"
#include <memory>

namespace amends {

class DeskContext;

std::unique_ptr<Backups> makeBackups(DeskContext& context);
/// After the first paint: the day's backup, a look over the file when the last program on it died, and the removal of files
/// that nothing refers to any more. In the background.
void startDailyWork(DeskContext& context);

} // namespace amends
