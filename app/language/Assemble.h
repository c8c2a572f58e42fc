#pragma once
#include "domain/Finding.h"
#include "domain/ReplyFacts.h"
#include "language/Scan.h"
#include <memory>

namespace amends::language {

struct PlacedParagraph
{
    TextRange range; ///< in the whole text
    std::shared_ptr<const ParagraphResult> result;
};

class Classifier;

/// One reply, scanned: what the checks of the whole look at.
struct ScannedReply
{
    const RuleBook& book;
    const Classifier* classifier; ///< may be null
    QStringView text;
    const std::vector<PlacedParagraph>& paragraphs;
};

/// A paragraph as a reply is judged by: what the rules find in it, what the classifier (if there is one) adds and doubts, and what its letters alone show.
ParagraphResult judge(const RuleBook& book, const Classifier* classifier, QStringView paragraph);

/// Puts the paragraphs of one reply together: offsets of the text, address, who reads it, what the whole lacks, and how
/// it agrees with what the shop knows.
CheckAnswer assemble(const ScannedReply& reply, const ReaderContext& reader, const ReplyFacts& facts);

} // namespace amends::language
