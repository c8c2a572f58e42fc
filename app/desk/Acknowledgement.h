#pragma once
#include "calendar/OpeningClock.h"
#include "domain/Complaint.h"
#include "domain/Shop.h"

namespace amends {

/// When a complaint should be acknowledged, in the shop's opening hours (ISO 10002:2018, 8.3: without delay). Invalid where no
/// clock runs, because it was acknowledged or is none.
struct AcknowledgementClock
{
    QDateTime warn; ///< from then on there is little time left
    QDateTime due;
};

AcknowledgementClock acknowledgementOf(const Complaint& complaint, const Shop& shop, const calendar::OpeningClock& opening);

} // namespace amends
