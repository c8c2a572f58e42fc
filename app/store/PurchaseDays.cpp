#include "store/PurchaseDays.h"
#include "store/Statement.h"

namespace amends::store {

Result<QList<PurchaseDay>> purchaseDays(Connection& db, CustomerId customer)
{
    return list(
        db, "purchase_days", [](const Row& row) { return PurchaseDay{row.time(0), row.money(1, 2)}; }, customer);
}

} // namespace amends::store
