#pragma once
#include "desk/Complaints.h"
#include <memory>

namespace amends {

class DeskContext;

std::unique_ptr<Complaints> makeComplaints(DeskContext& context);

} // namespace amends
