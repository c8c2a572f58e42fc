#include "Bench.h"
#include "MadeUp.h"
#include "Programs.h"
#include "domain/Codes.h"
#include "language/Checker.h"
#include "language/ParagraphCache.h"
#include <QElapsedTimer>
#include <QFile>

namespace amends::bench {

namespace {

constexpr int kCharacters = 1500;
constexpr int kRounds = 300;
constexpr double kFullCheckMs = 2;

template <class Job> double msOf(Job job)
{
    QElapsedTimer timer;
    timer.start();
    job();
    return double(timer.nsecsElapsed()) / 1e6;
}

void checkOne(Bench& bench, const QString& code)
{
    const auto language = fromCode<Language>(code);
    Samples load, full, more;
    std::optional<language::Checker> checker;
    for (int round = 0; round < 9; ++round)
        load.add(msOf([&] {
            if (auto loaded = language::Checker::load(*language))
                checker = std::move(*loaded);
        }));
    if (!checker)
        return bench.missing(QStringLiteral("check: the rules of %1 do not load").arg(code));
    qsizetype found = 0;
    for (int round = 0; round < kRounds; ++round) {
        const QString text = madeUpReply(code, kCharacters, quint32(round));
        full.add(msOf([&] { found += checker->check(text).findings.size(); }));
        language::ParagraphCache cache(*checker);
        cache.check(text);
        const QString longer = text + QStringLiteral("a");
        more.add(msOf([&] { found += cache.check(longer).findings.size(); }));
    }
    const QString ms = QStringLiteral("ms");
    bench.table.add({QStringLiteral("check %1 characters, %2").arg(kCharacters).arg(code), shown(full.median(), ms), shown(full.p99(), ms),
                     QStringLiteral("%1 findings a reply").arg(double(found) / (2 * kRounds), 0, 'f', 1),
                     QStringLiteral("2 ms median"), full.median() <= kFullCheckMs});
    bench.table.addTimes(QStringLiteral("after one more key, %1").arg(code), more, {});
    bench.table.addTimes(QStringLiteral("load the rules, %1").arg(code), load, {});
}

void checkLines(Bench& bench, const QString& code)
{
    const int replies = bench.million ? 20'000 : 4000;
    const QString file = bench.folder + QStringLiteral("/replies.txt");
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return bench.missing(file);
    qint64 characters = 0;
    for (int i = 0; i < replies; ++i) {
        QString text = madeUpReply(code, 600, quint32(i));
        characters += text.size();
        out.write(text.replace(u'\n', QStringLiteral("\\n")).toUtf8() + '\n');
    }
    out.close();
    const Ran ran = run(beside(QStringLiteral("amends-cli")), {QStringLiteral("check"), QStringLiteral("--json"), QStringLiteral("--lang"), code, QStringLiteral("--lines"), file});
    QFile::remove(file);
    if (ran.exitCode != 0)
        return bench.missing(QStringLiteral("amends-cli check: ") + QString::fromUtf8(ran.err).trimmed());
    bench.table.add({QStringLiteral("amends-cli check --lines, %1").arg(code),
                     QStringLiteral("%1 replies/s").arg(qRound(replies / (ran.ms / 1000))), {},
                     QStringLiteral("%1 of %2 characters in %3").arg(replies).arg(characters / replies).arg(shown(ran.ms / 1000, QStringLiteral("s"))), {}, {}});
}

} // namespace

void benchCheck(Bench& bench)
{
    bench.table.section(QStringLiteral("Checking a reply"));
    for (const QString& code : madeUpLanguages())
        checkOne(bench, code);
    for (const QString& code : madeUpLanguages())
        checkLines(bench, code);
}

} // namespace amends::bench
