#pragma once
#include <QCommandLineOption>
#include <QList>
#include <QString>

namespace amends::cli {

class Session;

/// The exit codes a script may rely on.
enum Exit { Fine = 0, Found = 1, Bad = 2 };

/// A command: its line in the overview, its own help, its options, and what it does.
struct Command
{
    const char* name;
    const char* arguments;   ///< after the name, as the usage line shows it
    const char* summary;     ///< one line
    const char* help;        ///< the paragraphs of its own --help, with an example
    QList<QCommandLineOption> (*options)();
    int (*run)(Session& session);
};

/// All commands, in the order of the overview. A new command is one file and one line in Commands.cpp.
const QList<Command>& commands();

Command checkCommand();
Command readCommand();
Command promisesCommand();
Command importCommand();
Command customerCommand();
Command exportCommand();
Command eraseCommand();
Command complaintsCommand();
Command backupCommand();
Command restoreCommand();
Command rescueCommand();
Command verifyCommand();
Command sampleCommand();
Command lawCommand();
Command lawPackCommand();

} // namespace amends::cli
