#pragma once
#include "desk/DeskContext.h"
#include "desk/Preventions.h"
#include "domain/Complaint.h"
#include "domain/ReplyFacts.h"

namespace amends {

std::unique_ptr<Preventions> makePreventions(DeskContext& context);

/// The changes on the cause and article of a complaint, the newest first.
Result<PreventionsHere> preventionsOf(DeskContext& context, store::Connection& db, const Complaint& complaint);

/// The same as a reply is held against it: how often the cause came back since each.
Result<QList<ChangeOnRecord>> changesOnRecord(DeskContext& context, store::Connection& db, const Complaint& complaint);

} // namespace amends
