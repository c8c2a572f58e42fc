#pragma once
#include "desk/Customers.h"

namespace amends {

class DeskContext;
namespace store {
class Connection;
}

/// Writes all that is kept of a customer into a new folder, for her owner's eyes only: customer.json, and the files she and the
/// shop sent in attachments/. Times are UTC, days the shop's, amounts in minor units; codes, not words. customer.json is
/// written last: where it is, the rest is too. Conflict where the folder holds something already.
Result<CustomerExport> exportCustomer(const DeskContext& context, store::Connection& db, CustomerId id, const QString& folder);

} // namespace amends
