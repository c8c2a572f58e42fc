#pragma once
#include "store/Connection.h"
#include "store/DataFolder.h"
#include <QDateTime>
#include <functional>

namespace amends::store {

/// What was written, checked, found.
struct BackupSummary
{
    QString file;
    qint64 bytes = 0;
    QList<std::pair<QString, qint64>> rows; ///< table → rows
    qint64 attachments = 0;
    QStringList problems;                   ///< of verify
    QString keptAside;                      ///< of restore
};

struct BackupEntry
{
    QString file;
    QDateTime at;
    qint64 bytes = 0;
};

/// Asked now and then; false stops with Cancelled.
using GoOn = std::function<bool()>;

/// One file that holds database and attachments: a SQLite file with the tables attachment_bytes and backup_info besides.
/// It is written under a temporary name, opened again, checked (integrity, foreign keys, rows, attachments' SHA-256) and only
/// then named. `db` is any connection to the folder; others may write meanwhile.
Result<BackupSummary> backUp(Connection& db, const DataFolder& folder, const QString& file, const QDateTime& now,
                             const GoOn& goOn = {});

/// Puts a backup in place of the folder's data, which goes to kept/DATE. All connections to the folder must be closed; Locked
/// when another program has it open. NotRecognised, NewerFile, Damaged for a file that cannot be taken: then nothing changed.
Result<BackupSummary> restore(const DataFolder& folder, const QString& file, const QDateTime& now);

/// Puts all of a shop whose database is missing into a folder of its own within, and yields that: a new one can begin.
/// Conflict where there is a database.
Result<QString> setAside(const DataFolder& folder, const QDateTime& now);

/// Looks a folder over: integrity, foreign keys, attachments against rows, full-text index. What it finds is in `problems`.
Result<BackupSummary> verify(Connection& db, const DataFolder& folder);

/// Rows by table, as a person would count them: no full-text shadow tables.
Result<QList<std::pair<QString, qint64>>> rowCounts(Connection& db);

/// The day's backup in backups/, unless it is there (then its entry); older ones go but for the last 7 days' and 4 weeks'.
Result<BackupEntry> dailyBackup(Connection& db, const DataFolder& folder, const QDateTime& now, const GoOn& goOn = {});
QList<BackupEntry> dailyBackups(const DataFolder& folder); ///< newest first

} // namespace amends::store
