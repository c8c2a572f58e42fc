#pragma once
#include "domain/CodeList.h"
#include "domain/Ids.h"
#include "domain/Money.h"
#include <QByteArray>
#include <QDateTime>
#include <QList>

struct sqlite3_stmt;

namespace amends::store {

/// The row a statement stands on, read by column number from 0, as values of the domain.
class Row
{
public:
    explicit Row(sqlite3_stmt* statement) : m_statement(statement) {}

    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    bool flag(int column) const { return integer(column) != 0; }
    QString text(int column) const;
    QByteArray bytes(int column) const;
    QDateTime time(int column) const; ///< UTC milliseconds; NULL is an invalid time
    QDate date(int column) const;     ///< ISO text
    Currency currency(int column) const;
    Money money(int minor, int currencyColumn) const { return {integer(minor), currency(currencyColumn)}; }
    template <class I> I id(int column) const { return I(integer(column)); }
    template <class E> std::optional<E> code(int column) const { return fromCode<E>(text(column)); }
    template <class E> QList<E> codes(int column) const { return fromCodes<E>(text(column)); }
    template <class E> E codeOr(int column, E otherwise) const { return code<E>(column).value_or(otherwise); }

private:
    sqlite3_stmt* m_statement;
};

} // namespace amends::store
