#include "domain/RunnableFile.h"
#include <QLatin1StringView>
#include <algorithm>

namespace amends {

namespace {

/// Endings of files that run when opened, or hold macros that do, on any of the systems the shop may use.
constexpr QLatin1StringView kRunning[] = {
    QLatin1StringView("exe"), QLatin1StringView("com"), QLatin1StringView("scr"), QLatin1StringView("pif"),
    QLatin1StringView("bat"), QLatin1StringView("cmd"), QLatin1StringView("msi"), QLatin1StringView("msp"),
    QLatin1StringView("js"), QLatin1StringView("jse"), QLatin1StringView("vbs"), QLatin1StringView("vbe"),
    QLatin1StringView("wsf"), QLatin1StringView("wsh"), QLatin1StringView("hta"), QLatin1StringView("ps1"),
    QLatin1StringView("jar"), QLatin1StringView("lnk"), QLatin1StringView("url"), QLatin1StringView("reg"),
    QLatin1StringView("cpl"), QLatin1StringView("dll"), QLatin1StringView("iso"), QLatin1StringView("img"),
    QLatin1StringView("vhd"), QLatin1StringView("docm"), QLatin1StringView("xlsm"), QLatin1StringView("pptm"),
    QLatin1StringView("xlam"), QLatin1StringView("one"), QLatin1StringView("chm"), QLatin1StringView("sh"),
    QLatin1StringView("desktop"), QLatin1StringView("appimage"), QLatin1StringView("app"), QLatin1StringView("dmg"),
    QLatin1StringView("pkg"), QLatin1StringView("command"), QLatin1StringView("html"), QLatin1StringView("htm"),
    QLatin1StringView("svg"),
};

} // namespace

bool canRun(const QString& fileName)
{
    // Blanks and dots behind the ending are dropped by some systems: "bill.exe ." runs.
    QString name = fileName.trimmed().toLower();
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    const QString ending = name.section(u'.', -1);
    return name.contains(u'.') && std::ranges::any_of(kRunning, [&](QLatin1StringView e) { return ending == e; });
}

} // namespace amends
