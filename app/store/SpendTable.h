#pragma once
#include "domain/Customer.h"
#include "store/Connection.h"
#include <array>

namespace amends::store {

/// What a customer spent in one currency, all purchases together.
struct Spend
{
    CustomerId customer;
    Money net;        ///< totals less refunds, cancelled ones left out
    Money refunded;
    int orders = 0;   ///< not counting cancelled ones
    QDateTime first;
    QDateTime last;

    bool operator==(const Spend&) const = default;
};

struct YearSpend
{
    int year = 0;
    Money net;

    bool operator==(const YearSpend&) const = default;
};

/// The borders of the fifths over all customers who bought: a value above borders[i] is in fifth i+2 at least.
struct Thresholds
{
    Currency currency;
    std::array<qint64, 4> spend{};   ///< minor units
    std::array<qint64, 4> orders{};
    std::array<qint64, 4> last{};    ///< UTC milliseconds of the last purchase
    qint64 customers = 0;
    QDateTime at;                    ///< when they were worked out; invalid: never

    /// 1 to 5, 5 the best.
    static int fifth(const std::array<qint64, 4>& borders, qint64 value);
    bool operator==(const Thresholds&) const = default;
};

/// Sums over purchases, kept current by PurchaseTable, and the shop's fifths.
class SpendTable
{
public:
    explicit SpendTable(Connection& db) : m_db(db) {}

    Result<QList<Spend>> of(CustomerId id); ///< one a currency, the largest first
    /// Net by year of the order (UTC), every currency, oldest first, no zero years put in.
    Result<QList<YearSpend>> byYear(CustomerId id);
    /// Adds one new purchase to the sums, as workOut() would: not one that was cancelled.
    Done add(CustomerId id, const Money& net, const Money& refunded, const QDateTime& ordered);
    /// Works one customer's sums out again from her purchases.
    Done workOut(CustomerId id);
    /// The fifths as last worked out.
    Result<Thresholds> thresholds(const Currency& currency);
    /// Works them out again and keeps them: after an import, and once a day. About 0.1 s for 200,000 customers.
    Result<Thresholds> workOutThresholds(const Currency& currency, const QDateTime& now);

private:
    Connection& m_db;
};

} // namespace amends::store
