#include "shell/Launch.h"
#include "desk/Desk.h"
#include "desk/ShopBook.h"
#include "shared/Preferences.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

namespace amends {

namespace {

constexpr int demoCustomers = 300;
constexpr int demoComplaints = 40;
constexpr quint32 demoSeed = 7;

const QCommandLineOption dataOption(QStringLiteral("data"), QStringLiteral("The folder the shop's data is in."), QStringLiteral("DIR"));
const QCommandLineOption demoOption(QStringLiteral("demo"), QStringLiteral("Open a made-up shop to play in."));
const QCommandLineOption renderOption(QStringLiteral("render"), QStringLiteral("With --demo: draw every screen into PNG files in this folder, and leave."), QStringLiteral("DIR"));
const QCommandLineOption langOption(QStringLiteral("lang"), QStringLiteral("Language of the window: en, fr, nl, de."), QStringLiteral("LANG"));
const QCommandLineOption themeOption(QStringLiteral("theme"), QStringLiteral("Colours: system, light, dark."), QStringLiteral("THEME"));
const QCommandLineOption scaleOption(QStringLiteral("scale"), QStringLiteral("Scale of the window: 1 to 4."), QStringLiteral("FACTOR"));
const QCommandLineOption sizeOption(QStringLiteral("size"), QStringLiteral("Size of the rendered window, as 1440x900."), QStringLiteral("SIZE"));

/// For tests/bench, which says what it is for in its --help; nothing for the people who use the program.
QCommandLineOption quitWhenPaintedOption()
{
    QCommandLineOption option(QStringLiteral("quit-when-painted"), QStringLiteral("Say “painted” when the inbox is on screen, and leave."));
    option.setFlags(QCommandLineOption::HiddenFromHelp);
    return option;
}

bool knownLanguage(const QString& code)
{
    const auto languages = Preferences::languages();
    return std::ranges::any_of(languages, [&](const auto& each) { return each.first == code; });
}

void takeOptions(const QCommandLineParser& parser, Launch& launch)
{
    const auto wrong = [&](const QString& text) {
        launch.complaint = text;
        launch.exitCode = 2;
    };
    launch.data = parser.value(dataOption);
    launch.demo = parser.isSet(demoOption);
    launch.renderFolder = parser.value(renderOption);
    launch.quitWhenPainted = parser.isSet(quitWhenPaintedOption());
    launch.language = parser.value(langOption);
    if (!launch.language.isEmpty() && !knownLanguage(launch.language))
        wrong(QStringLiteral("--lang takes en, fr, nl or de, not %1").arg(launch.language));
    if (const QString theme = parser.value(themeOption); !theme.isEmpty()) {
        launch.theme = themeFromCode(theme);
        if (themeCode(*launch.theme) != theme)
            wrong(QStringLiteral("--theme takes system, light or dark, not %1").arg(theme));
    }
    if (const QString scale = parser.value(scaleOption); !scale.isEmpty()) {
        const double factor = scale.toDouble();
        if (factor < 1 || factor > 4)
            wrong(QStringLiteral("--scale takes 1 to 4, not %1").arg(scale));
        else
            qputenv("QT_SCALE_FACTOR", scale.toLatin1());
    }
    if (const QString size = parser.value(sizeOption); !size.isEmpty()) {
        launch.size = QSize(size.section(u'x', 0, 0).toInt(), size.section(u'x', 1, 1).toInt());
        if (launch.size.width() < 320 || launch.size.height() < 240)
            wrong(QStringLiteral("--size takes width x height, as 1366x768, not %1").arg(size));
    }
    if (launch.rendering() && !launch.demo)
        wrong(QStringLiteral("--render types and imports as it goes, so it draws a made-up shop only: add --demo"));
    else if (launch.rendering() && !launch.data.isEmpty())
        wrong(QStringLiteral("--render uses a made-up shop of its own: leave --data out"));
    if (!parser.positionalArguments().isEmpty())
        wrong(QStringLiteral("%1 is not an option; see --help").arg(parser.positionalArguments().first()));
}

} // namespace

Launch Launch::prepare(int argc, char* argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    QCommandLineParser parser;
    parser.addOptions({dataOption, demoOption, renderOption, langOption, themeOption, scaleOption, sizeOption});
    parser.addOption(quitWhenPaintedOption());
    const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("This help."));
    const QCommandLineOption version(QStringLiteral("version"), QStringLiteral("The version."));
    parser.addOptions({help, version});
    parser.setApplicationDescription(QStringLiteral("Amends, the complaint desk for small shops"));

    Launch launch;
    if (!parser.parse(arguments)) {
        launch.complaint = parser.errorText();
        launch.exitCode = 2;
    } else if (parser.isSet(help)) {
        int count = 1; // helpText() reads the program's name from an application
        QCoreApplication passing(count, argv);
        launch.complaint = parser.helpText();
    } else if (parser.isSet(version)) {
        launch.complaint = QStringLiteral("Amends " AMENDS_VERSION);
    } else {
        takeOptions(parser, launch);
    }
#if defined(Q_OS_LINUX)
    const bool noDisplay = qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    if (noDisplay && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")
        && (launch.rendering() || !launch.complaint.isEmpty()))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (noDisplay && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        launch.complaint = QStringLiteral("There is no display here. --demo --render DIR draws every screen into files instead.");
        launch.exitCode = 2;
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
#endif
    if (launch.rendering() && launch.demo && launch.data.isEmpty())
        launch.m_passing = std::make_shared<QTemporaryDir>();
    return launch;
}

QString Launch::dataFolder(const QString& platformsPlace) const
{
    if (!data.isEmpty())
        return QDir(data).absolutePath();
    if (m_passing)
        return m_passing->path();
    return demo ? platformsPlace + QStringLiteral("-demo") : platformsPlace;
}

void Launch::nameApplication(QCoreApplication& app)
{
    app.setApplicationName(QStringLiteral("amends"));
    app.setApplicationVersion(QStringLiteral(AMENDS_VERSION));
}

Done Launch::fillDemo(Desk& desk)
{
    const auto isNew = await(desk.shopBook().isNew());
    if (!isNew)
        return std::unexpected(isNew.error());
    if (!*isNew)
        return {};
    return await(desk.shopBook().fillDemo(demoCustomers, demoComplaints, demoSeed));
}

} // namespace amends
