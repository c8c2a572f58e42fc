#pragma once
#include "language/Assemble.h"

namespace amends::language {

/// Whether a finding of a rule stands, where that rests on the rest of the reply or on what the shop knows: "attached" only
/// where nothing is, an amount only where the record says another. Rules of the taxonomy's categories always stand.
bool stands(const RuleBook& book, const RuleHit& hit, const ReplyElements& elements, const ReplyFacts& facts);

/// A promise that it will not happen again, held against what was changed: sharper where the cause came back, or where nothing
/// was changed yet.
void weighByChanges(Finding& finding, const ReplyFacts& facts);

/// What to write instead where the record says it: the amount or day that is on record, as the text writes it.
QStringList fromRecord(const RuleBook& book, const RuleHit& hit, QStringView paragraph, const ReplyFacts& facts);

/// Where the reply does not agree with what the shop knows of the customer and the matter.
QList<Finding> factFindings(const ScannedReply& reply, const ReplyElements& elements, const ReplyFacts& facts);

} // namespace amends::language
