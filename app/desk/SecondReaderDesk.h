#pragma once
#include "desk/DeskContext.h"
#include "desk/SecondReader.h"
#include "domain/Complaint.h"

namespace amends {

std::unique_ptr<SecondReader> makeSecondReader(DeskContext& context);

/// The reply goes: what is open of its second reading ends here. Where the reader had not answered, an event says so.
Done endSecondReading(Act& act, const Complaint& complaint);
/// The reply was taken back: what ended with it at that moment goes on.
Done resumeSecondReading(Act& act, ComplaintId complaint, const QDateTime& ended);

} // namespace amends
