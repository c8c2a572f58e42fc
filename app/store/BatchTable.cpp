#include "store/BatchTable.h"
#include "store/BatchUndo.h"
#include "store/Statement.h"
#include "store/Transaction.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace amends::store {

namespace {

Batch batchOf(const Row& row)
{
    return {row.id<BatchId>(0), row.text(1), row.time(2), row.time(3), row.time(4), row.integer(5)};
}

ToldBatch toldBatchOf(const Row& row)
{
    ToldBatch told{{row.id<BatchId>(0), row.text(1), row.time(2), row.time(3), row.time(4), 0}, {{}, {}, row.text(7)}};
    for (const QJsonValue& file : QJsonDocument::fromJson(row.text(5).toUtf8()).array())
        told.story.files << file.toString();
    const QJsonArray total = QJsonDocument::fromJson(row.text(6).toUtf8()).array();
    for (size_t i = 0; i < told.story.total.size(); ++i)
        told.story.total[i] = total.at(qsizetype(i)).toInteger();
    return told;
}

QString jsonOf(const std::array<qint64, 6>& total)
{
    QJsonArray numbers;
    for (const qint64 number : total)
        numbers.append(number);
    return QString::fromUtf8(QJsonDocument(numbers).toJson(QJsonDocument::Compact));
}

} // namespace

Result<BatchId> BatchTable::begin(const QString& kind, const QDateTime& at, const QStringList& files)
{
    return insert<BatchId>(m_db, "batch_insert", kind, at, store::jsonOf(files));
}

Done BatchTable::finish(BatchId id, const QDateTime& at, const BatchStory& story)
{
    return runOnOne(m_db, "batch_finish", id, at, story.ending, jsonOf(story.total));
}

Done BatchTable::forgetIfEmpty(BatchId id)
{
    return run(m_db, "batch_delete", id);
}

Result<QList<ToldBatch>> BatchTable::recent(int most)
{
    return list(m_db, "batch_recent", toldBatchOf, most);
}

Result<std::optional<Batch>> BatchTable::load(BatchId id)
{
    return first(m_db, "batch_list", batchOf, id);
}

Result<QList<Batch>> BatchTable::all()
{
    return list(m_db, "batch_list", batchOf, std::nullopt);
}

Done BatchTable::noteAdded(BatchId id, BatchRows table, qint64 row)
{
    return run(m_db, "batch_row_insert", id, tableOf(table).name, row, std::nullopt);
}

Done BatchTable::noteChanging(BatchId id, BatchRows table, qint64 row)
{
    const QLatin1StringView name = tableOf(table).name;
    const auto known = first(m_db, "batch_row_known", [](const Row&) { return true; }, id, name, row);
    if (!known)
        return std::unexpected(known.error());
    if (*known)
        return {};
    const auto before = rowAsJson(m_db, tableOf(table), row);
    if (!before)
        return std::unexpected(before.error());
    return run(m_db, "batch_row_insert", id, name, row, QString::fromUtf8(*before));
}

Result<BatchUndone> BatchTable::undo(BatchId id, const QDateTime& at)
{
    return inTransaction(m_db, [&]() -> Result<BatchUndone> {
        const auto batch = load(id);
        if (!batch)
            return std::unexpected(batch.error());
        if (!*batch)
            return failure(Problem::NotFound, QStringLiteral("batch %1").arg(id.value()), m_db.file());
        if ((*batch)->undone.isValid())
            return failure(Problem::Conflict, QStringLiteral("batch %1 was undone").arg(id.value()), m_db.file());
        BatchUndo undo(m_db);
        auto undone = undo.run(id);
        if (!undone)
            return undone;
        if (Done done = store::run(m_db, "batch_forget_fingerprints", id); !done)
            return std::unexpected(done.error());
        if (Done done = store::run(m_db, "batch_mark_undone", id, at); !done)
            return std::unexpected(done.error());
        return undone;
    });
}

Result<qint64> BatchTable::known(const QString& kind, const QByteArray& fingerprint)
{
    const auto row = first(
        m_db, "fingerprint_load", [](const Row& r) { return r.integer(0); }, kind, fingerprint);
    if (!row)
        return std::unexpected(row.error());
    return row->value_or(0);
}

Done BatchTable::remember(const QString& kind, const QByteArray& fingerprint, qint64 row, BatchId batch)
{
    return run(m_db, "fingerprint_save", kind, fingerprint, row, batch);
}

} // namespace amends::store
