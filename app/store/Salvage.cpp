#include "store/Salvage.h"
#include "store/DamagedFile.h"
#include "store/Migrations.h"
#include "store/Rights.h"
#include "store/SalvageMending.h"
#include "store/Statement.h"
#include "store/Transaction.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <algorithm>
#include <sqlite3.h>

namespace amends::store {

namespace {

struct Shape
{
    QStringList columns;
    QStringList key;
    bool withoutRowid = false;
};

/// Of a table of the new file: what can be written to it.
Result<Shape> shapeOf(Connection& db, const QString& table)
{
    Shape shape;
    Statement statement(db, QStringLiteral("SELECT name, pk FROM pragma_table_info(?1) ORDER BY pk"));
    statement.bindAll(table);
    while (statement.next()) {
        shape.columns.append(statement.row().text(0));
        if (statement.row().integer(1) > 0)
            shape.key.append(statement.row().text(0));
    }
    if (Done done = statement.done(); !done)
        return std::unexpected(done.error());
    const auto without = db.number(QStringLiteral("SELECT wr FROM pragma_table_list WHERE name = '%1'").arg(table));
    if (!without)
        return std::unexpected(without.error());
    shape.withoutRowid = *without != 0;
    return shape;
}

/// Worked out again from the others, or kept by a trigger.
bool isDerived(const QString& table)
{
    static const QStringList derived{QStringLiteral("customer_word"), QStringLiteral("customer_spend"),
                                     QStringLiteral("inbox_count"), QStringLiteral("search_document")};
    return derived.contains(table);
}

/// Of a long text whose last page is nothing but zeros, what lies before them.
int lengthWithoutLostEnd(const char* text, int length)
{
    while (length > 0 && text[length - 1] == '\0')
        --length;
    return length;
}

/// A row that the new file does not take (a value missing, a key twice) counts as lost; one whose text lost its end is written
/// with what is left and counted as torn.
class RowWriter
{
public:
    RowWriter(Connection& to, const QString& table, const QStringList& columns)
    {
        QStringList marks;
        for (qsizetype i = 1; i <= columns.size(); ++i)
            marks.append(u'?' + QString::number(i));
        const QByteArray sql = QStringLiteral("INSERT OR IGNORE INTO \"%1\" (\"%2\") VALUES (%3)")
                                   .arg(table, columns.join(QStringLiteral("\", \"")), marks.join(u','))
                                   .toUtf8();
        sqlite3_prepare_v2(to.handle(), sql.constData(), int(sql.size()), &m_insert, nullptr);
        m_columns = int(columns.size());
        m_db = to.handle();
    }
    ~RowWriter() { sqlite3_finalize(m_insert); }
    RowWriter(const RowWriter&) = delete;
    RowWriter& operator=(const RowWriter&) = delete;

    void write(sqlite3_stmt* row)
    {
        bool torn = false;
        for (int i = 0; i < m_columns; ++i)
            torn |= bind(row, i);
        const int rc = sqlite3_step(m_insert);
        if (rc == SQLITE_DONE) {
            m_written += sqlite3_changes(m_db);
            m_torn += torn ? sqlite3_changes(m_db) : 0;
        } else if ((rc & 0xff) != SQLITE_CONSTRAINT && (rc & 0xff) != SQLITE_MISMATCH && (rc & 0xff) != SQLITE_ERROR) {
            m_stopped = rc;
        }
        sqlite3_reset(m_insert);
    }
    qint64 written() const { return m_written; }
    qint64 torn() const { return m_torn; }
    int stopped() const { return m_stopped; } ///< a full disk, and the like

private:
    /// Whether the value had to be cut.
    bool bind(sqlite3_stmt* row, int column)
    {
        if (sqlite3_column_type(row, column) == SQLITE_TEXT) {
            const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(row, column));
            const int length = sqlite3_column_bytes(row, column);
            if (const int left = lengthWithoutLostEnd(text, length); left < length) {
                sqlite3_bind_text(m_insert, column + 1, text, left, SQLITE_TRANSIENT);
                return true;
            }
        }
        sqlite3_bind_value(m_insert, column + 1, sqlite3_column_value(row, column));
        return false;
    }

    sqlite3* m_db = nullptr;
    sqlite3_stmt* m_insert = nullptr;
    int m_columns = 0;
    qint64 m_written = 0;
    qint64 m_torn = 0;
    int m_stopped = SQLITE_OK;
};

Result<SalvagedTable> copyTable(DamagedFile& from, Connection& to, const QString& table)
{
    const auto shape = shapeOf(to, table);
    if (!shape)
        return std::unexpected(shape.error());
    QStringList columns;
    for (const QString& there : from.columns(table)) {
        if (shape->columns.contains(there))
            columns.append(there);
    }
    if (columns.isEmpty())
        return SalvagedTable{table, 0, -1};
    RowWriter writer(to, table, columns);
    const auto take = [&](sqlite3_stmt* row) { writer.write(row); };
    const auto reading = shape->withoutRowid ? from.readFromBothEnds(table, columns, shape->key, take)
                                             : from.readRows(table, columns, take);
    if (writer.stopped() != SQLITE_OK)
        return std::unexpected(to.errorOf(writer.stopped()));
    // What was read from both ends came twice by design; what was read once and not taken is lost.
    const bool twice = shape->withoutRowid && reading.lost < 0;
    const qint64 refused = twice ? 0 : reading.rows - writer.written();
    return SalvagedTable{table, writer.written(), reading.lost < 0 ? -1 : reading.lost + refused + writer.torn()};
}

Done copyTables(DamagedFile& from, Connection& to, SalvageSummary& summary)
{
    const auto counts = rowCounts(to);
    if (!counts)
        return std::unexpected(counts.error());
    for (const auto& [table, count] : *counts) {
        if (isDerived(table))
            continue;
        auto copied = copyTable(from, to, table);
        if (!copied)
            return std::unexpected(copied.error());
        summary.tables.append(*copied);
    }
    return {};
}

QString hashOf(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// A damaged backup has its attachments in itself.
Done unpackAttachments(DamagedFile& from, const DataFolder& to)
{
    const QStringList columns{QStringLiteral("sha256"), QStringLiteral("bytes")};
    if (from.columns(QStringLiteral("attachment_bytes")) != columns)
        return {};
    Done done;
    from.readRows(QStringLiteral("attachment_bytes"), columns, [&](sqlite3_stmt* row) {
        const QByteArray bytes(static_cast<const char*>(sqlite3_column_blob(row, 1)), sqlite3_column_bytes(row, 1));
        const QString name = QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(row, 0)));
        if (done && hashOf(bytes) == name)
            done = writeDurably(to.attachment(name), bytes);
    });
    return done;
}

