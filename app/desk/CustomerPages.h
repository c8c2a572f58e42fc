#pragma once
#include "desk/History.h"

namespace amends {

class DeskContext;
namespace store {
class Connection;
}

/// All the customer panel shows, read in one go with the given connection. Private to app/desk.
Result<CustomerPage> customerPage(const DeskContext& context, store::Connection& db, CustomerId id);

} // namespace amends
