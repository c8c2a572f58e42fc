#pragma once
#include "domain/Finding.h"
#include "domain/ReplyFacts.h"
#include "language/RuleBook.h"

namespace amends::language {

/// For each element advised, the first line of the pack whose fields are all known; elements without one are left out.
QMap<Element, QString> insertLines(const RuleBook& book, const QList<Element>& advised, const ReplyFacts& facts, bool informal);

} // namespace amends::language
