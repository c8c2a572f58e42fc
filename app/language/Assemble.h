#pragma once
#include "domain/Finding.h"
#include "language/Scan.h"
#include <memory>

namespace amends::language {

struct PlacedParagraph
{
    qsizetype offset = 0;
    std::shared_ptr<const ParagraphResult> result;
};

/// Puts the paragraphs of one reply together: offsets of the text, address, who reads it, what the whole lacks.
CheckAnswer assemble(const RuleBook& book, const std::vector<PlacedParagraph>& paragraphs, const ReaderContext& reader);

} // namespace amends::language
