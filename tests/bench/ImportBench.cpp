#include "Bench.h"
#include "MadeUp.h"
#include "Programs.h"
#include <QDir>
#include <QFileInfo>

namespace amends::bench {

namespace {

constexpr int kRounds = 3;
constexpr double kTimesSqlite = 3;

/// The time of one round in a folder of its own; none where it failed.
template <class Round> Samples rounds(Bench& bench, Round round)
{
    Samples samples;
    for (int i = 0; i < kRounds; ++i) {
        const QTemporaryDir scratch(bench.folder + QStringLiteral("/round-XXXXXX"));
        const Ran ran = round(scratch.path());
        if (ran.exitCode != 0) {
            bench.missing(QString::fromUtf8(ran.err).trimmed());
            return {};
        }
        samples.add(ran.ms);
    }
    return samples;
}

Ran notmuchNew(const QString& scratch, const QString& maildir)
{
    // notmuch keeps its index within the mails; a link to them keeps ours clean.
    QDir().mkpath(scratch + QStringLiteral("/mail"));
    QFile::link(maildir, scratch + QStringLiteral("/mail/box"));
    QFile config(scratch + QStringLiteral("/config"));
    if (!config.open(QIODevice::WriteOnly))
        return {};
    config.write(QStringLiteral("[database]\npath=%1/mail\n[user]\nname=Bench\nprimary_email=bench@mail.example\n[new]\ntags=new\n[search]\n[maildir]\nsynchronize_flags=false\n").arg(scratch).toUtf8());
    config.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("NOTMUCH_CONFIG"), config.fileName());
    return run(installed(QStringLiteral("notmuch")), {QStringLiteral("new"), QStringLiteral("--quiet")}, environment);
}

Ran cliImport(const QString& scratch, const QStringList& arguments)
{
    return run(beside(QStringLiteral("amends-cli")), QStringList{QStringLiteral("--data"), scratch + QStringLiteral("/shop"), QStringLiteral("import")} + arguments);
}

QString perSecond(int count, double ms, const QString& what)
{
    return QStringLiteral("%1 %2/s").arg(qRound(count / (ms / 1000))).arg(what);
}

} // namespace

void benchMail(Bench& bench)
{
    const int mails = bench.million ? 20'000 : 2000;
    bench.table.section(QStringLiteral("Mail in, a Maildir of %1").arg(mails));
    const QString maildir = QStringLiteral("%1/maildir-%2").arg(bench.folder).arg(mails);
    if (!QFile::exists(maildir) && !makeMaildir(maildir, mails))
        return bench.missing(maildir);
    const Samples ours = rounds(bench, [&](const QString& scratch) { return cliImport(scratch, {QStringLiteral("mail"), maildir}); });
    if (ours.isEmpty())
        return;
    Line line{QStringLiteral("amends-cli import mail"), perSecond(mails, ours.median(), QStringLiteral("mails")), {},
              QStringLiteral("notmuch is not installed"), QStringLiteral("notmuch new"), {}};
    if (!installed(QStringLiteral("notmuch")).isEmpty()) {
        const Samples theirs = rounds(bench, [&](const QString& scratch) { return notmuchNew(scratch, maildir); });
        if (theirs.isEmpty())
            return;
        line.beside = QStringLiteral("notmuch new: ") + perSecond(mails, theirs.median(), QStringLiteral("mails"));
        line.held = ours.median() <= theirs.median();
    }
    bench.table.add(line);
}

void benchShop(Bench& bench)
{
    const int lines = bench.million ? 1'000'000 : 100'000;
    bench.table.section(QStringLiteral("Orders in, a CSV of %1 lines").arg(lines));
    const QString file = QStringLiteral("%1/lines-%2.csv").arg(bench.folder).arg(lines);
    if (!QFile::exists(file) && !makeOrderLines(file, lines))
        return bench.missing(file);
    const Samples ours = rounds(bench, [&](const QString& scratch) { return cliImport(scratch, {QStringLiteral("shop"), file}); });
    if (ours.isEmpty())
        return;
    const QString s = QStringLiteral("s");
    Line line{QStringLiteral("amends-cli import shop, %1 MB").arg(QFileInfo(file).size() / 1'000'000), shown(ours.median() / 1000, s), shown(ours.p99() / 1000, s),
              QStringLiteral("sqlite3 is not installed"), QStringLiteral("3 × sqlite3"), {}};
    if (!installed(QStringLiteral("sqlite3")).isEmpty()) {
        const Samples theirs = rounds(bench, [&](const QString& scratch) {
            return run(installed(QStringLiteral("sqlite3")), {scratch + QStringLiteral("/lines.db"), QStringLiteral(".mode csv"), QStringLiteral(".import '%1' lines").arg(file)});
        });
        if (theirs.isEmpty())
            return;
        const double times = ours.median() / theirs.median();
        line.beside = QStringLiteral("%1 × sqlite3 .import (%2), %3").arg(times, 0, 'f', 1).arg(shown(theirs.median() / 1000, s), perSecond(lines, ours.median(), QStringLiteral("lines")));
        line.held = times <= kTimesSqlite;
    }
    bench.table.add(line);
}

} // namespace amends::bench
