#pragma once
#include "desk/History.h"
#include <memory>

namespace amends {

class DeskContext;

std::unique_ptr<History> makeHistory(DeskContext& context);

} // namespace amends
