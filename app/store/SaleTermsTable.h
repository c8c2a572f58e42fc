#pragma once
#include "domain/Ids.h"
#include "domain/SaleTerms.h"
#include "store/Connection.h"

namespace amends::store {

/// How a sale was, one row a complaint and purchase; without a row it was as most sales are.
class SaleTermsTable
{
public:
    explicit SaleTermsTable(Connection& db) : m_db(db) {}

    Result<SaleTerms> load(ComplaintId complaint, PurchaseId purchase);
    /// In place of earlier ones; those of most sales leave no row.
    Done save(ComplaintId complaint, PurchaseId purchase, const SaleTerms& terms);

private:
    Connection& m_db;
};

} // namespace amends::store
