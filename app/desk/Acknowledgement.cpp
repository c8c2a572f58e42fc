#include "desk/Acknowledgement.h"

namespace amends {

AcknowledgementClock acknowledgementOf(const Complaint& complaint, const Shop& shop, const calendar::OpeningClock& opening)
{
    if (complaint.status != Status::New || complaint.acknowledged.isValid())
        return {};
    constexpr qint64 hour = 3600;
    const qint64 within = qMax(1, shop.acknowledgeWithin) * hour;
    const qint64 warned = qBound<qint64>(0, within - shop.acknowledgeWarning * hour, within);
    return {opening.after(complaint.received, warned), opening.after(complaint.received, within)};
}

} // namespace amends
