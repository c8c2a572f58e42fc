#pragma once
#include "training/Examples.h"

namespace amends::training {

/// What the learner says of a line it has not learnt from.
struct Prediction
{
    double risk = 0; ///< log-odds
    int label = 0;   ///< the category it would name, as a label
};

/// By a model as the program reads it, cut and rounded to the file's size.
Prediction predicted(const language::ParaphraseModel& model, const Example& example);

/// Of the good lines, how many borrow risky words: as in the development set, 80 for 64 plain ones.
inline constexpr double hardShare = 80.0 / 144;

/// What the figures are made of. Good lines are weighed by hardShare.
struct Figures
{
    double auc = 0;
    double threshold = 0;   ///< of the log-odds, for the false alarms asked for
    double falseAlarms = 0; ///< of the learner alone
    double recall = 0;      ///< of the learner alone, and so the next ones
    double recallCommon = 0;
    double recallParaphrase = 0;
    double falseHard = 0;
    double falsePlain = 0;
    double label = 0;       ///< of those caught, the share with the right category
    double ruleRecall = 0;
    double ruleFalseAlarms = 0;
    double bothRecall = 0;  ///< rules, and the learner where they found none
    double bothFalseAlarms = 0;
};

Figures figuresOf(const std::vector<Line>& lines, const std::vector<Example>& examples, const std::vector<Prediction>& said,
                  double falseAlarms);
/// At a threshold chosen elsewhere.
Figures figuresAt(const std::vector<Line>& lines, const std::vector<Example>& examples, const std::vector<Prediction>& said,
                  double threshold);
/// Without the log-odds' scale: a and b of 1/(1+exp(-(a*risk+b))), fitted to what came true.
std::pair<double, double> calibrated(const std::vector<Line>& lines, const std::vector<Prediction>& said);

} // namespace amends::training
