#include "language/PackFile.h"
#include "training/Evaluation.h"
#include "training/Folds.h"
#include "training/LinearModel.h"
#include "training/ModelFile.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>
#include <cmath>

using namespace amends;
using namespace amends::training;

namespace {
QTextStream out(stdout);

void row(const QString& name, const Figures& f)
{
    const auto p = [](double v) { return QString::number(100 * v, 'f', 1).rightJustified(5); };
    out << name.leftJustified(24) << " auc " << QString::number(f.auc, 'f', 4) << " recall " << p(f.recall) << " c " << p(f.recallCommon)
        << " p " << p(f.recallParaphrase) << " fa " << p(f.falseAlarms) << " hard " << p(f.falseHard) << " plain " << p(f.falsePlain) << " label "
        << p(f.label) << " | rules " << p(f.ruleRecall) << "/" << p(f.ruleFalseAlarms) << " both " << p(f.bothRecall) << "/" << p(f.bothFalseAlarms) << Qt::endl;
}

std::vector<Line> devLines(const QString& path)
{
    QFile file(path);
    std::vector<Line> lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    for (const QString& text : QString::fromUtf8(file.readAll()).split(u'\n').mid(1)) {
        const QStringList f = text.split(u'\t');
        if (f.size() != 3)
            continue;
        Line line;
        line.text = f[2];
        if (f[1] != u"ok")
            line.risky = fromCode<Category>(f[1]);
        else if (f[0].contains(u"-ok-h"))
            line.borrows = Category::Blame;
        line.common = !f[0].contains(QStringLiteral("-p"));
        lines.push_back(line);
    }
    return lines;
}
}

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList args = app.arguments();
    for (const QString& word : args.value(1).split(u',')) {
        const Language language = *fromCode<Language>(word);
        const auto corpus = Corpus::read(args.value(2), language);
        if (!corpus) { out << corpus.error().file << corpus.error().place << corpus.error().detail << Qt::endl; return 2; }
        const auto book = language::RuleBook::build(language, *language::embeddedPack(language));
        QElapsedTimer timer;
        timer.start();
        const auto examples = examplesOf(**book, corpus->lines);
        size_t n = 0;
        for (const auto& e : examples) n += e.features.size();
        out << word << ": " << corpus->lines.size() << " lines, " << corpus->writers.join(u' ') << ", features a line " << n / examples.size() << ", ms " << timer.elapsed() << Qt::endl;
        const auto folds = foldsOf(*corpus, 5);
        const auto dev = devLines(args.value(3).arg(word));
        const auto devExamples = examplesOf(**book, dev);
        const auto variant = [&](const QString& name, const LinearOptions& options) {
            timer.restart();
            std::vector<Prediction> said(examples.size());
            for (const Fold& fold : folds) {
                LinearModel model;
                model.train(examples, fold.learn, options);
                for (const int i : fold.hold) {
                    const Scores scores = model.scores(examples[size_t(i)]);
                    said[size_t(i)] = {riskOf(scores), categoryOf(scores)};
                }
            }
            const Figures f = figuresOf(corpus->lines, examples, said, 0.02);
            row(name, f);
            if (!dev.empty() && name.startsWith(u"!")) {
                std::vector<int> all(examples.size());
                for (size_t i = 0; i < all.size(); ++i) all[i] = int(i);
                LinearModel model;
                model.train(examples, all, options);
                std::vector<Prediction> devSaid;
                for (const Example& e : devExamples) { const Scores s = model.scores(e); devSaid.push_back({riskOf(s), categoryOf(s)}); }
                row(QStringLiteral("  dev"), figuresAt(dev, devExamples, devSaid, f.threshold));
            }
        };
        using K = language::FeatureKind;
        const auto without = [](std::initializer_list<K> kinds) { LinearOptions o; for (const K k : kinds) o.kinds &= ~(1u << int(k)); return o; };
        LinearOptions o = without({});
        o.rate = 0.2;
        variant(QStringLiteral("!chosen"), o);
        std::vector<Prediction> said(examples.size());
        for (const Fold& fold : folds) {
            LinearModel model;
            model.train(examples, fold.learn, o);
            for (const int i : fold.hold) { const Scores s = model.scores(examples[size_t(i)]); said[size_t(i)] = {riskOf(s), categoryOf(s)}; }
        }
        {
            QFile dump(QStringLiteral("/tmp/lin.%1.tsv").arg(word));
            if (dump.open(QIODevice::WriteOnly)) for (size_t f = 0; f < folds.size(); ++f) for (const int i : folds[f].hold)
                dump.write(QStringLiteral("%1\t%2\t%3\t%4\n").arg(i).arg(f).arg(said[size_t(i)].risk).arg(corpus->lines[size_t(i)].text).toUtf8());
        }
        const auto [slope, offset] = calibrated(corpus->lines, said);
        for (auto& p : said) p.risk = 1 / (1 + std::exp(-(slope * p.risk + offset)));
        out << "slope " << slope << " offset " << offset << Qt::endl;
        for (const double speak : {0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95}) {
            for (const double believe : {0.0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8}) {
                double r = 0, rn = 0, h = 0, hn = 0, p = 0, pn = 0;
                for (size_t i = 0; i < examples.size(); ++i) {
                    const bool spoke = examples[i].ruleWarned ? said[i].risk >= believe : said[i].risk >= speak;
                    const Line& l = corpus->lines[i];
                    if (l.risky) { r += spoke; ++rn; } else if (l.borrows) { h += spoke; ++hn; } else { p += spoke; ++pn; }
                }
                out << QString::number(speak) << "/" << believe << ": " << QString::number(100 * r / rn, 'f', 1) << " @ " << QString::number(100 * (h / hn * 80 + p / pn * 64) / 144, 'f', 1) << "   ";
            }
            out << Qt::endl;
        }
        std::vector<int> all(examples.size());
        for (size_t i = 0; i < all.size(); ++i) all[i] = int(i);
        LinearModel model;
        model.train(examples, all, o);
        language::ModelFacts facts;
        facts.language = language;
        facts.slope = float(slope); facts.offset = float(offset); facts.speakFrom = 0.95F; facts.believeFrom = 0.0F;
        facts.provenance = QStringLiteral("corpus ") + corpus->checksum;
        QFile file(QStringLiteral("resources/language/%1/paraphrases.model").arg(word));
        if (file.open(QIODevice::WriteOnly)) { const QByteArray bytes = modelFile(model, facts); file.write(bytes); out << bytes.size() << " bytes, " << model.index().size() << " features" << Qt::endl; }
    }
}
