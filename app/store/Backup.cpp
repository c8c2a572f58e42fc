#include "store/Backup.h"
#include "store/BackupCheck.h"
#include "store/Rights.h"
#include "store/Statement.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <sqlite3.h>

namespace amends::store {

namespace {

using Counts = QList<std::pair<QString, qint64>>;

/// A read transaction: all that is copied and counted is of one moment, while others write.
class Snapshot
{
public:
    explicit Snapshot(Connection& db) : m_db(db), m_begun(db.execute(QStringLiteral("BEGIN"))) {}
    ~Snapshot()
    {
        if (m_begun)
            (void)m_db.execute(QStringLiteral("ROLLBACK"));
    }
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;
    const Done& begun() const { return m_begun; }

private:
    Connection& m_db;
    Done m_begun;
};

Done copyPages(Connection& from, Connection& to, const GoOn& goOn)
{
    sqlite3_backup* backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        return std::unexpected(to.lastError());
    constexpr int pages = 4096;
    int rc = SQLITE_OK;
    bool wanted = true;
    while (rc == SQLITE_OK && wanted) {
        rc = sqlite3_backup_step(backup, pages);
        wanted = !goOn || goOn();
    }
    sqlite3_backup_finish(backup);
    if (rc == SQLITE_DONE)
        return {};
    if (!wanted)
        return failure(Problem::Cancelled, {}, to.file());
    return std::unexpected(to.errorOf(rc));
}

Done addAttachments(Connection& to, const DataFolder& folder, BackupSummary& summary, const GoOn& goOn)
{
    const auto names = list(to, "attachment_names", [](const Row& row) { return row.text(0); });
    if (!names)
        return std::unexpected(names.error());
    Statement statement(to, QStringLiteral("INSERT INTO attachment_bytes (sha256, bytes) VALUES (?1, ?2)"));
    for (const QString& name : *names) {
        if (goOn && !goOn())
            return failure(Problem::Cancelled, {}, to.file());
        QFile file(folder.attachment(name));
        if (!DataFolder::isAttachmentName(name) || !file.open(QIODevice::ReadOnly)) {
            summary.problems.append(QStringLiteral("attachment missing: %1").arg(name));
            continue;
        }
        const QByteArray bytes = file.readAll();
        // One rotten picture must not keep the whole shop from being backed up; it is said.
        if (QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()) != name) {
            summary.problems.append(QStringLiteral("attachment changed: %1").arg(name));
            continue;
        }
        statement.again();
        statement.bindAll(name, bytes);
        if (Done done = statement.run(); !done)
            return done;
        ++summary.attachments;
    }
    return {};
}

Done addInfo(Connection& to, const BackupSummary& summary, const QDateTime& now)
{
    QJsonObject rows;
    for (const auto& [table, count] : summary.rows)
        rows.insert(table, count);
    Statement statement(to, QStringLiteral("INSERT INTO backup_info (made, rows, attachments) VALUES (?1, ?2, ?3)"));
    statement.bindAll(now, QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact)), summary.attachments);
    return statement.run();
}

Done writeCopy(Connection& db, const DataFolder& folder, const QString& file, const QDateTime& now,
               BackupSummary& summary, const GoOn& goOn)
{
    auto to = Connection::open(file, Connection::Mode::ReadWrite);
    if (!to)
        return std::unexpected(to.error());
    {
        const Snapshot snapshot(db);
        if (!snapshot.begun())
            return snapshot.begun();
        const auto counts = rowCounts(db);
        if (!counts)
            return std::unexpected(counts.error());
        summary.rows = *counts;
        if (Done done = copyPages(db, **to, goOn); !done)
            return done;
    }
    // One file: no WAL beside a backup.
    Done done = (*to)->execute(QStringLiteral("PRAGMA journal_mode = DELETE; BEGIN;"
                                              "CREATE TABLE attachment_bytes (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL);"
                                              "CREATE TABLE backup_info (made INTEGER, rows TEXT, attachments INTEGER)"));
    if (done)
        done = addAttachments(**to, folder, summary, goOn);
    if (done)
        done = addInfo(**to, summary, now);
    return done ? (*to)->execute(QStringLiteral("COMMIT")) : done;
}

