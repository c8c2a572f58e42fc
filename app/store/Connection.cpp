#include "store/Connection.h"
#include "store/Rights.h"
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <sqlite3.h>

static void initResources()
{
    Q_INIT_RESOURCE(store_sql);
}

namespace amends::store {

QString sqlText(std::string_view name)
{
    initResources();
    QFile file(QStringLiteral(":/store/sql/%1.sql").arg(QLatin1StringView(name.data(), qsizetype(name.size()))));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

namespace {

struct Meaning
{
    int code;
    Problem problem;
};

// The extended codes first: they say more than the primary code they belong to.
constexpr Meaning meanings[] = {
    {SQLITE_CONSTRAINT_FOREIGNKEY, Problem::NotFound},
    {SQLITE_CONSTRAINT_UNIQUE, Problem::Conflict},
    {SQLITE_CONSTRAINT_PRIMARYKEY, Problem::Conflict},
    {SQLITE_IOERR_SHORT_READ, Problem::Damaged},
    {SQLITE_IOERR_NOMEM, Problem::Internal},
    {SQLITE_FULL, Problem::DiskFull},
    {SQLITE_READONLY, Problem::ReadOnly},
    {SQLITE_PERM, Problem::ReadOnly},
    {SQLITE_CANTOPEN, Problem::Unreadable},
    {SQLITE_AUTH, Problem::Unreadable},
    {SQLITE_BUSY, Problem::Locked},
    {SQLITE_LOCKED, Problem::Locked},
    {SQLITE_IOERR, Problem::DiskFails},
    {SQLITE_CORRUPT, Problem::Damaged},
    {SQLITE_NOTADB, Problem::Damaged},
    {SQLITE_FORMAT, Problem::Damaged},
    {SQLITE_INTERRUPT, Problem::Cancelled},
    {SQLITE_TOOBIG, Problem::TooLarge},
    {SQLITE_CONSTRAINT, Problem::BadInput},
};

/// SQLite does not note the system's error when a COMMIT could not be written; the log that it writes to does.
int systemErrorOf(sqlite3* db, int resultCode)
{
    sqlite3_file* log = nullptr;
    int error = 0;
    if (resultCode == SQLITE_IOERR_WRITE
        && sqlite3_file_control(db, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log) == SQLITE_OK && log && log->pMethods)
        log->pMethods->xFileControl(log, SQLITE_FCNTL_LAST_ERRNO, &error);
    return error != 0 ? error : sqlite3_system_errno(db);
}

} // namespace

Problem problemOf(int resultCode, int systemError)
{
    const bool io = (resultCode & 0xff) == SQLITE_IOERR;
    // A file may grow no further (EFBIG) on a stick formatted as FAT: for the user that is a full disk too.
    if (io && (systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG))
        return Problem::DiskFull;
    if (io && (systemError == EROFS || systemError == EACCES))
        return Problem::ReadOnly;
    for (const int wanted : {resultCode, resultCode & 0xff}) {
        for (const Meaning& meaning : meanings) {
            if (meaning.code == wanted)
                return meaning.problem;
        }
    }
    return Problem::Internal;
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& file, Mode mode)
{
    initResources();
    // Counting every allocation under one lock for all threads costs an import a tenth of its time; nobody asks for the sums.
    [[maybe_unused]] static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    if (mode == Mode::ReadWrite && !QFileInfo::exists(file)) {
        // Made here so that it is private from its first byte; SQLite gives its companions the same rights.
        if (Done made = makePrivateFile(file); !made)
            return std::unexpected(made.error());
    }
    sqlite3* db = nullptr;
    const int access = mode == Mode::ReadWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    const int rc = sqlite3_open_v2(file.toUtf8().constData(), &db, access | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE,
                                   nullptr);
    std::unique_ptr<Connection> connection(new Connection(db, file));
    if (rc != SQLITE_OK) {
        if (!QFileInfo::exists(file))
            return failure(Problem::NotFound, {}, file);
        return std::unexpected(connection->errorOf(rc));
    }
    if (Done done = connection->setUp(mode); !done)
        return std::unexpected(done.error());
    return connection;
}

Done Connection::setUp(Mode mode)
{
    sqlite3_busy_timeout(m_db, 5000);
    if (mode == Mode::ReadWrite && sqlite3_db_readonly(m_db, "main") == 1)
        return failure(Problem::ReadOnly, {}, m_file);
    // A WAL of 64 MB after a large import is cut down; 32 MB of pages are kept in memory.
    Done done = execute(QStringLiteral("PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;"
                                       "PRAGMA cache_size = -32768; PRAGMA journal_size_limit = 67108864;"));
    if (done && mode == Mode::ReadWrite)
        done = execute(QStringLiteral("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"));
    if (!done)
        return done;
    // The first read of the file: what is no database says so here.
    if (auto version = number(QStringLiteral("PRAGMA schema_version")); !version)
        return std::unexpected(version.error());
    return {};
}

Connection::~Connection()
{
    for (const auto& [name, statement] : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close_v2(m_db);
}

Done Connection::execute(const QString& script)
{
    if (const int pretended = m_hook ? m_hook(++m_steps) : SQLITE_OK; pretended != SQLITE_OK)
        return std::unexpected(errorOf(pretended));
    const int rc = sqlite3_exec(m_db, script.toUtf8().constData(), nullptr, nullptr, nullptr);
    if (rc != SQLITE_OK)
        return std::unexpected(errorOf(rc));
    return {};
}

Result<qint64> Connection::number(const QString& sql)
{
    auto statement = prepare(sql, false);
    if (!statement)
        return std::unexpected(statement.error());
    const int rc = step(*statement);
    const qint64 value = rc == SQLITE_ROW ? sqlite3_column_int64(*statement, 0) : 0;
    const Error error = errorOf(rc);
    sqlite3_finalize(*statement);
    if (rc != SQLITE_ROW && rc != SQLITE_DONE)
        return std::unexpected(error);
    return value;
}

Result<qint64> Connection::dataVersion()
{
    return number(QStringLiteral("PRAGMA data_version"));
}

void Connection::leaveLogOnClose()
{
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

void Connection::interrupt()
{
    sqlite3_interrupt(m_db);
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_db) == 0;
}

qint64 Connection::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_db);
}

int Connection::changes() const
{
    return sqlite3_changes(m_db);
}

Error Connection::lastError() const
{
    return errorOf(sqlite3_extended_errcode(m_db));
}

Error Connection::errorOf(int resultCode, const QString& detail) const
{
    const QString said = detail.isEmpty() ? QString::fromUtf8(sqlite3_errmsg(m_db)) : detail;
    return {problemOf(resultCode, systemErrorOf(m_db, resultCode)), m_file, {},
            QStringLiteral("%1 (SQLite %2)").arg(said).arg(resultCode)};
}

Result<sqlite3_stmt*> Connection::prepare(const QString& sql, bool keep)
{
    sqlite3_stmt* statement = nullptr;
    const QByteArray text = sql.toUtf8();
    const int rc = sqlite3_prepare_v3(m_db, text.constData(), int(text.size()), keep ? SQLITE_PREPARE_PERSISTENT : 0,
                                      &statement, nullptr);
    if (rc != SQLITE_OK)
        return std::unexpected(errorOf(rc));
    return statement;
}

Result<sqlite3_stmt*> Connection::prepared(std::string_view name)
{
    if (const auto it = m_statements.find(name); it != m_statements.end())
        return it->second;
    const QString sql = sqlText(name);
    if (sql.isEmpty())
        return failure(Problem::Internal, QStringLiteral("no statement %1").arg(QLatin1StringView(name.data())), m_file);
    auto statement = prepare(sql, true);
    if (statement)
        m_statements.emplace(name, *statement);
    return statement;
}

int Connection::step(sqlite3_stmt* statement)
{
    if (m_hook) {
        if (const int pretended = m_hook(++m_steps); pretended != SQLITE_OK)
            return pretended;
    }
    return sqlite3_step(statement);
}

} // namespace amends::store
