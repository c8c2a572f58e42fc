#include "shell/OtherWindows.h"
#include <QCoreApplication>
#include <QProcess>

namespace amends::windows {

namespace {

std::function<bool(const QStringList&)>& starter()
{
    static std::function<bool(const QStringList&)> set;
    return set;
}

bool start(const QStringList& arguments)
{
    if (starter())
        return starter()(arguments);
    return QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments);
}

} // namespace

bool openDemo() { return start({QStringLiteral("--demo")}); }

bool openOwn() { return start({}); }

bool openMoved(const MoveReport& report)
{
    return start(report.usual ? QStringList() : QStringList{QStringLiteral("--data"), report.folder});
}

void setStarter(std::function<bool(const QStringList&)> starter) { windows::starter() = std::move(starter); }

} // namespace amends::windows
