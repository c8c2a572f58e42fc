#include "desk/DataMove.h"
#include "desk/DataPlace.h"
#include "desk/Desk.h"
#include "desk/DeskContext.h"
#include "domain/WholeFile.h"
#include "store/Backup.h"
#include "store/Store.h"
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace amends {

namespace {

/// The nearest folder above (or the folder itself) that is there.
QString nearestThere(QString folder)
{
    while (!QFileInfo::exists(folder) && folder != QFileInfo(folder).path())
        folder = QFileInfo(folder).path();
    return folder;
}

Done fitToMove(const QString& from, const QString& to)
{
    const QString old = QFileInfo(from).canonicalFilePath() + u'/';
    const QString there = nearestThere(to);
    const QString wanted = QFileInfo(there).canonicalFilePath() + u'/';
    if (wanted.startsWith(old))
        return failure(Problem::BadInput, QStringLiteral("inside"), to);
    if (QFileInfo(to).exists() && !QFileInfo(to).isDir())
        return failure(Problem::Conflict, QStringLiteral("not_empty"), to);
    if (QFileInfo::exists(to) && !QDir(to).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return failure(Problem::Conflict, QStringLiteral("not_empty"), to);
    // The copy and the file it is unpacked from lie side by side for a while.
    if (lacksRoom(there, 2 * folderSize(from)))
        return failure(Problem::DiskFull, {}, to);
    return {};
}

/// What lies beside the database: how the window looks, and the backups of the last days.
Done copyBeside(const store::DataFolder& from, const store::DataFolder& to)
{
    QStringList files;
    for (const QString& name : QDir(from.path()).entryList({QStringLiteral("*.ini")}, QDir::Files))
        files.append(name);
    const QString backups = QFileInfo(from.backups()).fileName();
    for (const QString& name : QDir(from.backups()).entryList(QDir::Files))
        files.append(backups + u'/' + name);
    for (const QString& name : std::as_const(files)) {
        QFile file(from.path() + u'/' + name);
        if (!file.copy(to.path() + u'/' + name))
            return failure(Problem::DiskFull, file.errorString(), to.path() + u'/' + name);
    }
    return {};
}

/// By way of a backup, which is counted and checked when it is written and again when it is read.
Result<MoveReport> copyChecked(DeskContext& context, const store::DataFolder& from, const store::DataFolder& to)
{
    const QString passing = to.path() + QStringLiteral("/moving.amends-backup");
    const auto written = store::backUp(*context.writeDb, from, passing, context.clock.now());
    if (!written)
        return std::unexpected(written.error());
    const auto unpacked = store::restore(to, passing, context.clock.now());
    QFile::remove(passing);
    if (!unpacked)
        return std::unexpected(unpacked.error());
    const auto store = store::Store::open(to.path());
    if (!store)
        return std::unexpected(store.error());
    const auto db = (*store)->writer();
    if (!db)
        return std::unexpected(db.error());
    const auto sound = store::verify(**db, to);
    if (!sound)
        return std::unexpected(sound.error());
    if (!sound->problems.isEmpty() || unpacked->rows != written->rows || unpacked->attachments != written->attachments)
        return failure(Problem::Damaged, sound->problems.join(u'\n'), to.path());
    MoveReport report;
    report.folder = to.path();
    for (const auto& [table, rows] : written->rows)
        report.rows += rows;
    report.attachments = written->attachments;
    return report;
}

Result<MoveReport> moveNow(DeskContext& context, const QString& target)
{
    if (!context.store || !context.writeDb)
        return failure(Problem::Unreadable, QStringLiteral("closed"), context.dataDir);
    const QString folder = QDir(target).absolutePath();
    if (const Done fit = fitToMove(context.dataDir, folder); !fit)
        return std::unexpected(fit.error());
    const bool wasThere = QFileInfo::exists(folder);
    const auto made = store::DataFolder::make(folder);
    if (!made)
        return std::unexpected(made.error());
    auto report = copyChecked(context, context.store->folder(), *made);
    if (report) {
        if (const Done copied = copyBeside(context.store->folder(), *made); !copied)
            report = std::unexpected(copied.error());
    }
    if (report && QDir(context.dataDir) == QDir(Desk::defaultDataDir())) {
        report->usual = true;
        if (const Done chosen = chooseDataDir(folder); !chosen)
            report = std::unexpected(chosen.error());
    }
    if (!report) {
        // The folder was empty before: what was begun in it is ours to take away.
        QDir(folder).removeRecursively();
        if (wasThere)
            QDir().mkpath(folder);
        return report;
    }
    context.writeDb.reset(); // what would be written now would be missing in the copy
    return report;
}

} // namespace

qint64 folderSize(const QString& folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

Async<MoveReport> moveData(DeskContext& context, const QString& folder)
{
    return context.writer.run(Turn::Everyday, [&context, folder] { return moveNow(context, folder); });
}

} // namespace amends
