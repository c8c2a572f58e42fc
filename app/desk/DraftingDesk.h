#pragma once
#include "desk/Drafting.h"
#include <memory>

namespace amends {

class DeskContext;

std::unique_ptr<Drafting> makeDrafting(DeskContext& context);

} // namespace amends
