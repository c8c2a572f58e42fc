#pragma once
#include "desk/DeskContext.h"
#include "desk/Promises.h"

namespace amends {

std::unique_ptr<Promises> makePromises(DeskContext& context);

/// Notes the promises of a reply in its own transaction; `made` are their ids, for taking them back.
Done addPromises(Act& act, ComplaintId complaint, const QList<Promise>& promises, QList<PromiseId>& made);

/// A reply that did not go promised nothing: those of it that nobody settled yet go with it.
Done removePromisesOf(Act& act, ComplaintId complaint, MessageId reply);

} // namespace amends
