#pragma once
#include "desk/Intake.h"
#include <memory>

namespace amends {

class DeskContext;

std::unique_ptr<Intake> makeIntake(DeskContext& context);

} // namespace amends
