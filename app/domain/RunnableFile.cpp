#include "domain/RunnableFile.h"
#include <algorithm>

namespace amends {

namespace {

/// Endings of files that run when opened, or hold macros or scripts that do, on any of the systems the shop may use.
constexpr const char* kRunning[] = {
    "exe", "com", "scr", "pif", "bat", "cmd", "msi", "msp", "msu", "msix", "msixbundle", "appx",
    "appxbundle", "application", "appref-ms", "gadget", "cpl", "dll", "ocx", "sys", "drv", "js", "jse",
    "mjs", "vb", "vbs", "vbe", "ws", "wsf", "wsh", "wsc", "sct", "hta", "ps1", "psm1", "psd1", "ps1xml",
    "cdxml", "ps2", "msh", "inf", "reg", "scf", "lnk", "url", "library-ms", "search-ms",
    "searchconnector-ms", "settingcontent-ms", "diagcab", "theme", "themepack", "msc", "job", "chm", "hlp",
    "jar", "jnlp", "py", "pyw", "pyz", "pl", "rb", "php", "lua", "tcl", "iso", "img", "vhd", "vhdx", "udf",
    "wim", "cab", "docm", "dotm", "xlsm", "xltm", "xlam", "xlsb", "xll", "xla", "pptm", "potm", "ppam",
    "ppsm", "sldm", "iqy", "slk", "one", "onepkg", "mde", "accde", "mdb", "ade", "sh", "bash", "zsh", "ksh",
    "csh", "fish", "run", "bin", "elf", "out", "desktop", "appimage", "deb", "rpm", "flatpakref", "flatpak",
    "snap", "app", "dmg", "pkg", "mpkg", "command", "terminal", "action", "workflow", "scpt", "scptd",
    "applescript", "fileloc", "inetloc", "webloc", "mobileconfig", "apk", "html", "htm", "xhtml", "xht",
    "shtml", "mht", "mhtml", "svg", "svgz", "xml", "xsl",
};

/// Letters of other scripts that look like those of an ending.
constexpr char16_t kLookalikes[] = u"аaеeоoрpсcхxуyіiјjѕsһhвbмmтtкkԁdԛqѡwӏlαaεeοoρpκkιiνvχxυuτt";

QChar asLatin(QChar c)
{
    for (size_t i = 0; i + 1 < std::size(kLookalikes) - 1; i += 2)
        if (c == kLookalikes[i])
            return kLookalikes[i + 1];
    return c;
}

/// The name as a person reads it: wide letters plain, foreign ones as the Latin they look like, without what is not seen.
QString asSeen(const QString& name)
{
    QString seen;
    for (const QChar c : name.normalized(QString::NormalizationForm_KC).toLower()) {
        const auto category = c.category();
        if (category != QChar::Other_Format && category != QChar::Other_Control)
            seen += asLatin(c);
    }
    return seen;
}

} // namespace

bool canRun(const QString& fileName)
{
    // Blanks and dots behind the ending are dropped by some systems: "bill.exe ." runs.
    QString name = asSeen(fileName).trimmed();
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    const QString ending = name.section(u'.', -1).trimmed();
    return name.contains(u'.') && std::ranges::any_of(kRunning, [&](const char* e) { return ending == QLatin1StringView(e); });
}

} // namespace amends
