#include "Bench.h"
#include "Programs.h"
#include "UiThread.h"
#include <QCommandLineParser>
#include <QDir>
#include <QTextStream>

using namespace amends::bench;

namespace {

struct Measurement
{
    const char* name;
    const char* what;
    void (*run)(Bench&);
};

constexpr Measurement kMeasurements[] = {
    {"start", "from exec to the inbox painted and the memory then, beside an empty QMainWindow", benchStart},
    {"acts", "what everyday acts cost the UI thread, and when their answer is on screen", benchActs},
    {"board", "the same of the board of promises, which the made-up shop has by the ten thousand", benchBoard},
    {"check", "a check of 1,500 characters, one key more, loading the packs, replies a second", benchCheck},
    {"draft", "how long a draft waits to be saved while a large import runs", benchDraft},
    {"mail", "mails a second, beside notmuch new on the same Maildir", benchMail},
    {"shop", "a million order lines (a tenth at small scale), beside sqlite3 .import", benchShop},
};

QString listOfMeasurements()
{
    QString text = QStringLiteral("Measures Amends and prints median and 99th percentile beside a baseline of the same run. NAME is one of:");
    for (const Measurement& one : kMeasurements)
        text += QStringLiteral("\n  %1 %2").arg(QLatin1StringView(one.name), -7).arg(QLatin1StringView(one.what));
    return text + QStringLiteral("\n`amends --quit-when-painted` says \"painted\" when the inbox is on screen, and leaves: `start` uses it.");
}

} // namespace

namespace amends::bench {

QString Bench::shop(int customers, int complaints)
{
    const QString dir = QStringLiteral("%1/shop-%2-%3").arg(folder).arg(customers).arg(complaints);
    const QString made = dir + QStringLiteral("/made-up");
    if (QFile::exists(made))
        return dir;
    table.say(QStringLiteral("making up a shop of %1 customers and %2 complaints").arg(customers).arg(complaints));
    QDir(dir).removeRecursively();
    const Ran ran = run(beside(QStringLiteral("amends-cli")),
                        {QStringLiteral("--data"), dir, QStringLiteral("sample"), QStringLiteral("--customers"), QString::number(customers),
                         QStringLiteral("--complaints"), QString::number(complaints)});
    if (ran.exitCode != 0) {
        missing(QStringLiteral("amends-cli sample: ") + QString::fromUtf8(ran.err).trimmed());
        return {};
    }
    table.add({QStringLiteral("make up %1 complaints").arg(complaints), shown(ran.ms / 1000, QStringLiteral("s")), {}, {}, {}, {}});
    QFile(made).open(QIODevice::WriteOnly);
    return dir;
}

void Bench::missing(const QString& why)
{
    failed = true;
    table.say(QStringLiteral("NOT MEASURED: ") + why);
}

} // namespace amends::bench

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    UiThread ui(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(listOfMeasurements());
    parser.addHelpOption();
    const QCommandLineOption only(QStringLiteral("only"), QStringLiteral("Only this; several with commas."), QStringLiteral("NAME"));
    const QCommandLineOption scale(QStringLiteral("scale"), QStringLiteral("small (default) or million."), QStringLiteral("SCALE"), QStringLiteral("small"));
    const QCommandLineOption data(QStringLiteral("data"), QStringLiteral("Keep the made-up shops here and use them again."), QStringLiteral("DIR"));
    const QCommandLineOption rounds(QStringLiteral("rounds"), QStringLiteral("How often each act is done (100); fewer under a profiler."), QStringLiteral("N"), QStringLiteral("100"));
    const QCommandLineOption markdown(QStringLiteral("markdown"), QStringLiteral("Print the table as Markdown at the end."));
    parser.addOptions({only, scale, data, rounds, markdown});
    parser.process(ui);

    QTemporaryDir passing;
    const QString folder = parser.isSet(data) ? QDir(parser.value(data)).absolutePath() : passing.path();
    if (!QDir().mkpath(folder))
        return 2;
    Bench bench{ui, {}, parser.value(scale) == u"million", qMax(1, parser.value(rounds).toInt()), folder};
    const QStringList wanted = parser.value(only).split(u',', Qt::SkipEmptyParts);
    QStringList known;
    for (const Measurement& one : kMeasurements) {
        known << QString::fromLatin1(one.name);
        if (wanted.isEmpty() || wanted.contains(known.constLast()))
            one.run(bench);
    }
    for (const QString& name : wanted) {
        if (!known.contains(name))
            bench.missing(QStringLiteral("%1 is none of %2").arg(name, known.join(u' ')));
    }
    if (parser.isSet(markdown))
        bench.table.printMarkdown();
    return bench.failed ? 2 : bench.table.allHeld() ? 0 : 1;
}
