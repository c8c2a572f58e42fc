#pragma once
#include "domain/Result.h"
#include <QStringList>
#include <functional>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace amends::store {

/// Reads the rows of a database that SQLite itself would refuse or stumble over: round the damaged pages, from both ends where
/// a table has no row numbers. It works on a copy made for it (its schema may be put together anew) and never writes rows.
class DamagedFile
{
public:
    struct Reading
    {
        qint64 rows = 0;
        qint64 lost = 0;    ///< at most; -1: some, nobody can tell how many
    };
    /// Takes one row: the columns asked for, from column 0 on.
    using Take = std::function<void(sqlite3_stmt*)>;

    /// `copy` is a private copy, with its -wal beside it where there was one.
    static Result<std::unique_ptr<DamagedFile>> open(const QString& copy);
    ~DamagedFile();
    DamagedFile(const DamagedFile&) = delete;
    DamagedFile& operator=(const DamagedFile&) = delete;

    /// Empty for a table that is not there.
    QStringList columns(const QString& table) const;
    /// A table with row numbers: every row that can be read, once.
    Reading readRows(const QString& table, const QStringList& columns, const Take& take);
    /// A table without them: from the front and from the back, so that rows between come twice.
    Reading readFromBothEnds(const QString& table, const QStringList& columns, const QStringList& key, const Take& take);

private:
    explicit DamagedFile(sqlite3* db) : m_db(db) {}
    /// Whether the first row from `row` on can be read; its number, or -1 where there is none.
    std::optional<qint64> probe(sqlite3_stmt* scan, qint64 row);
    std::optional<qint64> nextReadable(sqlite3_stmt* scan, qint64 damaged);
    qint64 count(const QString& table);
    qint64 run(const QString& sql, const Take& take, bool& whole);

    sqlite3* m_db;
};

} // namespace amends::store
