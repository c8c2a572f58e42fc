#pragma once
#include "domain/Care.h"
#include "store/Connection.h"
#include <QDateTime>

namespace amends::store {

/// A gesture with what a row of the ledger shows of its complaint.
struct LedgerGesture
{
    Gesture gesture;
    QString number;
    QString subject;
    CustomerId customer;
    QString staff;
};

/// One currency's gestures of one month.
struct GestureSum
{
    QDate month;   ///< its first day
    int count = 0;
    Money cost;

    bool operator==(const GestureSum&) const = default;
};

/// What was kept of purchases, in one currency.
struct PurchaseSum
{
    int count = 0;
    Money net;

    bool operator==(const PurchaseSum&) const = default;
};

/// The ledger of gestures. It knows no budget.
class GestureTable
{
public:
    explicit GestureTable(Connection& db) : m_db(db) {}

    Result<GestureId> add(const Gesture& gesture); ///< with its own id where it has one: what an undo brings back
    Done save(const Gesture& gesture);             ///< the whole row. NotFound
    Done remove(GestureId id);
    Result<std::optional<Gesture>> load(GestureId id);
    Result<QList<Gesture>> ofComplaint(ComplaintId id); ///< by day
    Result<QList<Gesture>> ofCustomer(CustomerId id);   ///< by day
    /// Between two days, both included, the newest first.
    Result<QList<LedgerGesture>> between(const QDate& first, const QDate& last, int limit);
    /// All months in which something was given, the newest first.
    Result<QList<GestureSum>> months();
    /// What she bought from an instant on, and did not give back.
    Result<QList<PurchaseSum>> boughtSince(CustomerId customer, const QDateTime& instant);

private:
    Connection& m_db;
};

} // namespace amends::store
