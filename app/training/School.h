#pragma once
#include "training/Evaluation.h"
#include "training/Folds.h"
#include "training/GroupTable.h"
#include "training/LinearModel.h"

namespace amends::training {

/// One language's sentences, ready to be learnt.
struct Class
{
    Corpus corpus;
    GroupTable groups;
    std::vector<Example> examples;
    std::vector<Fold> folds;

    /// From `folder`/LANG and `folder`/words/LANG.tsv, cut by the packs inside the program.
    static Result<Class> enrol(const QString& folder, Language language);
    /// Other lines of the language, as the learner sees them.
    Result<std::vector<Example>> seen(const std::vector<Line>& lines) const;
};

/// All languages learn together: what words mean alike is known by the same features in each, so that one language's sentences teach
/// the others. Nothing is drawn by chance but by the seed.
class School
{
public:
    explicit School(std::vector<Class> classes) : m_classes(std::move(classes)) {}

    const std::vector<Class>& classes() const { return m_classes; }

    LinearModel learnt(const LinearOptions& options) const;
    /// What was learnt, as the program would read it of a class.
    static language::ParaphraseModel read(const LinearModel& model, const Class& each, const Some& own);
    /// By class and line: what is said of each line by one who learnt from other writers and other situations, in every language;
    /// `share` of them, for the learning curve.
    std::vector<std::vector<Prediction>> crossValidated(const LinearOptions& options, double share = 1) const;

private:
    void holdOut(size_t fold, const LinearOptions& options, double share, std::vector<std::vector<Prediction>>& said) const;
    Some taught(const Class& each, size_t fold, double share) const;

    std::vector<Class> m_classes;
};

/// Log-odds turned to probabilities that come true, and from which of them on the checker speaks.
struct Bounds
{
    double slope = 1;
    double offset = 0;
    double speakFrom = 1;
    double believeFrom = 0;

    double probability(double risk) const;
};

/// Chosen on lines that were not learnt from: the learner may add to the rules' false alarms what is left of `together`, of good sentences, but
/// always `added`.
Bounds boundsFor(const Class& which, const std::vector<Prediction>& said, double together, double added);

} // namespace amends::training
