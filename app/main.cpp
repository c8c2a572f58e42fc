#include "desk/Desk.h"
#include "shared/Preferences.h"
#include "shell/Application.h"
#include "shell/FirstPaint.h"
#include "shell/Launch.h"
#include "shell/LostFolder.h"
#include "shell/MainWindow.h"
#include "shell/Renderer.h"
#include "shell/Rescue.h"
#include "shell/SingleWindow.h"
#include "shell/Translations.h"
#include "wording/Sentences.h"
#include <QTextStream>

using namespace amends;

namespace {

int refuse(const Error& error)
{
    QTextStream(stderr) << sentence(error) << ' ' << advice(error) << Qt::endl;
    return 2;
}

} // namespace

int main(int argc, char* argv[])
{
    const Launch launch = Launch::prepare(argc, argv);
    Application app(argc, argv);
    Launch::nameApplication(app);
    if (!launch.complaint.isEmpty()) {
        QTextStream(launch.exitCode == 0 ? stdout : stderr) << launch.complaint << Qt::endl;
        return launch.exitCode;
    }
    Translations translations;
    const QString folder = LostFolder::find(launch.dataFolder(Desk::defaultDataDir()), translations);
    if (folder.isEmpty())
        return 0;
    SingleWindow single(folder);
    if (!launch.rendering() && single.raiseOther())
        return 0;

    DeskOptions options;
    options.dataDir = folder;
    options.daily = !launch.rendering();
    auto desk = Desk::open(options);
    Preferences preferences(folder);
    translations.use(launch.language.isEmpty() ? preferences.language() : launch.language);
    applyThemeBare(app, launch.theme.value_or(preferences.theme()));
    applyTextSize(app, preferences.textSize());
    // A data folder that does not open leaves no window to show a banner in.
    if (!desk && !launch.rendering()) {
        applyStyleSheet(app);
        const Rescue::Way way = Rescue(folder, QDateTime::currentDateTimeUtc()).offer(desk.error());
        options.lookOnly = way == Rescue::Way::LookOnly;
        options.takeOver = way == Rescue::Way::TakeOver;
        if (way != Rescue::Way::Close)
            desk = Desk::open(options);
    }
    if (!desk)
        return refuse(desk.error());
    if (launch.demo)
        if (const Done filled = Launch::fillDemo(**desk); !filled)
            return refuse(filled.error());

    MainWindow window(**desk, preferences, translations);
    applyStyleSheet(app);
    if (launch.rendering()) {
        Renderer renderer(**desk, window, launch.renderFolder, launch.size);
        return renderer.run();
    }
    if (launch.demo)
        window.setDemo();
    single.listen();
    QObject::connect(&single, &SingleWindow::raiseRequested, &window, &MainWindow::comeForward);
    std::optional<FirstPaint> firstPaint;
    if (launch.quitWhenPainted)
        firstPaint.emplace(window);
    window.show();
    return QApplication::exec();
}
