#include "cli/CheckedTexts.h"
#include "cli/Session.h"
#include "desk/Checking.h"
#include "wording/Words.h"

namespace amends::cli {

namespace {

void print(Output& out, bool asJson, qint64 line, const QString& text, const Reading& reading)
{
    if (asJson) {
        QJsonArray evidence;
        for (const Evidence& one : reading.evidence)
            evidence.append(QJsonObject{{QStringLiteral("signal"), jsonCode(one.signal)},
                                        {QStringLiteral("start"), qint64(one.range.start)},
                                        {QStringLiteral("end"), qint64(one.range.end)}});
        out.object({{QStringLiteral("line"), line},
                    {QStringLiteral("language"), jsonCode(reading.language)},
                    {QStringLiteral("temperature"), int(reading.heat)},
                    {QStringLiteral("signals"), jsonCodes(reading.signals_)},
                    {QStringLiteral("asks"), jsonCodes(reading.asks)},
                    {QStringLiteral("evidence"), evidence}});
        return;
    }
    QStringList parts{reading.language ? words(*reading.language) : QStringLiteral("?"), words(reading.heat)};
    for (const Remedy remedy : reading.asks)
        parts << words(remedy);
    out.line(QStringLiteral("%1: %2").arg(line).arg(parts.join(QStringLiteral(", "))));
    for (const Evidence& one : reading.evidence)
        out.line(QStringLiteral("    %1: “%2”")
                     .arg(words(one.signal), text.mid(one.range.start, one.range.length()).simplified()));
}

int run(Session& session)
{
    bool ok = true;
    const auto language = session.coded<Language>("lang", ok);
    if (!ok)
        return Bad;
    const auto checking = plainChecking();
    return eachText<Reading>(
        session, [&](const QString& text) { return checking->read(text, language); },
        [&](qint64 line, const QString& text, const Reading& reading) {
            print(session.out(), session.json(), line, text, reading);
        });
}

} // namespace

Command readCommand()
{
    return {"read", "[--lang LANG] [--lines FILE | FILE]", "What a customer's message says between the lines: heat, signals, what she asks for.",
            "Reads the whole FILE as one message, standard input without FILE, or with --lines one message a line.\n"
            "Without --lang the language is told from the text. Needs no data folder.\n\n"
            "  amends-cli read --lines messages.txt --json",
            [] {
                return QList<QCommandLineOption>{
                    {QStringLiteral("lang"), QStringLiteral("The language of the messages: fr, nl, en or de."), QStringLiteral("LANG")},
                    {QStringLiteral("lines"), QStringLiteral("One text a line; \\n within it is a newline. “-” is standard input."), QStringLiteral("FILE")}};
            },
            run};
}

} // namespace amends::cli
