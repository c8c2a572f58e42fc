#pragma once
#include "training/School.h"
#include <QTextStream>

namespace amends::training {

/// What training prints of itself: figures of lines that were not learnt from.
class Report
{
public:
    Report(QTextStream& out, const School& school) : m_out(out), m_school(school) {}

    /// The ways of learning that were tried, each by its cross-validation.
    void variants(const LinearOptions& chosen);
    /// The chosen way: by language, its bounds, how often its probabilities come true, and which labels it misses.
    void figures(const std::vector<std::vector<Prediction>>& said, const std::vector<Bounds>& bounds);
    /// What an eighth, a quarter, a half of the sentences would have taught.
    void curve(const LinearOptions& chosen, const std::vector<std::vector<Prediction>>& all);
    /// Of sets that nobody learnt from or wrote for, `folder`/sentences-LANG.tsv: once by a learner that does not know what the rules made
    /// of a line, because their writers knew the set, and once by `learnt`, as the chosen options made it.
    Done beside(const LinearOptions& chosen, const LinearModel& learnt, const QString& folder);
    /// The lines whose label it would not believe, surest first: what a second reader should look at. TSV: language, writer, label,
    /// kind ("h-" what it borrows), the probability it gave that the line is risky, the category it would name, text.
    static void doubts(QTextStream& out, const School& school, const std::vector<std::vector<Prediction>>& said, const std::vector<Bounds>& bounds);

private:
    void together(size_t c, const std::vector<Prediction>& said, const Bounds& bounds);

    QTextStream& m_out;
    const School& m_school;
};

} // namespace amends::training
