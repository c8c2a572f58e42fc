#include "store/BatchUndo.h"
#include "store/CustomerTable.h"
#include "store/SearchIndex.h"
#include "store/SpendTable.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <algorithm>

namespace amends::store {

namespace {

using namespace Qt::Literals;
using Of = BatchTarget::Of;

constexpr BatchTarget targets[] = {
    {"customer"_L1, "id"_L1, Of::Customer},        {"customer_key"_L1, "customer"_L1, Of::Customer},
    {"purchase"_L1, "customer"_L1, Of::Customer},  {"purchase_line"_L1, "purchase"_L1, Of::Purchase},
    {"complaint"_L1, "id"_L1, Of::Complaint},      {"message"_L1, "complaint"_L1, Of::Complaint},
    {"promise"_L1, "complaint"_L1, Of::Complaint},
};

/// The table's own columns: computed ones are not among them.
Result<QStringList> columnsOf(Connection& db, const BatchTarget& table)
{
    Statement statement(db, QStringLiteral("PRAGMA table_info(%1)").arg(table.name));
    QStringList columns;
    while (statement.next())
        columns.append(statement.row().text(1));
    if (Done done = statement.done(); !done)
        return std::unexpected(done.error());
    return columns;
}

} // namespace

const BatchTarget& tableOf(BatchRows table)
{
    return targets[static_cast<size_t>(table)];
}

Result<QByteArray> rowAsJson(Connection& db, const BatchTarget& table, qint64 row)
{
    const auto columns = columnsOf(db, table);
    if (!columns)
        return std::unexpected(columns.error());
    QStringList pairs;
    for (const QString& column : *columns)
        pairs.append(QStringLiteral("'%1', %1").arg(column));
    Statement statement(
        db, QStringLiteral("SELECT json_object(%1) FROM %2 WHERE id = ?1").arg(pairs.join(u", "), table.name));
    statement.bind(1, row);
    QByteArray json;
    if (statement.next())
        json = statement.row().text(0).toUtf8();
    if (Done done = statement.done(); !done)
        return std::unexpected(done.error());
    if (json.isEmpty())
        return failure(Problem::NotFound, QStringLiteral("%1 %2").arg(table.name).arg(row), db.file());
    return json;
}

Result<BatchUndone> BatchUndo::run(BatchId id)
{
    const auto rows = list(
        m_db, "batch_rows",
        [](const Row& row) {
            return Noted{row.text(0), row.integer(1),
                         row.isNull(2) ? std::nullopt : std::optional(row.text(2).toUtf8())};
        },
        id);
    if (!rows)
        return std::unexpected(rows.error());
    const auto since = list(
        m_db, "batch_worked_on_since", [](const Row& row) { return std::pair(row.text(0), row.integer(1)); }, id);
    if (!since)
        return std::unexpected(since.error());
    const QSet<std::pair<QString, qint64>> workedOn(since->begin(), since->end());
    for (const Noted& noted : *rows) {
        // Old values would undo what was done since, not the import.
        if (noted.before && workedOn.contains({noted.table, noted.row})) {
            ++m_undone.kept;
            continue;
        }
        const auto target = std::ranges::find_if(targets, [&](const BatchTarget& t) { return noted.table == t.name; });
        if (target == std::end(targets))
            return failure(Problem::Damaged, QStringLiteral("a batch of table %1").arg(noted.table), m_db.file());
        // Its owner before and after: both have to be looked at again.
        Done done = noteOwner(*target, noted.row);
        if (done)
            done = noted.before ? restoreRow(*target, noted.row, *noted.before) : removeRow(*target, noted.row);
        if (done && noted.before)
            done = noteOwner(*target, noted.row);
        if (!done)
            return std::unexpected(done.error());
    }
    if (Done done = setThingsRight(); !done)
        return std::unexpected(done.error());
    return m_undone;
}

Done BatchUndo::noteOwner(const BatchTarget& table, qint64 row)
{
    auto& statement = m_prepared[table.name].owner;
    if (!statement) {
        const QString sql = table.of == Of::Purchase
            ? QStringLiteral("SELECT customer FROM purchase WHERE id = (SELECT %1 FROM %2 WHERE id = ?1)")
            : QStringLiteral("SELECT %1 FROM %2 WHERE id = ?1");
        statement = std::make_unique<Statement>(m_db, sql.arg(table.owner, table.name));
    }
    statement->again();
    statement->bind(1, row);
    while (statement->next()) {
        const qint64 owner = statement->row().integer(0);
        if (table.of == Of::Complaint)
            m_undone.complaints.insert(ComplaintId(owner));
        else if (owner > 0)
            m_undone.customers.insert(CustomerId(owner));
    }
    return statement->done();
}

/// What something else hangs on stays: that is no failure of the undo.
Done BatchUndo::count(Done done, qint64& counter)
{
    if (done) {
        counter += m_db.changes() > 0 ? 1 : 0;
        return done;
    }
    const Problem problem = done.error().problem;
    if (problem != Problem::NotFound && problem != Problem::Conflict)
        return done;
    ++m_undone.kept;
    return {};
}

Done BatchUndo::removeRow(const BatchTarget& table, qint64 row)
{
    auto& statement = m_prepared[table.name].remove;
    if (!statement)
        statement = std::make_unique<Statement>(m_db, QStringLiteral("DELETE FROM %1 WHERE id = ?1").arg(table.name));
    statement->again();
    statement->bind(1, row);
    return count(statement->run(), m_undone.removed);
}

Done BatchUndo::restoreRow(const BatchTarget& table, qint64 row, const QByteArray& before)
{
    const QJsonObject values = QJsonDocument::fromJson(before).object();
    const auto columns = columnsOf(m_db, table);
    if (!columns)
        return std::unexpected(columns.error());
    QStringList settings;
    for (const QString& column : *columns) {
        if (column != "id"_L1 && values.contains(column))
            settings.append(QStringLiteral("%1 = json_extract(?2, '$.%1')").arg(column));
    }
    Statement statement(m_db,
                        QStringLiteral("UPDATE %1 SET %2 WHERE id = ?1").arg(table.name, settings.join(u", ")));
    statement.bind(1, row);
    statement.bind(2, QString::fromUtf8(before));
    return count(statement.run(), m_undone.restored);
}

/// Sums and searched texts follow the rows.
Done BatchUndo::setThingsRight()
{
    for (const CustomerId id : m_undone.customers) {
        if (Done done = SpendTable(m_db).workOut(id); !done)
            return done;
        if (Done done = CustomerTable(m_db).refold(id); !done)
            return done;
        if (Done done = SearchIndex(m_db).reindexCustomer(id); !done)
            return done;
    }
    for (const ComplaintId id : m_undone.complaints) {
        if (Done done = SearchIndex(m_db).reindex(id); !done)
            return done;
    }
    return {};
}

} // namespace amends::store
