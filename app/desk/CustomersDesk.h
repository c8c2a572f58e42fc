#pragma once
#include "desk/Customers.h"
#include <memory>

namespace amends {

class DeskContext;

std::unique_ptr<Customers> makeCustomers(DeskContext& context);

} // namespace amends
