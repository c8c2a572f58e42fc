#pragma once
#include "domain/Finding.h"
#include "domain/Text.h"
#include "language/Matcher.h"
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
    bool doubted = false;    ///< the classifier knows too many harmless sentences like it: only a note
};

/// What the classifier says of a sentence: that it will hurt, where no rule warns of it. Offsets are of the paragraph.
struct Judgement
{
    double probability = 0;
    Category category = Category::Blame;
    TextRange words;       ///< those that weighed most
    TextRange clauses;     ///< the clauses that hold them: what a rewrite stands in for
    bool startsSentence = false;
    bool note = false;     ///< a rule noted something in the sentence and did not warn
    QString allWords;      ///< of the sentence, by their stems: what setting it aside remembers
};

/// All that one paragraph shows, whoever reads it: what ParagraphCache keeps.
struct ParagraphResult
{
    std::vector<RuleHit> findings; ///< at most one a place, the worst
    std::vector<Judgement> learned; ///< of no rule; only where a reply is judged
    std::vector<Finding> shapes;   ///< of no rule: what the letters alone show; only where a reply is judged
    std::vector<RuleHit> others;   ///< elements, offers, signals, heat, asks
    int sentences = 0;
    std::vector<TextRange> formal;   ///< words that address formally
    std::vector<TextRange> informal;
    std::vector<TextRange> apologies; ///< words that say sorry
    int exclamations = 0;
    int capitals = 0; ///< words of three letters or more in capitals
};

/// What the rules made of one sentence.
struct RuleOutcome
{
    Categories warned;  ///< findings of severity warning or higher
    Categories noted;   ///< findings that are only notes
    Categories excused; ///< a rule of this category matched, and let it pass for its negation, unless or exception
    std::vector<int> hits;   ///< the rules of those findings, by their place in the book
    std::vector<int> passed; ///< the rules that let it pass
};

/// Sees each sentence of a paragraph after the rules, with its words cut, stemmed and classed.
class SentenceWatcher
{
public:
    virtual ~SentenceWatcher() = default;
    virtual void see(const SentenceView& sentence, std::span<const std::u16string> stems, const RuleOutcome& outcome) = 0;
};

/// Runs every rule over a paragraph. Linear in the text: each pattern looks at each word a bounded number of times.
ParagraphResult scan(const RuleBook& book, QStringView paragraph, SentenceWatcher* watcher = nullptr);

/// Every hit of one rule, before overlapping findings are thinned out: for the rules' own examples.
std::vector<RuleHit> hitsOf(const RuleBook& book, int rule, QStringView paragraph);

} // namespace amends::language
