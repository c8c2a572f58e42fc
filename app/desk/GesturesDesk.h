#pragma once
#include "desk/DeskContext.h"
#include "desk/Gestures.h"

namespace amends {

std::unique_ptr<Gestures> makeGestures(DeskContext& context);

} // namespace amends
