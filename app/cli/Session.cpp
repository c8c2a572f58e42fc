#include "cli/Session.h"
#include "wording/Sentences.h"
#include <QTimeZone>

namespace amends::cli {

QList<QCommandLineOption> commonOptions()
{
    return {
        {QStringLiteral("data"), QStringLiteral("The data folder; without it the one the window uses."),
         QStringLiteral("DIR")},
        {QStringLiteral("json"), QStringLiteral("Print one compact JSON object a line.")},
        {QStringLiteral("currency"), QStringLiteral("Count in this currency instead of the shop's own (EUR, GBP …)."),
         QStringLiteral("CODE")},
        {QStringLiteral("country"), QStringLiteral("Take this for the shop's country (BE, FR …)."), QStringLiteral("CC")},
        {QStringLiteral("zone"), QStringLiteral("Take this for the shop's time zone (Europe/Brussels …)."),
         QStringLiteral("ZONE")},
        {{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this help.")},
    };
}

Session::Session(const Command& command, const QCommandLineParser& parser, Output& out)
    : m_command(command), m_parser(parser), m_out(out), m_json(parser.isSet(QStringLiteral("json"))),
      m_arguments(parser.positionalArguments().mid(1))
{
}

Session::~Session() = default;

bool Session::has(const char* option) const
{
    return m_parser.isSet(QLatin1String(option));
}

QString Session::value(const char* option) const
{
    return m_parser.value(QLatin1String(option));
}

Desk* Session::desk()
{
    if (m_desk)
        return m_desk.get();
    DeskOptions options;
    options.dataDir = value("data");
    if (namesDataFolder() && options.dataDir.isEmpty()) {
        bad(QStringLiteral("--data needs a folder"));
        return nullptr;
    }
    options.country = value("country").toUpper();
    if (has("country") && (options.country.size() != 2 || !options.country[0].isLetter() || !options.country[1].isLetter())) {
        bad(QStringLiteral("--country: “%1” is not a two-letter country code").arg(value("country")));
        return nullptr;
    }
    options.zone = value("zone");
    if (has("zone") && !QTimeZone(options.zone.toUtf8()).isValid()) {
        bad(QStringLiteral("--zone: no time zone is called “%1”").arg(options.zone));
        return nullptr;
    }
    if (has("currency")) {
        options.currency = Currency::fromCode(value("currency"));
        if (!options.currency) {
            bad(QStringLiteral("--currency: no currency is called “%1”").arg(value("currency")));
            return nullptr;
        }
    }
    auto opened = Desk::open(options);
    if (!opened) {
        bad(opened.error());
        return nullptr;
    }
    m_desk = std::move(*opened);
    return m_desk.get();
}

int Session::bad(const QString& line)
{
    m_out.error(QStringLiteral("amends-cli %1: %2").arg(QLatin1String(m_command.name), line));
    return Bad;
}

int Session::bad(const Error& error)
{
    return bad(sentence(error).simplified());
}

int Session::number(const char* option, int otherwise, int least, bool& ok)
{
    if (!has(option))
        return otherwise;
    bool isNumber = false;
    const int found = value(option).toInt(&isNumber);
    if (!isNumber || found < least) {
        bad(QStringLiteral("--%1: “%2” is not a number of at least %3")
                .arg(QLatin1String(option), value(option)).arg(least));
        ok = false;
    }
    return found;
}

void Session::noSuchValue(const char* option, const QStringList& known)
{
    bad(QStringLiteral("--%1: “%2” is none of %3")
            .arg(QLatin1String(option), value(option), known.join(QStringLiteral(", "))));
}

} // namespace amends::cli
