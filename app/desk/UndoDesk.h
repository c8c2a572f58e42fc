#pragma once
#include "desk/Undo.h"
#include <memory>

namespace amends {

class DeskContext;

std::unique_ptr<Undo> makeUndo(DeskContext& context);

} // namespace amends
