#pragma once
#include "desk/ShopBook.h"

namespace amends {

class DeskContext;

/// See ShopBook::moveTo(). On the writer's thread, so that nothing is written between the copy and the switch.
Async<MoveReport> moveData(DeskContext& context, const QString& folder);

/// Bytes of all files in a folder and below.
qint64 folderSize(const QString& folder);

} // namespace amends
