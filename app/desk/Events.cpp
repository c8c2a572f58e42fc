#include "desk/Events.h"
#include "store/ComplaintTable.h"
#include "store/EventTable.h"

namespace amends {

namespace {

Done add(Act& act, ComplaintId complaint, CustomerId customer, const QString& kind, const QString& before, const QString& after)
{
    Event event;
    event.complaint = complaint;
    event.customer = customer;
    event.by = act.by;
    event.at = act.now;
    event.kind = kind;
    event.before = before;
    event.after = after;
    const auto added = store::EventTable(act.db).add(event);
    return added ? Done() : Done(std::unexpected(added.error()));
}

} // namespace

Done addEvent(Act& act, const Complaint& complaint, const QString& kind, const QString& before, const QString& after)
{
    act.changes.complaints.insert(complaint.id);
    if (complaint.customer.isValid())
        act.changes.customers.insert(complaint.customer);
    return add(act, complaint.id, complaint.customer, kind, before, after);
}

Done addEvent(Act& act, ComplaintId complaint, const QString& kind, const QString& before, const QString& after)
{
    const auto known = store::ComplaintTable(act.db).existing(complaint);
    return known ? addEvent(act, *known, kind, before, after) : Done(std::unexpected(known.error()));
}

Done addEvent(Act& act, CustomerId customer, const QString& kind, const QString& before, const QString& after)
{
    act.changes.customers.insert(customer);
    return add(act, {}, customer, kind, before, after);
}

Done addEvent(Act& act, const QString& kind, const QString& before, const QString& after)
{
    return add(act, {}, {}, kind, before, after);
}

} // namespace amends
