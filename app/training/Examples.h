#pragma once
#include "language/ParaphraseModel.h"
#include "language/RuleBook.h"
#include "language/SentenceFeatures.h"
#include "training/Corpus.h"

namespace amends::training {

/// 0 is good, then the twelve categories in their order: what the figures tell apart.
inline constexpr int kLabels = 1 + language::categoryCount;
inline constexpr int labelOf(const std::optional<Category>& risky) { return risky ? 1 + int(*risky) : 0; }

/// A line as the learner sees it.
struct Example
{
    int label = 0; ///< one of language::labelCount
    std::vector<language::Feature> features; ///< each key once
    int words = 0;
    bool ruleWarned = false;      ///< the rules already warn of it
    language::Categories excused; ///< a rule matched and let it pass
};

using Some = std::vector<const Example*>;
Some all(const std::vector<Example>& examples);

/// Cuts every line as the checker would and takes its features.
std::vector<Example> examplesOf(const language::RuleBook& book, const language::WordGroups& groups, const std::vector<Line>& lines);

} // namespace amends::training
