#include "training/Evaluation.h"
#include <algorithm>
#include <cmath>
#include <numeric>

namespace amends::training {

namespace {

struct Share
{
    double hits = 0;
    double all = 0;
    void count(bool hit)
    {
        hits += hit;
        all += 1;
    }
    double value() const { return all == 0 ? 0 : hits / all; }
};

double mix(const Share& hard, const Share& plain)
{
    return hardShare * hard.value() + (1 - hardShare) * plain.value();
}

double aucOf(const std::vector<Line>& lines, const std::vector<Prediction>& said)
{
    double hard = 0, plain = 0;
    for (const Line& line : lines) {
        hard += !line.risky && line.borrows;
        plain += !line.risky && !line.borrows;
    }
    std::vector<int> order(lines.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, [&](int a, int b) { return said[size_t(a)].risk < said[size_t(b)].risk; });
    double below = 0, area = 0, risky = 0;
    for (const int i : order) {
        const Line& line = lines[size_t(i)];
        if (line.risky) {
            area += below;
            risky += 1;
        } else {
            below += line.borrows ? hardShare / hard : (1 - hardShare) / plain;
        }
    }
    return risky == 0 ? 0 : area / risky;
}

double thresholdFor(const std::vector<Line>& lines, const std::vector<Prediction>& said, double falseAlarms)
{
    double hard = 0, plain = 0;
    std::vector<int> good;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].risky)
            continue;
        (lines[i].borrows ? hard : plain) += 1;
        good.push_back(int(i));
    }
    std::ranges::sort(good, [&](int a, int b) { return said[size_t(a)].risk > said[size_t(b)].risk; });
    double alarms = 0;
    for (const int i : good) {
        alarms += lines[size_t(i)].borrows ? hardShare / hard : (1 - hardShare) / plain;
        if (alarms > falseAlarms)
            return said[size_t(i)].risk;
    }
    return 0;
}

} // namespace

Prediction predicted(const language::ParaphraseModel& model, const Example& example)
{
    language::LabelScores scores{};
    size_t known = 0;
    for (const language::Feature& feature : example.features) {
        if (const int at = model.find(feature.key); at >= 0) {
            model.addTo(scores, at);
            ++known;
        }
    }
    model.finish(scores, known);
    return {language::riskOf(scores), language::heaviestRisky(scores)};
}

Figures figuresAt(const std::vector<Line>& lines, const std::vector<Example>& examples, const std::vector<Prediction>& said,
                  double threshold)
{
    Share all, common, paraphrase, hard, plain, label, rule, both, ruleHard, rulePlain, bothHard, bothPlain;
    for (size_t i = 0; i < lines.size(); ++i) {
        const bool spoke = said[i].risk > threshold;
        const bool warned = examples[i].ruleWarned;
        if (lines[i].risky) {
            all.count(spoke);
            (lines[i].common ? common : paraphrase).count(spoke);
            if (spoke)
                label.count(said[i].label == labelOf(lines[i].risky));
            rule.count(warned);
            both.count(warned || spoke);
        } else {
            (lines[i].borrows ? hard : plain).count(spoke);
            (lines[i].borrows ? ruleHard : rulePlain).count(warned);
            (lines[i].borrows ? bothHard : bothPlain).count(warned || spoke);
        }
    }
    Figures figures;
    figures.auc = aucOf(lines, said);
    figures.threshold = threshold;
    figures.falseAlarms = mix(hard, plain);
    figures.recall = all.value();
    figures.recallCommon = common.value();
    figures.recallParaphrase = paraphrase.value();
    figures.falseHard = hard.value();
    figures.falsePlain = plain.value();
    figures.label = label.value();
    figures.ruleRecall = rule.value();
    figures.ruleFalseAlarms = mix(ruleHard, rulePlain);
    figures.bothRecall = both.value();
    figures.bothFalseAlarms = mix(bothHard, bothPlain);
    return figures;
}

Figures figuresOf(const std::vector<Line>& lines, const std::vector<Example>& examples, const std::vector<Prediction>& said,
                  double falseAlarms)
{
    return figuresAt(lines, examples, said, thresholdFor(lines, said, falseAlarms));
}

std::pair<double, double> calibrated(const std::vector<Line>& lines, const std::vector<Prediction>& said)
{
    double a = 1, b = 0;
    for (int round = 0; round < 50; ++round) { // Newton's steps; the loss is convex in a and b
        double ga = 0, gb = 0, haa = 1e-6, hab = 0, hbb = 1e-6;
        for (size_t i = 0; i < lines.size(); ++i) {
            const double x = said[i].risk;
            const double p = 1 / (1 + std::exp(-(a * x + b)));
            const double error = p - double(lines[i].risky.has_value());
            const double w = p * (1 - p);
            ga += error * x;
            gb += error;
            haa += w * x * x;
            hab += w * x;
            hbb += w;
        }
        const double det = haa * hbb - hab * hab;
        if (det < 1e-9)
            break;
        a -= (hbb * ga - hab * gb) / det;
        b -= (haa * gb - hab * ga) / det;
    }
    return {a, b};
}

} // namespace amends::training
