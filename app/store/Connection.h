#pragma once
#include "domain/Result.h"
#include <functional>
#include <memory>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace amends::store {

/// Before each step of a statement a test may say what SQLite would have answered: 0 goes on, another result code
/// fails the step. It gets the number of the step, from 1.
using StepHook = std::function<int(qint64)>;

/// One open connection to one database file: its pragmas, its prepared statements by name, its errors as Problems.
/// It belongs to one thread at a time, only interrupt() may be called from another. It knows no table.
class Connection
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Opens the file; ReadWrite makes it where it is missing, for its owner only.
    static Result<std::unique_ptr<Connection>> open(const QString& file, Mode mode);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    const QString& file() const { return m_file; }
    sqlite3* handle() const { return m_db; }

    /// One or several statements without parameters, as they stand in a migration.
    Done execute(const QString& script);
    /// The number of a pragma or of any SELECT that yields one number.
    Result<qint64> number(const QString& sql);

    /// Rises when another connection or process wrote.
    Result<qint64> dataVersion();
    /// For a file that may have been moved from under it: closing must then not tidy up what lies in its place now.
    void leaveLogOnClose();
    /// Makes the statement that runs now end with Cancelled. From any thread.
    void interrupt();
    bool inTransaction() const;
    qint64 lastInsertId() const;
    /// Rows changed by the last statement.
    int changes() const;
    void setStepHook(StepHook hook) { m_hook = std::move(hook); m_steps = 0; }

    /// The last error as a value, with this file.
    Error lastError() const;
    Error errorOf(int resultCode, const QString& detail = {}) const;

private:
    friend class Statement;
    friend class Transaction;
    Connection(sqlite3* db, QString file) : m_db(db), m_file(std::move(file)) {}
    Done setUp(Mode mode);
    Result<sqlite3_stmt*> prepared(std::string_view name);
    Result<sqlite3_stmt*> prepare(const QString& sql, bool keep);
    int step(sqlite3_stmt* statement);

    sqlite3* m_db = nullptr;
    QString m_file;
    std::unordered_map<std::string_view, sqlite3_stmt*> m_statements; ///< by name; names are literals
    StepHook m_hook;
    qint64 m_steps = 0;
    int m_depth = 0; ///< transactions open, one in another
    bool m_doomed = false; ///< an inner one failed: the outer one must not be committed
};

/// The text of sql/NAME.sql, "" where there is none.
QString sqlText(std::string_view name);
/// The domain's word for a SQLite (extended) result code.
Problem problemOf(int resultCode, int systemError);

} // namespace amends::store
