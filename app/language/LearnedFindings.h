#pragma once
#include "language/Assemble.h"

namespace amends::language {

/// The paragraph's rules, and of each sentence what the classifier adds to them or doubts of them.
ParagraphResult judgedByLikeness(const RuleBook& book, const Classifier& classifier, QStringView paragraph);

/// The findings that no rule made, never more severe than a warning. Their rule is "LANG-CATEGORY-learned".
QList<Finding> learnedFindings(const RuleBook& book, const Classifier& classifier, const PlacedParagraph& paragraph, bool informal);

} // namespace amends::language
