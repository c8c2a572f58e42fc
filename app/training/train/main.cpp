// amends_train FOLDER OUT [--curve] [--variants] [--beside FOLDER] [--doubts FILE] [--seed N]: learns from FOLDER/{fr,nl,en,de}/*.tsv and FOLDER/words/*.tsv, and
// writes OUT/LANG/paraphrases.model. The same input gives the same bytes.
#include "training/ModelFile.h"
#include "training/Report.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <future>

using namespace amends;
using namespace amends::training;

namespace {

// False alarms of good sentences by writers nothing was learnt from.
constexpr double together = 0.035; // by rules and learner
constexpr double added = 0.0075;   // by the learner, at least

int failed(QTextStream& out, const Error& error)
{
    out << error.file << ": " << error.place << ": " << error.detail << Qt::endl;
    return 2;
}

Done write(const School& school, const LinearModel& model, const std::vector<Bounds>& bounds, const LinearOptions& options, const QString& folder)
{
    for (size_t c = 0; c < bounds.size(); ++c) {
        const Class& each = school.classes()[c];
        language::ModelFacts facts;
        facts.language = each.corpus.language;
        facts.slope = float(bounds[c].slope);
        facts.offset = float(bounds[c].offset);
        facts.speakFrom = float(bounds[c].speakFrom);
        facts.believeFrom = float(bounds[c].believeFrom);
        facts.provenance = QStringLiteral("amends_train, seed %1, %2 rounds; sentences %3; words %4; groups of meaning: k-means over the word vectors of "
                                          "Google's Universal Sentence Encoder multilingual, Apache-2.0")
                               .arg(options.seed).arg(options.rounds).arg(each.corpus.checksum, each.groups.checksum);
        const QString name = QStringLiteral("%1/%2/paraphrases.model").arg(folder, QString(code(each.corpus.language)));
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(modelFile(model, all(each.examples), each.groups, facts)) < 0)
            return failure(Problem::Unreadable, file.errorString(), name);
    }
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("FOLDER"), QStringLiteral("the sentences: resources/language/corpus"));
    parser.addPositionalArgument(QStringLiteral("OUT"), QStringLiteral("where the models go: resources/language"));
    parser.addOptions({{QStringLiteral("curve"), QStringLiteral("print what fewer sentences would have taught")},
                       {QStringLiteral("variants"), QStringLiteral("print other ways of learning")},
                       {QStringLiteral("beside"), QStringLiteral("print the figures of FOLDER/sentences-LANG.tsv"), QStringLiteral("FOLDER")},
                       {QStringLiteral("doubts"), QStringLiteral("write the lines whose label it would not believe to FILE"), QStringLiteral("FILE")},
                       {QStringLiteral("seed"), QStringLiteral("the order in which it learns"), QStringLiteral("N"), QStringLiteral("1")}});
    parser.addHelpOption();
    parser.process(app);
    if (parser.positionalArguments().size() != 2)
        parser.showHelp(2);
    const QString folder = parser.positionalArguments().at(0);
    std::vector<std::future<Result<Class>>> enrolled;
    for (const Language language : {Language::French, Language::Dutch, Language::English, Language::German})
        enrolled.push_back(std::async(std::launch::async, [=] { return Class::enrol(folder, language); }));
    std::vector<Class> classes;
    for (std::future<Result<Class>>& one : enrolled) {
        auto each = one.get();
        if (!each)
            return failed(out, each.error());
        classes.push_back(std::move(*each));
    }
    const School school(std::move(classes));
    LinearOptions options;
    options.seed = parser.value(QStringLiteral("seed")).toULongLong();
    const auto said = school.crossValidated(options);
    std::vector<Bounds> bounds;
    for (size_t c = 0; c < said.size(); ++c)
        bounds.push_back(boundsFor(school.classes()[c], said[c], together, added));
    Report report(out, school);
    report.figures(said, bounds);
    if (const QString name = parser.value(QStringLiteral("doubts")); !name.isEmpty()) {
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly))
            return failed(out, {Problem::Unreadable, name, {}, file.errorString()});
        QTextStream stream(&file);
        Report::doubts(stream, school, said, bounds);
    }
    if (parser.isSet(QStringLiteral("curve")))
        report.curve(options, said);
    if (parser.isSet(QStringLiteral("variants")))
        report.variants(options);
    const LinearModel learnt = school.learnt(options);
    if (const QString sets = parser.value(QStringLiteral("beside")); !sets.isEmpty()) {
        if (auto done = report.beside(options, learnt, sets); !done)
            return failed(out, done.error());
    }
    if (auto done = write(school, learnt, bounds, options, parser.positionalArguments().at(1)); !done)
        return failed(out, done.error());
    return 0;
}
