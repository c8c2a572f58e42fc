#pragma once
#include "domain/Complaint.h"
#include "store/Connection.h"
#include <QSet>
#include <QStringList>
#include <array>

namespace amends::store {

/// A table a batch may add to or change. CustomerKey: e-mails, phones, cards, outside numbers. Rows that go with their owner
/// (the lines of a purchase added here) need no note.
enum class BatchRows {
    Customer, CustomerKey, Purchase, PurchaseLine, Complaint, Message, Promise
};

/// What an undo touched, and what it left because somebody worked on it since.
struct BatchUndone
{
    QSet<ComplaintId> complaints;
    QSet<CustomerId> customers;
    qint64 removed = 0;
    qint64 restored = 0;
    qint64 kept = 0;
};

struct Batch
{
    BatchId id;
    QString kind; ///< "mail", "shop", …
    QDateTime started;
    QDateTime finished; ///< invalid: interrupted
    QDateTime undone;
    qint64 rows = 0;

    bool operator==(const Batch&) const = default;
};

/// What an import read, and how it ended: "whole", "stopped", "failed".
struct BatchStory
{
    QStringList files;
    std::array<qint64, 6> total{}; ///< read, added, updated, skipped, ignored, rejected
    QString ending;
};

struct ToldBatch
{
    Batch batch; ///< without `rows`
    BatchStory story;
};

/// Imports in many small transactions, tied together so that they can be undone; and the fingerprints by which a
/// second import of the same record changes nothing.
class BatchTable
{
public:
    explicit BatchTable(Connection& db) : m_db(db) {}

    Result<BatchId> begin(const QString& kind, const QDateTime& at, const QStringList& files = {});
    Done finish(BatchId id, const QDateTime& at, const BatchStory& story = {{}, {}, QStringLiteral("whole")});
    /// Forgets a batch that filed nothing; another is left as it is.
    Done forgetIfEmpty(BatchId id);
    Result<std::optional<Batch>> load(BatchId id);
    Result<QList<Batch>> all(); ///< newest first
    Result<QList<ToldBatch>> recent(int most); ///< newest first, without those that filed nothing

    Done noteAdded(BatchId id, BatchRows table, qint64 row);
    /// Keeps the row as it is now: to be called before it is changed. Only its first state within the batch counts.
    Done noteChanging(BatchId id, BatchRows table, qint64 row);

    /// Takes the batch back in one transaction, newest row first: added rows go unless something outside the batch hangs
    /// on them (a reply, a draft, a complaint of a customer), changed ones get their old values unless somebody at the desk or a
    /// later import changed them since. Spend and search follow; sweep attachments afterwards. Conflict when it was undone before.
    Result<BatchUndone> undo(BatchId id, const QDateTime& at);

    /// The row a record with this fingerprint became, 0 unknown. `kind` names the sort of record.
    Result<qint64> known(const QString& kind, const QByteArray& fingerprint);
    /// Goes with the batch when it is undone.
    Done remember(const QString& kind, const QByteArray& fingerprint, qint64 row, BatchId batch);

private:
    Connection& m_db;
};

} // namespace amends::store
