#include "store/EventTable.h"
#include "store/Statement.h"

namespace amends::store {

namespace {

Event eventOf(const Row& row)
{
    return {row.id<EventId>(0), row.id<ComplaintId>(1), row.id<CustomerId>(2), row.id<StaffId>(3),
            row.time(4),        row.text(5),            row.text(6),           row.text(7)};
}

} // namespace

Result<EventId> EventTable::add(const Event& event)
{
    return insert<EventId>(m_db, "event_insert", event.complaint, event.customer, event.by, event.at, event.kind,
                           event.before, event.after);
}

Result<std::optional<Event>> EventTable::load(EventId id)
{
    return first(m_db, "event_load", eventOf, id);
}

Result<QList<Event>> EventTable::ofComplaint(ComplaintId id)
{
    return list(m_db, "event_of_complaint", eventOf, id);
}

Result<QList<Event>> EventTable::since(EventId after, int limit)
{
    return list(m_db, "event_since", eventOf, after.value(), limit);
}

Result<EventId> EventTable::last()
{
    const auto id = first(m_db, "event_last", [](const Row& row) { return row.id<EventId>(0); });
    if (!id)
        return std::unexpected(id.error());
    return id->value_or(EventId());
}

} // namespace amends::store
