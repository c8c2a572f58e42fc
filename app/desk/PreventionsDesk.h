#pragma once
#include "desk/DeskContext.h"
#include "desk/Preventions.h"
#include "domain/Complaint.h"
#include "domain/Customer.h"
#include "domain/ReplyFacts.h"

namespace amends {

std::unique_ptr<Preventions> makePreventions(DeskContext& context);

/// The changes on the cause of a complaint and the article in its purchase, the newest first, as a reply is held against them:
/// how often the cause came back since each.
Result<QList<ChangeOnRecord>> changesOnRecord(DeskContext& context, store::Connection& db, const Complaint& complaint,
                                              const std::optional<Purchase>& purchase);

} // namespace amends
