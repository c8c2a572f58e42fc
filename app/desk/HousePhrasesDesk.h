#pragma once
#include "desk/HousePhrases.h"
#include <memory>

namespace amends {

class DeskContext;

std::unique_ptr<HousePhrases> makeHousePhrases(DeskContext& context);

} // namespace amends
