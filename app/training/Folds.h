#pragma once
#include "training/Corpus.h"

namespace amends::training {

/// One part held out, the rest to learn from.
struct Fold
{
    std::vector<int> learn;
    std::vector<int> hold;
};

/// Every line is held out once. A fold holds out whole writers, and learns from no situation that one of them wrote about, so
/// what is measured is another person's words about another matter. With a single writer only the situations are kept apart.
std::vector<Fold> foldsOf(const Corpus& corpus, int most);

/// Every n-th situation of what is to be learnt from: for the learning curve.
std::vector<int> shareOf(const Corpus& corpus, const std::vector<int>& lines, double share);

} // namespace amends::training
