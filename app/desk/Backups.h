#pragma once
#include "desk/Async.h"
#include <QDateTime>
#include <functional>

namespace amends {

struct BackupReport
{
    QString file;
    qint64 bytes = 0;
    QList<std::pair<QString, qint64>> rows;  ///< table → rows, as counted in the copy
    qint64 attachments = 0;
    QStringList problems;                    ///< of verify: what integrity and foreign keys found, files missing
    QString keptAside;                       ///< of restore: where the present data went
};

struct BackupFile
{
    QString file;
    QDateTime at;
    qint64 bytes = 0;
};

struct RescuedTable
{
    QString name;
    qint64 saved = 0;
    qint64 lost = 0;  ///< at most; -1: some, nobody can tell how many
};

/// What came of rescuing a damaged database.
struct RescueReport
{
    QString file;                  ///< a whole backup: restore takes it
    QList<RescuedTable> tables;
    qint64 attachments = 0;
    QStringList missing;           ///< attachments whose file is gone or changed
    QStringList unreferenced;      ///< files that no row names any more; they stay where they are
    qint64 placeholders = 0;       ///< complaints and customers made up, so that what belongs to them stays
    bool whole = false;            ///< nothing was lost at all
};

/// One file with database and attachments, opened again and counted after writing.
class Backups
{
public:
    virtual ~Backups() = default;
    virtual Async<BackupReport> backup(const QString& file) = 0;
    /// Replaces the present data, which is kept aside. The desk reads the restored data afterwards.
    virtual Async<BackupReport> restore(const QString& file) = 0;
    virtual Async<BackupReport> verify() = 0;
    /// What can be read of the present, damaged data into a new backup file.
    virtual Async<RescueReport> rescue(const QString& newFile) = 0;
    virtual Async<QList<BackupFile>> daily() = 0;
};

/// Restores where no desk is open, as when the database is too damaged to open. Locked while a program has it open.
Result<BackupReport> restoreClosed(const QString& dataDir, const QString& file, const QDateTime& now);

/// Reads what can be read of a damaged data folder, database or backup into a new backup file; nothing else is changed.
Result<RescueReport> rescueClosed(const QString& from, const QString& newFile, const QDateTime& now);

/// Puts what is left of a shop whose database is missing into a folder of its own, so that a new shop can begin. The folder is
/// the answer.
Result<QString> setAsideClosed(const QString& dataDir, const QDateTime& now);

/// The daily backups of a folder in which no desk is open, the newest first.
QList<BackupFile> backupsClosed(const QString& dataDir);

} // namespace amends
