#pragma once
#include "desk/Writing.h"
#include <memory>

namespace amends {

class DeskContext;

std::unique_ptr<Writing> makeWriting(DeskContext& context);

} // namespace amends
