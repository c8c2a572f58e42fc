#pragma once
#include "language/Assemble.h"

namespace amends::language {

/// What the letters alone show, in any language: fields left empty, shouting, the address of a page that is gone. Quoted
/// lines are not looked at.
QList<Finding> shapeFindings(const ScannedReply& reply);

/// A finding of our own that rests on no rule of a pack.
Finding ownFinding(Category category, Severity severity, const QString& rule, TextRange range, QStringView text);

} // namespace amends::language
