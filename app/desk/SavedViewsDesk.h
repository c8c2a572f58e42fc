#pragma once
#include "desk/SavedViews.h"
#include <memory>

namespace amends {

class DeskContext;

std::unique_ptr<SavedViews> makeSavedViews(DeskContext& context);

} // namespace amends
