#include "cli/Session.h"
#include <QCoreApplication>
#include <algorithm>

using namespace amends::cli;

namespace {

QString overview()
{
    QString text = QStringLiteral("amends-cli %1 — the complaint desk for small shops, without a window\n\n"
                                  "Usage: amends-cli [--data DIR] COMMAND …\n\n")
                       .arg(QCoreApplication::applicationVersion());
    for (const Command& command : commands())
        text += QStringLiteral("  %1 %2\n").arg(QLatin1String(command.name), -11).arg(QString::fromUtf8(command.summary));
    text += QStringLiteral("\n“amends-cli COMMAND --help” shows a command's options. With --json a command prints one object a line.\n"
                           "Exit codes: 0 done, 1 where a command documents it, 2 bad use or bad input.");
    return text;
}

QString helpOf(const Command& command)
{
    QString text = QStringLiteral("Usage: amends-cli [--data DIR] %1 %2\n\n%3\n\n%4\n\nOptions:\n")
                       .arg(QLatin1String(command.name), QString::fromUtf8(command.arguments),
                            QString::fromUtf8(command.summary), QString::fromUtf8(command.help));
    for (const QCommandLineOption& option : command.options() + commonOptions()) {
        QString name = QStringLiteral("--") + option.names().constLast();
        if (!option.valueName().isEmpty())
            name += u' ' + option.valueName();
        text += QStringLiteral("  %1 %2\n").arg(name, -20).arg(option.description());
    }
    text.chop(1);
    return text;
}

/// The first argument that is neither an option nor an option's value: the command.
QString commandNamed(QStringList arguments)
{
    arguments.removeFirst();
    QStringList withValue;
    for (const QCommandLineOption& option : commonOptions()) {
        if (!option.valueName().isEmpty())
            withValue << QStringLiteral("--") + option.names().constLast();
    }
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (withValue.contains(arguments[i]))
            ++i;
        else if (!arguments[i].startsWith(u'-'))
            return arguments[i];
    }
    return {};
}

int run(const QStringList& arguments, Output& out)
{
    const QString name = commandNamed(arguments);
    if (name.isEmpty()) {
        if (arguments.contains(QStringLiteral("--version")))
            return out.line(QStringLiteral("amends-cli ") + QCoreApplication::applicationVersion()), Fine;
        if (arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h")))
            return out.line(overview()), Fine;
        return out.error(QStringLiteral("amends-cli: which command? See amends-cli --help")), Bad;
    }
    const auto found = std::ranges::find_if(commands(), [&](const Command& c) { return name == QLatin1String(c.name); });
    if (found == commands().end())
        return out.error(QStringLiteral("amends-cli: there is no command “%1”. See amends-cli --help").arg(name)), Bad;

    QCommandLineParser parser;
    parser.addOptions(commonOptions() + found->options());
    if (!parser.parse(arguments))
        return out.error(QStringLiteral("amends-cli %1: %2").arg(name, parser.errorText().simplified())), Bad;
    if (parser.isSet(QStringLiteral("help")))
        return out.line(helpOf(*found)), Fine;
    Session session(*found, parser, out);
    return found->run(session);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("amends"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AMENDS_VERSION));
    Output out;
    return run(QCoreApplication::arguments(), out);
}
