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

void print(Session& session, const RescueReport& report)
{
    if (session.json()) {
        QJsonObject tables;
        for (const RescuedTable& table : report.tables)
            tables.insert(table.name, QJsonObject{{QStringLiteral("saved"), table.saved},
                                                  {QStringLiteral("lost"), table.lost < 0 ? QJsonValue() : QJsonValue(table.lost)}});
        session.out().object({{QStringLiteral("file"), jsonText(report.file)},
                              {QStringLiteral("whole"), report.whole},
                              {QStringLiteral("tables"), tables},
                              {QStringLiteral("attachments"), report.attachments},
                              {QStringLiteral("missing"), jsonTexts(report.missing)},
                              {QStringLiteral("unreferenced"), jsonTexts(report.unreferenced)},
                              {QStringLiteral("placeholders"), report.placeholders}});
        return;
    }
    session.out().line(report.file);
    for (const RescuedTable& table : report.tables) {
        const QString lost = table.lost == 0 ? QString()
                             : table.lost < 0 ? QStringLiteral("some lost")
                                              : QStringLiteral("at most %1 lost").arg(table.lost);
        session.out().line(QStringLiteral("    %1  %2  %3").arg(table.name, -24).arg(table.saved).arg(lost));
    }
    session.out().line(QStringLiteral("    %1  %2").arg(QStringLiteral("attachments"), -24).arg(report.attachments));
    for (const QString& line : report.missing)
        session.out().line(QStringLiteral("    ! ") + line);
    for (const QString& line : report.unreferenced)
        session.out().line(QStringLiteral("    ! attachment without a row: ") + line);
    if (report.placeholders > 0)
        session.out().line(QStringLiteral("    %1 lost customers or complaints have a stand-in").arg(report.placeholders));
}

/// Without opening anything: what is rescued would refuse to open.
int runRescue(Session& session)
{
    if (session.arguments().size() != 2)
        return session.bad(QStringLiteral("what is damaged, and which new file? Two paths, please"));
    const QString from = QFileInfo(session.arguments()[0]).absoluteFilePath();
    const QString to = QFileInfo(session.arguments()[1]).absoluteFilePath();
    const auto report = rescueClosed(from, to, QDateTime::currentDateTimeUtc());
    if (!report)
        return session.bad(report.error());
    print(session, *report);
    return report->whole ? Fine : Found;
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

Command rescueCommand()
{
    return {"rescue", "DIR|FILE NEWFILE", "Read what can be read of a damaged data folder or backup into a new backup file.",
            "Says table by table what was saved and what was lost. Nothing of the damaged data is changed.\n\n"
            "  amends-cli rescue ~/.local/share/amends /media/stick/rescued.amends-backup\n"
            "  amends-cli restore /media/stick/rescued.amends-backup\n\n"
            "Exit code 1 when something was lost.",
            none, runRescue};
}

Command verifyCommand()
{
    return {"verify", "", "Look whether the data folder is whole.",
            "Checks the database and that every attachment is there and unchanged.\n\n"
            "Exit code 1 when something is wrong: each problem is named.",
            none, runVerify};
}

} // namespace amends::cli
