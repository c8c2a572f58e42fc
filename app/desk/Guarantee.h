#pragma once
#include "desk/History.h"

namespace amends {

/// Where the law stands for a complaint about a purchase. Nothing is claimed (known = false) where no fact of the law
/// is at hand.
GuaranteePosition guaranteeFor(const Shop& shop, const Complaint& complaint, const std::optional<Purchase>& purchase);

} // namespace amends
