#pragma once
#include "desk/Act.h"
#include "domain/Complaint.h"
#include "domain/SaleTerms.h"

namespace amends {

/// Notes how the sale of the complaint's purchase was, with an event and a way back. What the law says of it follows.
Done changeSaleTerms(Act& act, ComplaintId id, const SaleTerms& terms);

} // namespace amends
