#pragma once
#include "domain/Complaint.h"
#include "store/Connection.h"

namespace amends::store {

/// What happened. Rows are only added, and hold no name and no text.
class EventTable
{
public:
    explicit EventTable(Connection& db) : m_db(db) {}

    Result<EventId> add(const Event& event);
    Result<std::optional<Event>> load(EventId id);
    Result<QList<Event>> ofComplaint(ComplaintId id);        ///< oldest first
    Result<QList<Event>> since(EventId after, int limit);    ///< those after it, oldest first
    Result<EventId> last();                                  ///< invalid: none yet

private:
    Connection& m_db;
};

} // namespace amends::store
