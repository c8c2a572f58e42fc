#pragma once
#include "domain/Customer.h"
#include "store/Connection.h"

namespace amends::store {

/// When something was bought and what the shop kept of it.
struct PurchaseDay
{
    QDateTime ordered;
    Money net;

    bool operator==(const PurchaseDay&) const = default;
};

/// All of a customer's purchases but the cancelled ones, oldest first, without lines: what loyalty is told from.
Result<QList<PurchaseDay>> purchaseDays(Connection& db, CustomerId customer);

} // namespace amends::store
