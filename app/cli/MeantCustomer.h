#pragma once
#include "cli/Session.h"
#include "desk/Customers.h"
#include <optional>

namespace amends::cli {

/// The one customer that `query` means in full, for what goes to nobody else: whom it concerns is never guessed, not from the one name
/// that begins so. None where that is nobody or several; why has been said then.
std::optional<CustomerHit> meantCustomer(Session& session, const QString& query);

/// Her name, with what she was found by.
QString called(const CustomerHit& hit);

} // namespace amends::cli
