#include "desk/Events.h"
#include "store/EventTable.h"

namespace amends {

namespace {

Done add(Act& act, Event event)
{
    event.by = act.by;
    event.at = act.now;
    const auto added = store::EventTable(act.db).add(event);
    return added ? Done() : Done(std::unexpected(added.error()));
}

} // namespace

Done addEvent(Act& act, const Complaint& complaint, const QString& kind, const QString& before, const QString& after)
{
    act.changes.complaints.insert(complaint.id);
    if (complaint.customer.isValid())
        act.changes.customers.insert(complaint.customer);
    Event event;
    event.complaint = complaint.id;
    event.customer = complaint.customer;
    event.kind = kind;
    event.before = before;
    event.after = after;
    return add(act, event);
}

Done addEvent(Act& act, CustomerId customer, const QString& kind, const QString& before, const QString& after)
{
    act.changes.customers.insert(customer);
    Event event;
    event.customer = customer;
    event.kind = kind;
    event.before = before;
    event.after = after;
    return add(act, event);
}

} // namespace amends
