#pragma once
#include "desk/Complaints.h"
#include "desk/Events.h"

namespace amends {

/// The customer a complaint entered by hand is of: the one chosen, else the one who alone has the e-mail address or the
/// phone number, else a new one. Invalid where nothing about her was entered.
Result<CustomerId> customerFor(Act& act, const NewComplaint& entered);

} // namespace amends
