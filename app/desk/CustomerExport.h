#pragma once
#include "desk/Customers.h"

namespace amends {

class DeskContext;
namespace store {
class Connection;
}

/// Writes what is kept of a customer into a new or empty folder, for her owner's eyes only: customer.json, and the files she
/// and the shop sent in attachments/ ("file" is null of one whose bytes are lost). Times are UTC, days the shop's, amounts in
/// minor units; codes, not words; staff and linked customers are numbers.
/// Left out: the names of staff and of linked customers, second readings that are over, what an import wrote over (kept to
/// undo it), which mail answers which, what is worked out anew from the rest (spend, stake, the search index), what the shop
/// keeps of no customer in particular (house phrases, findings set aside for good), and backups.
/// customer.json is written last: where it is, the rest is too. Where it fails, what was made and written here goes again.
/// Conflict where the folder holds something already, hidden or not; an empty one that was there keeps its rights.
Result<CustomerExport> exportCustomer(const DeskContext& context, store::Connection& db, CustomerId id, const QString& folder);

} // namespace amends
