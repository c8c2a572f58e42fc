#pragma once
#include "domain/Finding.h"
#include "domain/Text.h"
#include "language/RuleBook.h"

namespace amends::language {

/// A rule that matched, with the words it matched. Offsets are of the paragraph.
struct RuleHit
{
    int rule = 0;
    int sentence = 0;
    TextRange range;         ///< as the rule's span says
    QString words;           ///< the matched words, folded
    QStringList captured;    ///< what the pattern caught in [ ], as typed
    std::vector<TextRange> capturedAt; ///< and where; empty ranges where nothing was caught
    bool startsSentence = false;
};

/// All that one paragraph shows, whoever reads it: what ParagraphCache keeps.
struct ParagraphResult
{
    std::vector<RuleHit> findings; ///< at most one a place, the worst
    std::vector<Finding> shapes;   ///< of no rule: what the letters alone show; only where a reply is judged
    std::vector<RuleHit> others;   ///< elements, offers, signals, heat, asks
    int sentences = 0;
    std::vector<TextRange> formal;   ///< words that address formally
    std::vector<TextRange> informal;
    std::vector<TextRange> apologies; ///< words that say sorry
    int exclamations = 0;
    int capitals = 0; ///< words of three letters or more in capitals
};

/// Runs every rule over a paragraph. Linear in the text: each pattern looks at each word a bounded number of times.
ParagraphResult scan(const RuleBook& book, QStringView paragraph);

/// Every hit of one rule, before overlapping findings are thinned out: for the rules' own examples.
std::vector<RuleHit> hitsOf(const RuleBook& book, int rule, QStringView paragraph);

} // namespace amends::language
