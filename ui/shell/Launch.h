#pragma once
#include "domain/Result.h"
#include "shared/Theme.h"
#include <QSize>
#include <QTemporaryDir>
#include <memory>
#include <optional>

class QCoreApplication;

namespace amends {

class Desk;

/// How the program was started. Read before there is an application, because scale and platform must be known by then.
struct Launch
{
    QString data;              ///< --data, "" for the platform's place
    bool demo = false;
    QString renderFolder;      ///< --render
    bool quitWhenPainted = false; ///< --quit-when-painted, hidden: tests/bench measures the start by it
    QString language;
    std::optional<ThemeChoice> theme;
    QSize size{1440, 900};
    QString complaint;         ///< what was wrong with the options, or the help asked for
    int exitCode = 0;

    bool rendering() const { return !renderFolder.isEmpty(); }
    /// Where the data is. A demo without --data lives beside the real data, one for rendering in a folder that goes away.
    QString dataFolder(const QString& platformsPlace) const;

    /// Reads the options and sets what Qt reads from the environment: the scale, and the platform where there is no display.
    static Launch prepare(int argc, char* argv[]);
    static void nameApplication(QCoreApplication& app);
    /// Fills an empty folder with the made-up shop; leaves one that holds anything alone. Before the window: it may wait.
    static Done fillDemo(Desk& desk);

private:
    std::shared_ptr<QTemporaryDir> m_passing;
};

} // namespace amends