void removeWithCompanions(const QString& file)
{
    for (const QString& companion : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")})
        QFile::remove(file + companion);
}

/// Copies of the whole shop that a backup or a restore left behind because the program died.
void removeHalfMade(const DataFolder& folder)
{
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-1);
    for (const QFileInfo& file : QDir(folder.backups()).entryInfoList({QStringLiteral("*.part*")}, QDir::Files)) {
        if (file.lastModified() < oldest)
            QFile::remove(file.filePath());
    }
    for (const QFileInfo& stage : QDir(folder.path()).entryInfoList({QStringLiteral("restoring-*")}, QDir::Dirs)) {
        if (stage.lastModified() < oldest)
            QDir(stage.filePath()).removeRecursively();
    }
}

} // namespace

Result<Counts> rowCounts(Connection& db)
{
    const auto names = list(db, "backup_counts", [](const Row& row) { return row.text(0); });
    if (!names)
        return std::unexpected(names.error());
    Counts counts;
    for (const QString& name : *names) {
        const auto count = db.number(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(name));
        if (!count)
            return std::unexpected(count.error());
        counts.append({name, *count});
    }
    return counts;
}

Result<BackupSummary> backUp(Connection& db, const DataFolder& folder, const QString& file, const QDateTime& now,
                             const GoOn& goOn)
{
    const QString part = file + QStringLiteral(".part");
    removeWithCompanions(part);
    BackupSummary summary;
    Done done = writeCopy(db, folder, part, now, summary, goOn);
    if (done)
        done = forceToDisk(part);
    if (done)
        done = checkBackup(part);
    if (done && QFile::exists(file) && !QFile::remove(file))
        done = failure(Problem::ReadOnly, QStringLiteral("an older one is in the way"), file);
    if (done && !QFile::rename(part, file))
        done = failure(Problem::ReadOnly, {}, file);
    if (!done) {
        removeWithCompanions(part);
        return std::unexpected(done.error());
    }
    summary.file = file;
    summary.bytes = QFileInfo(file).size();
    return summary;
}

Result<BackupEntry> dailyBackup(Connection& db, const DataFolder& folder, const QDateTime& now, const GoOn& goOn)
{
    const QString file = QStringLiteral("%1/amends-%2.amends-backup")
                             .arg(folder.backups(), now.toLocalTime().date().toString(Qt::ISODate));
    if (!QFile::exists(file)) {
        if (const auto made = backUp(db, folder, file, now, goOn); !made)
            return std::unexpected(made.error());
    }
    removeHalfMade(folder);
    constexpr int days = 7;
    constexpr int weeks = 4;
    const QList<BackupEntry> all = dailyBackups(folder);
    QList<int> kept; // weeks beyond the days that have their one already
    for (qsizetype i = days; i < all.size(); ++i) {
        int year = 0;
        const int week = all[i].at.date().weekNumber(&year) + 100 * year;
        if (kept.contains(week) || kept.size() >= weeks)
            QFile::remove(all[i].file);
        else
            kept.append(week);
    }
    return BackupEntry{file, now, QFileInfo(file).size()};
}

QList<BackupEntry> dailyBackups(const DataFolder& folder)
{
    QList<BackupEntry> entries;
    const QFileInfoList files =
        QDir(folder.backups()).entryInfoList({QStringLiteral("amends-*.amends-backup")}, QDir::Files);
    for (const QFileInfo& info : files) {
        const QDate day = QDate::fromString(info.fileName().mid(7, 10), Qt::ISODate);
        if (day.isValid())
            entries.append({info.filePath(), QDateTime(day, info.lastModified().time()), info.size()});
    }
    std::ranges::sort(entries, std::ranges::greater(), &BackupEntry::at);
    return entries;
}

} // namespace amends::store
