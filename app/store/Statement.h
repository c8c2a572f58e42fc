#pragma once
#include "domain/CodeList.h"
#include "domain/Ids.h"
#include "domain/Money.h"
#include "store/Connection.h"
#include "store/Row.h"
#include <QDateTime>
#include <QList>

namespace amends::store {

/// One use of the prepared statement sql/NAME.sql: bound, stepped, and given back clean when it goes out of scope. The
/// first error stays until asked for.
class Statement
{
public:
    Statement(Connection& db, const char* name); ///< `name` is a literal
    Statement(Connection& db, const QString& sql); ///< for the few whose table is only known when running; not kept
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    void bind(int parameter, qint64 value);
    void bind(int parameter, int value) { bind(parameter, static_cast<qint64>(value)); }
    void bind(int parameter, bool value) { bind(parameter, static_cast<qint64>(value)); }
    void bind(int parameter, double value);
    void bind(int parameter, const QString& value);
    void bind(int parameter, QLatin1StringView value);
    void bind(int parameter, const QByteArray& value); ///< as a blob
    void bind(int parameter, const QDateTime& value);  ///< invalid is NULL
    void bind(int parameter, const QDate& value);
    void bind(int parameter, const Currency& value) { bind(parameter, value.code()); }
    void bind(int parameter, std::nullopt_t);
    template <class Tag> void bind(int parameter, Id<Tag> id)
    {
        id.isValid() ? bind(parameter, id.value()) : bind(parameter, std::nullopt);
    }
    template <class E>
        requires std::is_enum_v<E>
    void bind(int parameter, E value)
    {
        bind(parameter, code(value));
    }
    template <class E>
        requires std::is_enum_v<E>
    void bind(int parameter, const QList<E>& values)
    {
        bind(parameter, codesText(values));
    }
    template <class T> void bind(int parameter, const std::optional<T>& value)
    {
        value ? bind(parameter, *value) : bind(parameter, std::nullopt);
    }
    template <class... Args> void bindAll(const Args&... args)
    {
        int parameter = 0;
        (bind(++parameter, args), ...);
    }

    /// True while there is a row. False at the end or on an error: see done().
    bool next();
    Row row() const { return Row(m_statement); }
    Done done() const;
    /// Steps to the end.
    Done run();
    /// Ready for the next set of values, without looking the statement up again; an error of the last run is forgotten.
    void again();

private:
    Connection& m_db;
    sqlite3_stmt* m_statement = nullptr;
    bool m_own = false;
    std::optional<Error> m_error;
};

/// Runs a statement that yields no rows.
template <class... Args> Done run(Connection& db, const char* name, const Args&... args)
{
    Statement statement(db, name);
    statement.bindAll(args...);
    return statement.run();
}

/// Runs a statement that must change a row: NotFound when it changed none.
template <class... Args> Done runOnOne(Connection& db, const char* name, const Args&... args)
{
    Done done = run(db, name, args...);
    if (done && db.changes() == 0)
        return failure(Problem::NotFound, QLatin1StringView(name), db.file());
    return done;
}

/// Runs an INSERT and yields the new row's id.
template <class I, class... Args> Result<I> insert(Connection& db, const char* name, const Args&... args)
{
    if (Done done = run(db, name, args...); !done)
        return std::unexpected(done.error());
    return I(db.lastInsertId());
}

/// All rows of a SELECT, each made a value by `read`.
template <class Read, class... Args>
auto list(Connection& db, const char* name, Read read, const Args&... args)
    -> Result<QList<std::invoke_result_t<Read, const Row&>>>
{
    Statement statement(db, name);
    statement.bindAll(args...);
    QList<std::invoke_result_t<Read, const Row&>> rows;
    while (statement.next())
        rows.append(read(statement.row()));
    if (Done done = statement.done(); !done)
        return std::unexpected(done.error());
    return rows;
}

/// The first row of a SELECT, nothing where there is none.
template <class Read, class... Args>
auto first(Connection& db, const char* name, Read read, const Args&... args)
    -> Result<std::optional<std::invoke_result_t<Read, const Row&>>>
{
    Statement statement(db, name);
    statement.bindAll(args...);
    std::optional<std::invoke_result_t<Read, const Row&>> value;
    if (statement.next())
        value = read(statement.row());
    if (Done done = statement.done(); !done)
        return std::unexpected(done.error());
    return value;
}

/// Ids as a JSON list, for statements that read json_each(?).
template <class Tag> QString jsonOf(const QList<Id<Tag>>& ids)
{
    QStringList numbers;
    numbers.reserve(ids.size());
    for (const Id<Tag> id : ids)
        numbers.append(QString::number(id.value()));
    return u'[' + numbers.join(u',') + u']';
}
QString jsonOf(const QStringList& texts);

} // namespace amends::store
