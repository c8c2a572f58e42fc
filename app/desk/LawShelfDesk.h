#pragma once
#include "desk/LawShelf.h"
#include <memory>

namespace amends {

class DeskContext;

std::unique_ptr<LawShelf> makeLawShelf(DeskContext& context);

} // namespace amends
