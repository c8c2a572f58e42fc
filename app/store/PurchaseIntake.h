#pragma once
#include "domain/Customer.h"
#include "store/Connection.h"
#include <QSet>
#include <functional>

namespace amends::store {

/// An order as an import knows it: its head, without lines.
struct OrderHead
{
    PurchaseId id;
    CustomerId customer;
    QDateTime ordered;
    QDate delivered;
    QString channel;
    Currency currency;
    qint64 total = 0;     ///< minor units, as the others
    qint64 discount = 0;
    qint64 refunded = 0;
    bool cancelled = false;
    bool declared = false; ///< the total was said; else it is the sum of the lines

    bool operator==(const OrderHead&) const = default;
};

/// A key by which an import finds a customer.
struct CustomerLookup
{
    CustomerId customer;
    QString kind;   ///< "external", "email", "phone", "card"
    QString lookup;
    QString system;
};

/// What an import of a million order lines needs of purchases and no more: orders found by their identity, lines by
/// their fingerprint. It does not keep the sums of SpendTable: call workOut() for each customer touched.
class PurchaseIntake
{
public:
    explicit PurchaseIntake(Connection& db) : m_db(db) {}

    Result<std::optional<OrderHead>> find(const QString& identity, const QString& source);
    Result<PurchaseId> add(const OrderHead& head, const QString& orderNumber, const QString& identity, const QString& source);
    Done save(const OrderHead& head);
    Result<QSet<quint64>> fingerprints(PurchaseId id);
    Result<PurchaseLineId> addLine(PurchaseId id, const QString& article, const QString& description, qint64 quantityMilli,
                                   qint64 amount, quint64 fingerprint);
    Result<qint64> lineSum(PurchaseId id);
    /// Rows above it were added since.
    Result<PurchaseId> highest();

    /// Every key of every customer, the oldest customer's last, so that a map filled in this order holds the oldest.
    Done eachKey(const std::function<void(const CustomerLookup&)>& each);
    Result<QList<PurchaseId>> purchasesOf(CustomerId id);
    /// One person under two customer rows: everything `from` has becomes `to`'s. The row `from` goes unless a complaint
    /// hangs on it; the answer is whether it went.
    Result<bool> merge(CustomerId from, CustomerId to);
    /// The number is the one to show.
    Done putExternalFirst(CustomerId id, const QString& number);

private:
    Connection& m_db;
};

} // namespace amends::store