Done copyAside(const QString& database, const QString& copy)
{
    for (const QString& companion : {QString(), QStringLiteral("-wal")}) {
        if (companion.isEmpty() || QFile::exists(database + companion)) {
            QFile file(database + companion);
            if (!file.open(QIODevice::ReadOnly))
                return failure(QFile::exists(file.fileName()) ? Problem::Unreadable : Problem::NotFound, file.errorString(), file.fileName());
            if (!file.copy(copy + companion))
                return failure(Problem::DiskFull, file.errorString(), copy);
            if (!QFile::setPermissions(copy + companion, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
                return failure(Problem::ReadOnly, {}, copy);
        }
    }
    return {};
}

void compareAttachments(const DataFolder& folder, const QStringList& named, SalvageSummary& summary)
{
    const QSet<QString> wanted(named.begin(), named.end());
    for (const QString& file : QDir(folder.attachments()).entryList(QDir::Files, QDir::Name)) {
        if (!wanted.contains(file) && DataFolder::isAttachmentName(file))
            summary.unreferenced.append(file);
    }
}

/// All but the last step: the rows in a new database of a folder of its own.
Done fill(const QString& database, DataFolder& rescued, Connection& to, SalvageSummary& summary, const QDateTime& now)
{
    const QTemporaryDir work;
    const QString copy = work.filePath(QStringLiteral("damaged.db"));
    if (Done done = copyAside(database, copy); !done)
        return done;
    const auto from = DamagedFile::open(copy);
    if (!from) {
        Error error = from.error();
        error.file = database;
        return std::unexpected(error);
    }
    if (Done done = unpackAttachments(**from, rescued); !done)
        return done;
    if (Done done = to.execute(QStringLiteral("PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF")); !done)
        return done;
    if (Done done = inTransaction(to, [&] { return copyTables(**from, to, summary); }); !done)
        return done;
    const auto rows = [&](auto member) {
        return std::ranges::any_of(summary.tables, [member](const SalvagedTable& table) { return table.*member != 0; });
    };
    if (!rows(&SalvagedTable::saved) && rows(&SalvagedTable::lost))
        return failure(Problem::Damaged, QStringLiteral("not one row can be read"), database);
    return mendAfterSalvage(to, summary, now);
}

} // namespace

bool SalvageSummary::isWhole() const
{
    return missing.isEmpty() && unreferenced.isEmpty() && placeholders == 0
        && std::ranges::none_of(tables, [](const SalvagedTable& table) { return table.lost != 0; });
}

Result<SalvageSummary> salvage(const QString& from, const QString& newFile, const QDateTime& now)
{
    const QFileInfo info(from);
    if (!info.exists())
        return failure(Problem::NotFound, {}, from);
    const QString database = info.isDir() ? from + QStringLiteral("/amends.db") : from;
    if (QFile::exists(newFile))
        return failure(Problem::ReadOnly, QStringLiteral("there is a file of that name"), newFile);
    // Beside the new file, where the space for it must be anyway.
    const QTemporaryDir stage(QFileInfo(newFile).absolutePath() + QStringLiteral("/rescuing-XXXXXX"));
    if (!stage.isValid())
        return failure(Problem::ReadOnly, stage.errorString(), QFileInfo(newFile).absolutePath());
    auto rescued = DataFolder::make(stage.path());
    if (!rescued)
        return std::unexpected(rescued.error());
    auto to = Connection::open(rescued->database(), Connection::Mode::ReadWrite);
    if (!to)
        return std::unexpected(to.error());
    if (Done done = migrate(**to, migrations(), rescued->kept()); !done)
        return std::unexpected(done.error());
    SalvageSummary summary;
    if (Done done = fill(database, *rescued, **to, summary, now); !done)
        return std::unexpected(done.error());

    // A data folder's attachments are read from where they lie.
    const QString beside = QFileInfo(database).absolutePath();
    const bool inFolder = QDir(beside + QStringLiteral("/attachments")).exists() && QFileInfo(database).fileName() == u"amends.db";
    const DataFolder files = inFolder ? DataFolder::at(beside) : *rescued;
    const auto backup = backUp(**to, files, newFile, now);
    if (!backup)
        return std::unexpected(backup.error());
    const auto named = list(**to, "attachment_names", [](const Row& row) { return row.text(0); });
    if (!named)
        return std::unexpected(named.error());
    summary.file = newFile;
    summary.attachments = backup->attachments;
    summary.missing = backup->problems;
    compareAttachments(files, *named, summary);
    return summary;
}

} // namespace amends::store
