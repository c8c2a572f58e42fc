#pragma once
#include "store/BatchTable.h"
#include "store/Statement.h"
#include <map>

namespace amends::store {

/// A table a batch may touch, and the column that says whose row it is.
struct BatchTarget
{
    QLatin1StringView name;
    QLatin1StringView owner;
    enum class Of { Customer, Complaint, Purchase } of;
};

const BatchTarget& tableOf(BatchRows table);
/// A row's own columns as a JSON object. NotFound.
Result<QByteArray> rowAsJson(Connection& db, const BatchTarget& table, qint64 row);

/// The undoing of one batch: within a transaction of the caller. See BatchTable::undo.
class BatchUndo
{
public:
    explicit BatchUndo(Connection& db) : m_db(db) {}
    Result<BatchUndone> run(BatchId id);

private:
    struct Noted
    {
        QString table;
        qint64 row = 0;
        std::optional<QByteArray> before;
    };
    struct Prepared
    {
        std::unique_ptr<Statement> owner;
        std::unique_ptr<Statement> remove;
    };

    Done noteOwner(const BatchTarget& table, qint64 row);
    Done removeRow(const BatchTarget& table, qint64 row);
    Done restoreRow(const BatchTarget& table, qint64 row, const QByteArray& before);
    Done setThingsRight();
    Done count(Done done, qint64& counter);

    Connection& m_db;
    BatchUndone m_undone;
    std::map<QLatin1StringView, Prepared> m_prepared;
};

} // namespace amends::store
