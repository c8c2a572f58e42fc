#include "training/Report.h"
#include <algorithm>
#include <array>

namespace amends::training {

using language::FeatureKind;

namespace {

QString percent(double share)
{
    return QString::number(100 * share, 'f', 1).rightJustified(5);
}

struct Means
{
    double auc = 0, atTwo = 0, atFive = 0, paraphrases = 0, label = 0;
};

Means meansOf(const School& school, const std::vector<std::vector<Prediction>>& said)
{
    Means means;
    const auto count = double(said.size());
    for (size_t c = 0; c < said.size(); ++c) {
        const Class& each = school.classes()[c];
        const Figures two = figuresOf(each.corpus.lines, each.examples, said[c], 0.02);
        const Figures five = figuresOf(each.corpus.lines, each.examples, said[c], 0.05);
        means.auc += two.auc / count;
        means.atTwo += two.recall / count;
        means.paraphrases += two.recallParaphrase / count;
        means.label += two.label / count;
        means.atFive += five.recall / count;
    }
    return means;
}

void print(QTextStream& out, const QString& name, const Means& means)
{
    out << name.leftJustified(30) << " AUC " << QString::number(means.auc, 'f', 4) << "   caught at 2 % false alarms " << percent(means.atTwo)
        << " (paraphrases " << percent(means.paraphrases) << "), at 5 % " << percent(means.atFive) << "   right label " << percent(means.label)
        << Qt::endl;
}

struct Kinds
{
    const char* without;
    std::initializer_list<FeatureKind> kinds;
};

constexpr auto groupKinds = {FeatureKind::Group, FeatureKind::GroupWithClass, FeatureKind::GroupWithStem};

} // namespace

void Report::variants(const LinearOptions& chosen)
{
    const auto row = [&](const QString& name, const LinearOptions& options) {
        print(m_out, name, meansOf(m_school, m_school.crossValidated(options)));
    };
    row(QStringLiteral("chosen"), chosen);
    const std::array without{
        Kinds{"without the rules' outcome", {FeatureKind::Rules}}, Kinds{"without groups of meaning", groupKinds},
        Kinds{"without groups beside classes", {FeatureKind::GroupWithClass}},
        Kinds{"without groups beside stems", {FeatureKind::GroupWithStem}},
        Kinds{"without classes", {FeatureKind::Class, FeatureKind::ClassWithStem, FeatureKind::ClassPair, FeatureKind::ClassTriple, FeatureKind::ClassSkip, FeatureKind::GroupWithClass}},
        Kinds{"without written forms", {FeatureKind::Form}},
        Kinds{"without pairs over a gap", {FeatureKind::StemSkip, FeatureKind::ClassSkip}},
        Kinds{"without place and length", {FeatureKind::Place}}};
    for (const Kinds& each : without) {
        LinearOptions options = chosen;
        for (const FeatureKind kind : each.kinds)
            options.kinds &= ~(1U << int(kind));
        row(QString::fromLatin1(each.without), options);
    }
    const auto changed = [&](const char* name, auto change) {
        LinearOptions options = chosen;
        change(options);
        row(QString::fromLatin1(name), options);
    };
    changed("a third of the features hidden", [](LinearOptions& o) { o.dropped = 0.33; });
    changed("telling ones count no more", [](LinearOptions& o) { o.telling = 0; });
    changed("half the rounds", [](LinearOptions& o) { o.rounds /= 2; });
    changed("twice the rounds", [](LinearOptions& o) { o.rounds *= 2; });
    changed("half the rate", [](LinearOptions& o) { o.rate /= 2; });
    changed("ten times the decay", [](LinearOptions& o) { o.decay *= 10; });
    changed("features seen once", [](LinearOptions& o) { o.seenAtLeast = 1; });
    changed("features seen three times", [](LinearOptions& o) { o.seenAtLeast = 3; });
    changed("seed 2", [](LinearOptions& o) { o.seed = 2; });
}

void Report::figures(const std::vector<std::vector<Prediction>>& said, const std::vector<Bounds>& bounds)
{
    print(m_out, QStringLiteral("all, unseen"), meansOf(m_school, said));
    for (size_t c = 0; c < said.size(); ++c) {
        const Class& each = m_school.classes()[c];
        const auto& lines = each.corpus.lines;
        const Figures f = figuresOf(lines, each.examples, said[c], 0.02);
        m_out << code(each.corpus.language) << ": " << lines.size() << " lines by " << each.corpus.writers.join(QStringLiteral(", ")) << ", AUC "
              << QString::number(f.auc, 'f', 4) << '\n'
              << "  at 2 % false alarms, alone: caught" << percent(f.recall) << " (common" << percent(f.recallCommon) << ", paraphrases"
              << percent(f.recallParaphrase) << "), false alarms of hard" << percent(f.falseHard) << ", plain" << percent(f.falsePlain)
              << ", right label" << percent(f.label) << '\n'
              << "  the rules alone: caught" << percent(f.ruleRecall) << ", false alarms" << percent(f.ruleFalseAlarms) << '\n';
        together(c, said[c], bounds[c]);
    }
    m_out.flush();
}

void Report::together(size_t c, const std::vector<Prediction>& said, const Bounds& bounds)
{
    const Class& each = m_school.classes()[c];
    struct Count
    {
        int hits = 0, all = 0;
        void add(bool hit) { hits += hit, ++all; }
        double share() const { return all == 0 ? 0 : double(hits) / all; }
    };
    Count common, paraphrase, hard, plain;
    std::array<Count, kLabels> byLabel, byBorrowed;
    std::array<Count, 10> bins;
    for (size_t i = 0; i < said.size(); ++i) {
        const Line& line = each.corpus.lines[i];
        const double p = bounds.probability(said[i].risk);
        const bool spoke = p >= (each.examples[i].ruleWarned ? bounds.believeFrom : bounds.speakFrom);
        if (line.risky) {
            (line.common ? common : paraphrase).add(spoke);
            byLabel[size_t(labelOf(line.risky))].add(spoke);
        } else {
            (line.borrows ? hard : plain).add(spoke);
            byBorrowed[size_t(labelOf(line.borrows))].add(spoke);
        }
        bins[std::min<size_t>(9, size_t(p * 10))].add(line.risky.has_value());
    }
    m_out << "  together, speaking from " << QString::number(bounds.speakFrom, 'f', 3) << ", believing rules from "
          << QString::number(bounds.believeFrom, 'f', 3) << ": caught"
          << percent(double(common.hits + paraphrase.hits) / std::max(1, common.all + paraphrase.all)) << " (common" << percent(common.share())
          << ", paraphrases" << percent(paraphrase.share()) << "), false alarms"
          << percent(hardShare * hard.share() + (1 - hardShare) * plain.share()) << " (hard" << percent(hard.share()) << ", plain"
          << percent(plain.share()) << ")\n  comes true, by tenths of probability:";
    for (const Count& bin : bins)
        m_out << percent(bin.share()) << " of " << bin.all << ';';
    m_out << "\n  caught, and false alarms of what borrows its words:";
    for (int label = 1; label < kLabels; ++label)
        m_out << ' ' << code(static_cast<Category>(label - 1)) << percent(byLabel[size_t(label)].share()) << '/'
              << percent(byBorrowed[size_t(label)].share()).trimmed();
    m_out << '\n';
}

void Report::curve(const LinearOptions& chosen, const std::vector<std::vector<Prediction>>& all)
{
    for (const int part : {8, 4, 2})
        print(m_out, QStringLiteral("1/%1 of the sentences").arg(part), meansOf(m_school, m_school.crossValidated(chosen, 1.0 / part)));
    print(m_out, QStringLiteral("all of them"), meansOf(m_school, all));
}

Done Report::beside(const LinearOptions& chosen, const LinearModel& learnt, const QString& folder)
{
    LinearOptions alone = chosen;
    alone.kinds &= ~(1U << int(FeatureKind::Rules));
    const LinearModel withoutRules = m_school.learnt(alone);
    for (const auto& [name, model] : {std::pair("without the rules", &withoutRules), std::pair("with the rules' outcome", &learnt)}) {
        for (const Class& each : m_school.classes()) {
            const auto lines = readMeasuringSet(QStringLiteral("%1/sentences-%2.tsv").arg(folder, code(each.corpus.language)));
            if (!lines)
                return std::unexpected(lines.error());
            const auto examples = each.seen(*lines);
            if (!examples)
                return std::unexpected(examples.error());
            const language::ParaphraseModel small = School::read(*model, each, all(each.examples));
            std::vector<Prediction> said;
            for (const Example& example : *examples)
                said.push_back(predicted(small, example));
            m_out << "beside, " << name << ", " << code(each.corpus.language) << ':';
            for (const double falseAlarms : {0.02, 0.03, 0.05}) {
                const Figures f = figuresOf(*lines, *examples, said, falseAlarms);
                if (falseAlarms == 0.02)
                    m_out << " AUC " << QString::number(f.auc, 'f', 4);
                m_out << "; at" << percent(falseAlarms) << " % false alarms caught" << percent(f.recall) << " (paraphrases" << percent(f.recallParaphrase)
                      << "), right label" << percent(f.label);
            }
            m_out << Qt::endl;
        }
    }
    return {};
}

void Report::doubts(QTextStream& out, const School& school, const std::vector<std::vector<Prediction>>& said, const std::vector<Bounds>& bounds)
{
    constexpr double sure = 0.75;
    struct Doubt
    {
        double against = 0;
        size_t line = 0;
    };
    for (size_t c = 0; c < said.size(); ++c) {
        const Corpus& corpus = school.classes()[c].corpus;
        std::vector<Doubt> doubts;
        for (size_t i = 0; i < said[c].size(); ++i) {
            const double p = bounds[c].probability(said[c][i].risk);
            if (const double against = corpus.lines[i].risky ? 1 - p : p; against >= sure)
                doubts.push_back({against, i});
        }
        std::ranges::stable_sort(doubts, std::greater(), &Doubt::against);
        for (const Doubt& doubt : doubts) {
            const Line& line = corpus.lines[doubt.line];
            const Prediction& prediction = said[c][doubt.line];
            out << code(corpus.language) << '\t' << corpus.writers[line.writer] << '\t' << (line.risky ? code(*line.risky) : QLatin1StringView("ok")) << '\t'
                << (line.risky ? (line.common ? QStringLiteral("c") : QStringLiteral("p")) : line.borrows ? QStringLiteral("h-") + code(*line.borrows) : QStringLiteral("n"))
                << '\t' << QString::number(bounds[c].probability(prediction.risk), 'f', 3) << '\t' << code(static_cast<Category>(prediction.label - 1)) << '\t'
                << line.text << '\n';
        }
    }
}

} // namespace amends::training
