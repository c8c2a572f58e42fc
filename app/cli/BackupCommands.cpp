#include "cli/Session.h"
#include "desk/Backups.h"
#include "wording/Formats.h"
#include <QFileInfo>

namespace amends::cli {

namespace {

QList<QCommandLineOption> none()
{
    return {};
}

void print(Session& session, const BackupReport& report)
{
    QJsonObject rows;
    for (const auto& [table, count] : report.rows)
        rows.insert(table, count);
    if (session.json()) {
        session.out().object({{QStringLiteral("file"), jsonText(report.file)},
                              {QStringLiteral("bytes"), report.bytes},
                              {QStringLiteral("rows"), rows},
                              {QStringLiteral("attachments"), report.attachments},
                              {QStringLiteral("problems"), jsonTexts(report.problems)},
                              {QStringLiteral("kept_aside"), jsonText(report.keptAside)}});
        return;
    }
    if (!report.file.isEmpty())
        session.out().line(QStringLiteral("%1  %2").arg(report.file, formatSize(report.bytes)));
    for (const auto& [table, count] : report.rows)
        session.out().line(QStringLiteral("    %1  %2").arg(table, -24).arg(count));
    session.out().line(QStringLiteral("    %1  %2").arg(QStringLiteral("attachments"), -24).arg(report.attachments));
    for (const QString& problem : report.problems)
        session.out().line(QStringLiteral("    ! ") + problem);
    if (!report.keptAside.isEmpty())
        session.out().line(QStringLiteral("    what was here before is kept in %1").arg(report.keptAside));
}

int finish(Session& session, const Result<BackupReport>& report)
{
    if (!report)
        return session.bad(report.error());
    print(session, *report);
    return report->problems.isEmpty() ? Fine : Found;
}

int runWithFile(Session& session, Async<BackupReport> (Backups::*act)(const QString&))
{
    if (session.arguments().size() != 1)
        return session.bad(QStringLiteral("which file? One, please"));
    Desk* desk = session.desk();
    if (!desk)
        return Bad;
    const QString file = QFileInfo(session.arguments().constFirst()).absoluteFilePath();
    return finish(session, await((desk->backups().*act)(file)));
}

/// Without opening the folder first: a damaged one would refuse, and is what backups are for.
int runRestore(Session& session)
{
    if (session.arguments().size() != 1)
        return session.bad(QStringLiteral("which file? One, please"));
    const QString folder = session.namesDataFolder() ? session.value("data") : Desk::defaultDataDir();
    if (folder.isEmpty())
        return session.bad(QStringLiteral("--data needs a folder"));
    const QString file = QFileInfo(session.arguments().constFirst()).absoluteFilePath();
    return finish(session, restoreClosed(folder, file, QDateTime::currentDateTimeUtc()));
}

int runVerify(Session& session)
{
    if (!session.arguments().isEmpty())
        return session.bad(QStringLiteral("verify looks at the data folder and takes no file"));
    Desk* desk = session.desk();
    return desk ? finish(session, await(desk->backups().verify())) : int(Bad);
}

} // namespace

Command backupCommand()
{
    return {"backup", "FILE", "Write the whole data folder into one file, and check it.",
            "The copy is opened again and counted after writing. Others may go on working meanwhile.\n\n"
            "  amends-cli backup /media/stick/amends.backup\n\n"
            "Exit code 1 when the copy has problems.",
            none, [](Session& session) { return runWithFile(session, &Backups::backup); }};
}

Command restoreCommand()
{
    return {"restore", "FILE", "Put back what a backup file holds; what is there now is kept aside.",
            "  amends-cli restore /media/stick/amends.backup",
            none, runRestore};
}

Command verifyCommand()
{
    return {"verify", "", "Look whether the data folder is whole.",
            "Checks the database and that every attachment is there and unchanged.\n\n"
            "Exit code 1 when something is wrong: each problem is named.",
            none, runVerify};
}

} // namespace amends::cli
