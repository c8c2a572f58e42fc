#pragma once
#include "desk/HouseTexts.h"
#include <memory>

namespace amends {

class DeskContext;

std::unique_ptr<HouseTexts> makeHouseTexts(DeskContext& context);

} // namespace amends
