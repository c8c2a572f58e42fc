#include "store/DamagedFile.h"
#include "store/Connection.h"
#include "store/SchemaCarving.h"
#include <algorithm>
#include <limits>
#include <sqlite3.h>

namespace amends::store {

namespace {

/// A prepared statement that is finalized whatever happens; null where it could not be prepared.
using Prepared = std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)>;

Prepared prepare(sqlite3* db, const QString& sql)
{
    sqlite3_stmt* statement = nullptr;
    const QByteArray text = sql.toUtf8();
    sqlite3_prepare_v2(db, text.constData(), int(text.size()), &statement, nullptr);
    return Prepared(statement, sqlite3_finalize);
}

QString quoted(const QStringList& names)
{
    return u'"' + names.join(QStringLiteral("\", \"")) + u'"';
}

/// Opened so that neither a length that the header does not tell nor a definition that makes no sense stops it.
sqlite3* openLeniently(const QString& file)
{
    sqlite3* db = nullptr;
    if (sqlite3_open_v2(file.toUtf8().constData(), &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_EXRESCODE, nullptr) != SQLITE_OK) {
        sqlite3_close(db);
        return nullptr;
    }
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    sqlite3_exec(db, "PRAGMA writable_schema = ON; PRAGMA cell_size_check = ON", nullptr, nullptr, nullptr);
    return db;
}

bool schemaIsReadable(sqlite3* db)
{
    const Prepared statement = prepare(db, QStringLiteral("SELECT count(*), sum(length(sql)) FROM sqlite_schema"));
    return statement && sqlite3_step(statement.get()) == SQLITE_ROW && sqlite3_column_int(statement.get(), 0) > 0;
}

} // namespace

Result<std::unique_ptr<DamagedFile>> DamagedFile::open(const QString& copy)
{
    sqlite3* db = openLeniently(copy);
    if (!db || !schemaIsReadable(db)) {
        sqlite3_close(db);
        if (Done done = carveSchema(copy); !done)
            return std::unexpected(done.error());
        db = openLeniently(copy);
    }
    if (!db || !schemaIsReadable(db)) {
        sqlite3_close(db);
        return failure(Problem::Damaged, QStringLiteral("no table can be found in it"), copy);
    }
    return std::unique_ptr<DamagedFile>(new DamagedFile(db));
}

DamagedFile::~DamagedFile()
{
    sqlite3_close(m_db);
}

QStringList DamagedFile::columns(const QString& table) const
{
    QStringList names;
    const Prepared statement = prepare(m_db, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table));
    while (statement && sqlite3_step(statement.get()) == SQLITE_ROW)
        names.append(QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement.get(), 0))));
    return names;
}

std::optional<qint64> DamagedFile::probe(sqlite3_stmt* scan, qint64 row)
{
    sqlite3_reset(scan);
    sqlite3_bind_int64(scan, 1, row);
    const int rc = sqlite3_step(scan);
    if (rc == SQLITE_DONE)
        return -1;
    return rc == SQLITE_ROW ? std::optional(sqlite3_column_int64(scan, sqlite3_column_count(scan) - 1)) : std::nullopt;
}

/// The smallest row number behind `damaged` from which reading works again: doubling the stride, then halving it.
std::optional<qint64> DamagedFile::nextReadable(sqlite3_stmt* scan, qint64 damaged)
{
    constexpr qint64 farthest = std::numeric_limits<qint64>::max() / 4;
    qint64 stride = 1;
    while (!probe(scan, damaged + stride)) {
        if (stride >= farthest || damaged + stride >= farthest)
            return std::nullopt;
        stride *= 2;
    }
    qint64 bad = damaged + stride / 2;
    qint64 good = damaged + stride;
    while (good - bad > 1) {
        const qint64 middle = bad + (good - bad) / 2;
        (probe(scan, middle) ? good : bad) = middle;
    }
    return good;
}

DamagedFile::Reading DamagedFile::readRows(const QString& table, const QStringList& columns, const Take& take)
{
    Reading reading;
    const Prepared scan = prepare(m_db, QStringLiteral("SELECT %2, rowid FROM \"%1\" NOT INDEXED WHERE rowid >= ?1 ORDER BY rowid")
                                            .arg(table, quoted(columns)));
    if (!scan)
        return {0, -1};
    qint64 next = 0;
    qint64 gaps = 0;
    for (bool more = true; more;) {
        sqlite3_reset(scan.get());
        sqlite3_bind_int64(scan.get(), 1, next);
        int rc = SQLITE_ROW;
        while ((rc = sqlite3_step(scan.get())) == SQLITE_ROW) {
            const qint64 row = sqlite3_column_int64(scan.get(), int(columns.size()));
            if (row < next)
                continue; // a page that leads back to where we were
            next = row + 1;
            take(scan.get());
            ++reading.rows;
        }
        if (rc == SQLITE_DONE)
            break;
        const auto after = nextReadable(scan.get(), next);
        const qint64 found = after ? probe(scan.get(), *after).value_or(-1) : -1;
        more = after && found >= 0;
        gaps = gaps < 0 || !more ? -1 : gaps + found - next;
        next = std::max(next + 1, found);
    }
    const qint64 all = count(table);
    reading.lost = all >= reading.rows ? all - reading.rows : gaps;
    return reading;
}

DamagedFile::Reading DamagedFile::readFromBothEnds(const QString& table, const QStringList& columns, const QStringList& key,
                                                   const Take& take)
{
    const QString select = QStringLiteral("SELECT %2 FROM \"%1\" ORDER BY ").arg(table, quoted(columns));
    bool whole = false;
    const qint64 front = run(select + quoted(key), take, whole);
    if (whole)
        return {front, 0};
    QStringList backwards;
    for (const QString& column : key)
        backwards.append(u'"' + column + QStringLiteral("\" DESC"));
    const qint64 back = run(select + backwards.join(QStringLiteral(", ")), take, whole);
    return {front + back, -1};
}

qint64 DamagedFile::run(const QString& sql, const Take& take, bool& whole)
{
    whole = false;
    const Prepared statement = prepare(m_db, sql);
    if (!statement)
        return 0;
    qint64 rows = 0;
    int rc = SQLITE_ROW;
    for (; (rc = sqlite3_step(statement.get())) == SQLITE_ROW; ++rows)
        take(statement.get());
    whole = rc == SQLITE_DONE;
    return rows;
}

/// Through whatever index is whole; -1 where none is.
qint64 DamagedFile::count(const QString& table)
{
    const Prepared statement = prepare(m_db, QStringLiteral("SELECT count(*) FROM \"%1\"").arg(table));
    return statement && sqlite3_step(statement.get()) == SQLITE_ROW ? sqlite3_column_int64(statement.get(), 0) : -1;
}

} // namespace amends::store
