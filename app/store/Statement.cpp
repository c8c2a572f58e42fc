#include "store/Statement.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <sqlite3.h>

namespace amends::store {

bool Row::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Row::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Row::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Row::text(int column) const
{
    const auto* utf8 = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray Row::bytes(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return QByteArray(data, sqlite3_column_bytes(m_statement, column));
}

QDateTime Row::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

QDate Row::date(int column) const
{
    return isNull(column) ? QDate() : QDate::fromString(text(column), Qt::ISODate);
}

Currency Row::currency(int column) const
{
    return Currency::fromCode(text(column)).value_or(Currency());
}

Statement::Statement(Connection& db, const char* name) : m_db(db)
{
    if (const auto statement = db.prepared(name))
        m_statement = *statement;
    else
        m_error = statement.error();
}

Statement::Statement(Connection& db, const QString& sql) : m_db(db), m_own(true)
{
    if (const auto statement = db.prepare(sql, false))
        m_statement = *statement;
    else
        m_error = statement.error();
}

Statement::~Statement()
{
    if (m_own)
        sqlite3_finalize(m_statement);
    else
        again();
}

void Statement::bind(int parameter, qint64 value)
{
    sqlite3_bind_int64(m_statement, parameter, value);
}

void Statement::bind(int parameter, double value)
{
    sqlite3_bind_double(m_statement, parameter, value);
}

void Statement::bind(int parameter, const QString& value)
{
    const QByteArray utf8 = value.toUtf8();
    sqlite3_bind_text(m_statement, parameter, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
}

void Statement::bind(int parameter, QLatin1StringView value)
{
    sqlite3_bind_text(m_statement, parameter, value.data(), int(value.size()), SQLITE_TRANSIENT);
}

void Statement::bind(int parameter, const QByteArray& value)
{
    sqlite3_bind_blob(m_statement, parameter, value.constData(), int(value.size()), SQLITE_TRANSIENT);
}

void Statement::bind(int parameter, const QDateTime& value)
{
    value.isValid() ? bind(parameter, value.toMSecsSinceEpoch()) : bind(parameter, std::nullopt);
}

void Statement::bind(int parameter, const QDate& value)
{
    value.isValid() ? bind(parameter, value.toString(Qt::ISODate)) : bind(parameter, std::nullopt);
}

void Statement::bind(int parameter, std::nullopt_t)
{
    sqlite3_bind_null(m_statement, parameter);
}

bool Statement::next()
{
    if (m_error)
        return false;
    const int rc = m_db.step(m_statement);
    if (rc == SQLITE_ROW)
        return true;
    if (rc != SQLITE_DONE)
        m_error = m_db.errorOf(rc);
    return false;
}

Done Statement::done() const
{
    if (m_error)
        return std::unexpected(*m_error);
    return {};
}

Done Statement::run()
{
    while (next()) {
    }
    return done();
}

QString jsonOf(const QStringList& texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

void Statement::again()
{
    // It could not be prepared, as of a damaged schema: its error stays.
    if (!m_statement)
        return;
    m_error.reset();
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

} // namespace amends::store
