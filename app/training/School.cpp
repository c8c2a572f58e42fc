#include "training/School.h"
#include "language/PackFile.h"
#include "training/ModelFile.h"
#include <algorithm>
#include <cmath>
#include <future>
#include <numeric>

namespace amends::training {

namespace {

constexpr int mostFolds = 5;
// A rule is doubted where its sentence is clearly more likely harmless than not, and no sooner: the writers of the corpus borrow more
// harmful words for harmless sentences than a shop does, and a bound fitted to them alone would silence good rules.
constexpr double likelyHarmless = 0.33;
// And nobody interrupts a writer who is not sure, whatever the budget of false alarms leaves.
constexpr double sureEnough = 0.85;

/// The lowest bound at which the good lines above it weigh no more than `most`.
double lowestBound(std::vector<std::pair<double, double>> alarms, double most)
{
    std::ranges::sort(alarms, std::greater());
    double sum = 0;
    for (const auto& [probability, weight] : alarms) {
        sum += weight;
        if (sum > most)
            return std::min(1.0, probability + 1e-6);
    }
    return 0;
}

} // namespace

Result<Class> Class::enrol(const QString& folder, Language language)
{
    Class made;
    auto corpus = Corpus::read(folder, language);
    if (!corpus)
        return std::unexpected(corpus.error());
    auto groups = GroupTable::read(QStringLiteral("%1/words/%2.tsv").arg(folder, QString(code(language))));
    if (!groups)
        return std::unexpected(groups.error());
    made.corpus = std::move(*corpus);
    made.groups = std::move(*groups);
    auto examples = made.seen(made.corpus.lines);
    if (!examples)
        return std::unexpected(examples.error());
    made.examples = std::move(*examples);
    made.folds = foldsOf(made.corpus, mostFolds);
    return made;
}

Result<std::vector<Example>> Class::seen(const std::vector<Line>& lines) const
{
    const auto files = language::embeddedPack(corpus.language);
    if (!files)
        return std::unexpected(files.error());
    const auto book = language::RuleBook::build(corpus.language, *files);
    if (!book)
        return std::unexpected(book.error());
    return examplesOf(**book, groups.view(), lines);
}

LinearModel School::learnt(const LinearOptions& options) const
{
    Some learn;
    for (const Class& each : m_classes) {
        const Some own = all(each.examples);
        learn.insert(learn.end(), own.begin(), own.end());
    }
    LinearModel model;
    model.train(learn, options);
    return model;
}

std::vector<std::vector<Prediction>> School::crossValidated(const LinearOptions& options, double share) const
{
    std::vector<std::vector<Prediction>> said;
    for (const Class& each : m_classes)
        said.emplace_back(each.examples.size());
    // No two folds hold the same line, so they may be walked side by side.
    std::vector<std::future<void>> walked;
    for (size_t fold = 0; fold < mostFolds; ++fold)
        walked.push_back(std::async(std::launch::async, [&, fold] { holdOut(fold, options, share, said); }));
    for (std::future<void>& each : walked)
        each.get();
    return said;
}

Some School::taught(const Class& each, size_t fold, double share) const
{
    std::vector<int> lines(each.examples.size());
    std::iota(lines.begin(), lines.end(), 0);
    if (fold < each.folds.size())
        lines = each.folds[fold].learn;
    Some some;
    for (const int i : shareOf(each.corpus, lines, share))
        some.push_back(&each.examples[size_t(i)]);
    return some;
}

void School::holdOut(size_t fold, const LinearOptions& options, double share, std::vector<std::vector<Prediction>>& said) const
{
    if (std::ranges::none_of(m_classes, [fold](const Class& each) { return fold < each.folds.size(); }))
        return;
    std::vector<Some> parts;
    Some learn;
    for (const Class& each : m_classes) {
        parts.push_back(taught(each, fold, share));
        learn.insert(learn.end(), parts.back().begin(), parts.back().end());
    }
    LinearModel model;
    model.train(learn, options);
    for (size_t c = 0; c < m_classes.size(); ++c) {
        const Class& each = m_classes[c];
        if (fold >= each.folds.size())
            continue;
        const language::ParaphraseModel small = read(model, each, parts[c]);
        for (const int i : each.folds[fold].hold)
            said[c][size_t(i)] = predicted(small, each.examples[size_t(i)]);
    }
}

language::ParaphraseModel School::read(const LinearModel& model, const Class& each, const Some& own)
{
    language::ModelFacts facts;
    facts.language = each.corpus.language;
    auto small = language::ParaphraseModel::read(modelFile(model, own, each.groups, facts), each.corpus.checksum);
    if (!small) // what was just written
        qFatal("%s", qPrintable(small.error().detail));
    return std::move(*small);
}

double Bounds::probability(double risk) const
{
    return 1 / (1 + std::exp(-(slope * risk + offset)));
}

Bounds boundsFor(const Class& which, const std::vector<Prediction>& said, double together, double added)
{
    Bounds bounds;
    std::tie(bounds.slope, bounds.offset) = calibrated(which.corpus.lines, said);
    bounds.believeFrom = likelyHarmless;
    const auto& lines = which.corpus.lines;
    const double hard = double(std::ranges::count_if(lines, [](const Line& line) { return !line.risky && line.borrows; }));
    const double plain = double(std::ranges::count_if(lines, [](const Line& line) { return !line.risky && !line.borrows; }));
    std::vector<std::pair<double, double>> own;
    double cried = 0;
    for (size_t i = 0; i < said.size(); ++i) {
        const double weight = lines[i].borrows ? hardShare / hard : (1 - hardShare) / plain;
        const double probability = bounds.probability(said[i].risk);
        if (lines[i].risky)
            continue;
        if (!which.examples[i].ruleWarned)
            own.emplace_back(probability, weight);
        else if (probability >= bounds.believeFrom)
            cried += weight;
    }
    bounds.speakFrom = std::max(sureEnough, lowestBound(std::move(own), std::max(added, together - cried)));
    return bounds;
}

} // namespace amends::training
