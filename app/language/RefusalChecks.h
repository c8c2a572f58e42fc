#pragma once
#include "language/Assemble.h"

namespace amends::language {

/// A no that offers no other way, or does not name the mediator the law wants named: a note, with the line to add. Says
/// nothing where the law was not asked.
void refusalWithout(const ScannedReply& reply, const ReplyElements& elements, const ReplyFacts& facts, QList<Finding>& found);

} // namespace amends::language
