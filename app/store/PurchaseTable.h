#pragma once
#include "domain/Customer.h"
#include "store/Connection.h"
#include <QSet>

namespace amends::store {

/// Purchases with their lines. Every change keeps SpendTable's rows of the customer right.
class PurchaseTable
{
public:
    explicit PurchaseTable(Connection& db) : m_db(db) {}

    /// All its amounts are in the currency of its total. `source` names the system it comes from.
    Result<PurchaseId> add(const Purchase& purchase, const QString& source = {});
    /// The whole record; its lines replace those kept. A line a complaint points at keeps its id when its place in the
    /// list is still there. NotFound.
    Done save(const Purchase& purchase);
    Done remove(PurchaseId id);

    Result<std::optional<Purchase>> load(PurchaseId id);
    /// Newest first, with lines.
    Result<QList<Purchase>> ofCustomer(CustomerId id, int limit = 200);
    /// Oldest first; `source` "" looks in all systems.
    Result<QList<PurchaseId>> byOrderNumber(const QString& orderNumber, const QString& source = {});

    /// The newest line of all; as long as it stays, so does what is sold.
    Result<PurchaseLineId> newestLine();
    /// What the last `lines` lines call what was sold, each name once.
    Result<QStringList> recentDescriptions(int lines);

private:
    Done addLines(PurchaseId id, const QList<PurchaseLine>& lines, qsizetype from);
    Done saveLines(const Purchase& purchase);
    Done workOut(const QSet<CustomerId>& customers);
    Connection& m_db;
};

} // namespace amends::store
