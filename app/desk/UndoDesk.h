#pragma once
#include "desk/Undo.h"
#include <memory>

namespace amends {

class DeskContext;

std::unique_ptr<Undo> makeUndo(DeskContext& context);

/// After what makes every step taken before worthless: none can be taken back any more, and the window is told.
void forgetUndo(DeskContext& context);

} // namespace amends
