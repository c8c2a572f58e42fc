#pragma once
#include "desk/AfterCares.h"
#include "desk/DeskContext.h"

namespace amends {

std::unique_ptr<AfterCares> makeAfterCares(DeskContext& context);

/// The day to ask how we handled a matter that was settled today.
QDate followUpDay(const DeskContext& context);

} // namespace amends
