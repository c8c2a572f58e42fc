#include "store/Backup.h"
#include "store/BackupCheck.h"
#include "store/Migrations.h"
#include "store/Presence.h"
#include "store/RestorePlan.h"
#include "store/Rights.h"
#include "store/Statement.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace amends::store {

namespace {

const QString attachmentsName = QStringLiteral("attachments");
const QString databaseName = QStringLiteral("amends.db");

/// Makes database and attachments of the backup in a folder of their own, whole and up to date, before anything is moved.
Result<BackupSummary> unpack(const QString& backup, const QString& stage)
{
    const QString database = stage + u'/' + databaseName;
    if (!QFile::copy(backup, database))
        return failure(Problem::DiskFull, QStringLiteral("the backup could not be copied"), database);
    if (!QFile::setPermissions(database, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failure(Problem::ReadOnly, {}, database);
    auto db = Connection::open(database, Connection::Mode::ReadWrite);
    if (!db)
        return std::unexpected(db.error());
    BackupSummary summary;
    {
        Statement statement(**db, QStringLiteral("SELECT sha256, bytes FROM attachment_bytes"));
        while (statement.next()) {
            const QString name = statement.row().text(0);
            if (!DataFolder::isAttachmentName(name))
                return failure(Problem::Damaged, QStringLiteral("attachment %1").arg(name), backup);
            if (Done done = writeDurably(stage + u'/' + attachmentsName + u'/' + name, statement.row().bytes(1)); !done)
                return std::unexpected(done.error());
            ++summary.attachments;
        }
        if (Done done = statement.done(); !done)
            return std::unexpected(done.error());
    }
    Done done = (*db)->execute(QStringLiteral("DROP TABLE attachment_bytes; DROP TABLE backup_info; VACUUM"));
    if (done)
        done = migrate(**db, migrations(), stage);
    if (!done)
        return std::unexpected(done.error());
    const auto counts = rowCounts(**db);
    if (!counts)
        return std::unexpected(counts.error());
    summary.rows = *counts;
    // One file, and that on disk, before anything refers to it.
    done = (*db)->execute(QStringLiteral("PRAGMA journal_mode = DELETE"));
    db->reset();
    if (done)
        done = forceToDisk(database);
    if (!done)
        return std::unexpected(done.error());
    summary.bytes = QFileInfo(database).size();
    return summary;
}

/// Locked while any other connection has the database open. What is damaged cannot be asked, and may go.
Done nobodyElse(const QString& database)
{
    if (!QFile::exists(database))
        return {};
    auto db = Connection::open(database, Connection::Mode::ReadWrite);
    Done done = db ? (*db)->execute(QStringLiteral("PRAGMA busy_timeout = 200; PRAGMA locking_mode = EXCLUSIVE;"
                                                   "BEGIN EXCLUSIVE; COMMIT"))
                   : std::unexpected(db.error());
    if (!done && done.error().problem == Problem::Locked)
        return done;
    return {};
}

} // namespace

Result<QString> setAside(const DataFolder& folder, const QDateTime& now)
{
    if (QFile::exists(folder.database()))
        return failure(Problem::Conflict, QStringLiteral("there is a database"), folder.database());
    const QString earlier = folder.path() + now.toString(QStringLiteral("/earlier-yyyy-MM-dd-HHmmss"));
    if (Done done = makePrivateFolder(earlier); !done)
        return std::unexpected(done.error());
    for (const QString& part : {folder.backups(), folder.kept(), folder.attachments(), folder.database() + QStringLiteral("-wal")}) {
        if (QFileInfo::exists(part) && !QDir().rename(part, earlier + u'/' + QFileInfo(part).fileName()))
            return failure(Problem::ReadOnly, QStringLiteral("could not be moved"), part);
    }
    return earlier;
}

Result<BackupSummary> restore(const DataFolder& folder, const QString& file, const QDateTime& now)
{
    Presence presence(folder);
    if (Done done = presence.beat(); !done)
        return std::unexpected(done.error());
    if (const auto other = presence.other())
        return failure(Problem::OpenElsewhere, {}, folder.path(), other->name);
    if (Done done = RestorePlan::finishBegun(folder); !done)
        return std::unexpected(done.error());
    if (Done done = checkBackup(file); !done)
        return std::unexpected(done.error());
    QTemporaryDir stage(folder.path() + QStringLiteral("/restoring-XXXXXX"));
    if (!stage.isValid())
        return failure(Problem::ReadOnly, stage.errorString(), folder.path());
    if (Done done = makePrivateFolder(stage.filePath(attachmentsName)); !done)
        return std::unexpected(done.error());
    auto summary = unpack(file, stage.path());
    if (!summary)
        return summary;
    if (Done done = nobodyElse(folder.database()); !done)
        return std::unexpected(done.error());

    QString aside = folder.kept() + now.toString(QStringLiteral("/yyyy-MM-dd-HHmmss"));
    for (int i = 2; QFileInfo::exists(aside); ++i)
        aside = folder.kept() + now.toString(QStringLiteral("/yyyy-MM-dd-HHmmss-")) + QString::number(i);
    if (Done done = makePrivateFolder(aside); !done)
        return std::unexpected(done.error());
    // From here on the stage is the plan's: a program that dies leaves it for the next one to bring to its end.
    stage.setAutoRemove(false);
    if (Done done = RestorePlan(folder, stage.path(), aside).carryOut(); !done)
        return std::unexpected(done.error());
    // A folder that held nothing yet leaves nothing to tell of.
    QDir().rmdir(aside + u'/' + attachmentsName);
    if (QDir().rmdir(aside))
        aside.clear();
    summary->file = file;
    summary->keptAside = aside;
    return summary;
}

} // namespace amends::store
