// language_probe KIND LANG TABLE.tsv [PACKFOLDER]: what the packs say of each line of a table of ../shared/language, as
// score.py reads it. KIND is sentences, replies, incoming, or examples (the packs' own; no table), or time. With a
// pack's folder the rules speak alone; without one the classifier inside the program speaks too.
#include "language/Checker.h"
#include "language/Reader.h"
#include "language/Scan.h"
#include "language/Tokens.h"
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>
#include <algorithm>

using namespace amends;
using namespace amends::language;

namespace {

template <class List> QJsonArray codes(const List& list)
{
    QJsonArray array;
    for (const auto each : list)
        array.append(QString(code(each)));
    return array;
}

QJsonObject checked(const Checker& checker, const QString& text)
{
    const CheckAnswer answer = checker.check(text);
    QJsonArray findings;
    for (const Finding& f : answer.findings) {
        findings.append(QJsonObject{{QStringLiteral("category"), QString(code(f.category))},
                                    {QStringLiteral("severity"), QString(code(f.severity))},
                                    {QStringLiteral("rule"), f.rule},
                                    {QStringLiteral("start"), f.range.start},
                                    {QStringLiteral("end"), f.range.end}});
    }
    return {{QStringLiteral("findings"), findings}, {QStringLiteral("lacks"), codes(answer.elements.lacks)}};
}

/// `why`: the rules that spoke, each with its words, for who mends them.
QJsonObject understood(const Reader& reader, const RuleBook& book, Language language, const QString& text)
{
    const Reading reading = reader.read(text, language);
    QJsonArray why;
    for (const TextRange& range : paragraphsOf(text)) {
        for (const RuleHit& hit : scan(book, QStringView(text).mid(range.start, range.length())).others) {
            const Rule& rule = book.rules[size_t(hit.rule)];
            if (rule.kind == RuleKind::Signal || rule.kind == RuleKind::Heat)
                why += QStringLiteral("%1: %2").arg(rule.id, hit.words);
        }
    }
    return {{QStringLiteral("temperature"), int(reading.heat)},
            {QStringLiteral("signals"), codes(reading.signals_)},
            {QStringLiteral("asks"), codes(reading.asks)},
            {QStringLiteral("why"), why}};
}

/// The packs' own examples: one line for each that does not behave.
int examples(QTextStream& out, Language language, const QList<PackFile>& files)
{
    const auto book = RuleBook::build(language, files);
    if (!book) {
        out << book.error().file << ": " << book.error().place << ": " << book.error().detail << '\n';
        return 1;
    }
    int wrong = 0;
    for (size_t i = 0; i < (*book)->rules.size(); ++i) {
        const Rule& rule = (*book)->rules[i];
        for (const auto& [list, wanted] : {std::pair{&rule.match, true}, std::pair{&rule.nomatch, false}}) {
            for (const QString& text : *list) {
                if (hitsOf(**book, int(i), text).empty() == wanted) {
                    out << rule.id << (wanted ? " misses: " : " must not match: ") << text << '\n';
                    ++wrong;
                }
            }
        }
    }
    out << (*book)->rules.size() << " rules, " << wrong << " examples wrong\n";
    return wrong == 0 ? 0 : 1;
}

int timing(QTextStream& out, Language language, const QList<PackFile>& files, const QByteArray& model, const QStringList& texts)
{
    QElapsedTimer timer;
    timer.start();
    const auto checker = Checker::fromFiles(language, files, model);
    out << "load ms " << double(timer.nsecsElapsed()) / 1e6 << '\n';
    QString text;
    for (qsizetype i = 0; text.size() < 1500 && !texts.isEmpty(); ++i)
        text += texts[(i * 37) % texts.size()] + u' ' + (i % 4 == 3 ? QStringLiteral("\n\n") : QString());
    text.truncate(1500);
    std::vector<qint64> times;
    for (int i = 0; i < 1000; ++i) {
        timer.restart();
        checker->check(text);
        times.push_back(timer.nsecsElapsed());
    }
    std::ranges::sort(times);
    out << "1500 characters: median us " << times[500] / 1000 << ", p99 us " << times[990] / 1000 << '\n';
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    QStringList args;
    for (int i = 1; i < argc; ++i)
        args += QString::fromLocal8Bit(argv[i]);
    QTextStream out(stdout);
    const auto language = args.size() > 1 ? fromCode<Language>(args[1]) : std::nullopt;
    const QString kind = args.value(0);
    if (!language || !QStringList{QStringLiteral("sentences"), QStringLiteral("replies"), QStringLiteral("incoming"),
                                  QStringLiteral("examples"), QStringLiteral("time")}.contains(kind)) {
        out << "language_probe sentences|replies|incoming|time LANG TABLE.tsv [PACKFOLDER]\n"
               "language_probe examples LANG [PACKFOLDER]\n";
        return 2;
    }
    const QString folder = args.value(kind == u"examples" ? 2 : 3);
    const auto files = folder.isEmpty() ? embeddedPack(*language) : readPack(folder);
    QFile beside(folder + QStringLiteral("/paraphrases.model"));
    const QByteArray model = folder.isEmpty() ? embeddedModel(*language) : beside.open(QIODevice::ReadOnly) ? beside.readAll() : QByteArray();
    const auto checker = files ? Checker::fromFiles(*language, *files, model) : Result<Checker>(std::unexpected(files.error()));
    const auto reader = files ? Reader::fromFiles(*language, *files) : Result<Reader>(std::unexpected(files.error()));
    if (!checker || !reader) {
        const Error& e = checker ? reader.error() : checker.error();
        out << e.file << ": " << e.place << ": " << e.detail << '\n';
        return 2;
    }
    const auto book = RuleBook::build(*language, *files);
    if (kind == u"examples" || !book)
        return examples(out, *language, *files);
    QFile table(args.value(2));
    if (!table.open(QIODevice::ReadOnly)) {
        out << args.value(2) << ": " << table.errorString() << '\n';
        return 2;
    }
    QStringList lines = QString::fromUtf8(table.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const qsizetype column = lines.takeFirst().split(u'\t').indexOf(QStringLiteral("text"));
    QStringList texts;
    for (const QString& line : lines)
        texts += line.split(u'\t').value(column).replace(QStringLiteral("\\n"), QStringLiteral("\n"));
    if (kind == u"time")
        return timing(out, *language, *files, model, texts);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QJsonObject line = kind == u"incoming" ? understood(*reader, **book, *language, texts[i]) : checked(*checker, texts[i]);
        line.insert(QStringLiteral("line"), int(i) + 1);
        out << QJsonDocument(line).toJson(QJsonDocument::Compact) << '\n';
    }
    return 0;
}
