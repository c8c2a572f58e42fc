#pragma once
#include "domain/Finding.h"
#include <QStringView>
#include <vector>

namespace amends::language {

/// What the letters of a paragraph alone show, in any language: fields left empty, shouting, the address of a page that is
/// gone.
std::vector<Finding> shapeFindings(QStringView paragraph);

/// A finding of our own that rests on no rule of a pack.
Finding ownFinding(Category category, Severity severity, const QString& rule, TextRange range, QStringView text);

} // namespace amends::language
