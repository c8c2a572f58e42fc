#pragma once
#include "desk/DeskContext.h"
#include "desk/Preventions.h"
#include "domain/Complaint.h"

namespace amends {

std::unique_ptr<Preventions> makePreventions(DeskContext& context);

/// The changes on the cause and article of a complaint, the newest first.
Result<PreventionsHere> preventionsOf(DeskContext& context, store::Connection& db, const Complaint& complaint);

} // namespace amends
