#pragma once
#include "desk/Remedies.h"
#include <memory>

namespace amends {

class DeskContext;

std::unique_ptr<Remedies> makeRemedies(DeskContext& context);

} // namespace amends
