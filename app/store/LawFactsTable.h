#pragma once
#include "domain/LawEdition.h"
#include "store/Connection.h"

namespace amends::store {

/// The facts of the law a shop took instead of the program's own. Rows are only added.
class LawFactsTable
{
public:
    explicit LawFactsTable(Connection& db) : m_db(db) {}

    Result<QList<LawEdition>> all(); ///< oldest first
    Result<QString> text(qint64 edition); ///< "" where they are the program's own. NotFound
    Done add(const LawEdition& edition, const QString& text);

private:
    Connection& m_db;
};

} // namespace amends::store
