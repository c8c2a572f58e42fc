#include "store/InboxTable.h"
#include "store/ComplaintTable.h"
#include "store/Statement.h"

namespace amends::store {

namespace {

ComplaintId complaintId(const Row& row)
{
    return row.id<ComplaintId>(0);
}

StakeFacts stakeOf(const Row& row)
{
    StakeFacts s;
    s.id = row.id<ComplaintId>(0);
    s.customer = row.id<CustomerId>(1);
    s.status = row.codeOr(2, Status::New);
    s.heat = row.codeOr(3, Heat::Calm);
    s.signals_ = row.codes<Signal>(4);
    s.received = row.time(5);
    s.acknowledged = row.time(6);
    s.lastIncoming = row.time(7);
    s.net = row.money(8, 9);
    s.overduePromises = int(row.integer(10));
    s.brokenPromises = int(row.integer(11));
    s.otherComplaints = int(row.integer(12));
    s.wantedBy = row.date(13);
    return s;
}

InboxItem itemOf(const Row& row)
{
    InboxItem item;
    item.complaint.id = row.id<ComplaintId>(0);
    item.customerName = row.text(1);
    item.handlerInitials = row.text(2);
    item.snippet = row.text(3).simplified().left(200);
    item.attachments = int(row.integer(4));
    item.hasDraft = row.flag(5);
    item.nextPromise = row.date(6);
    item.readerInitials = row.text(7);
    return item;
}

} // namespace

View InboxTable::viewOf(Status status)
{
    switch (status) {
    case Status::New: return View::ToAcknowledge;
    case Status::Acknowledged:
    case Status::Ours: return View::Ours;
    case Status::Waiting:
    case Status::Answered: return View::Waiting;
    case Status::NotAComplaint: return View::NotComplaints;
    case Status::Resolved:
    case Status::NotAccepted:
    case Status::Closed: break;
    }
    return View::Closed;
}

Result<QList<ComplaintId>> InboxTable::ids(View view, const QDate& today, int limit, int offset)
{
    switch (view) {
    case View::All: return list(m_db, "inbox_all", complaintId, limit, offset);
    case View::Promises: return list(m_db, "inbox_promises", complaintId, today, limit, offset);
    case View::FollowUp: return list(m_db, "inbox_follow_up", complaintId, today, limit, offset);
    default: return list(m_db, "inbox_lane", complaintId, view, limit, offset);
    }
}

Result<QList<ComplaintId>> InboxTable::idsFromEnd(View view, int limit, int offset)
{
    return view == View::All ? list(m_db, "inbox_all_from_end", complaintId, limit, offset)
                             : list(m_db, "inbox_lane_from_end", complaintId, view, limit, offset);
}

Result<QList<StakeFacts>> InboxTable::stakes(View view, const QDate& today, int limit)
{
    const auto found = ids(view, today, limit);
    if (!found)
        return std::unexpected(found.error());
    return stakes(*found, today);
}

Result<QList<StakeFacts>> InboxTable::stakes(const QList<ComplaintId>& ids, const QDate& today)
{
    return list(m_db, "inbox_stakes", stakeOf, jsonOf(ids), today);
}

Result<QList<InboxItem>> InboxTable::rows(const QList<ComplaintId>& ids, const QDate& today)
{
    auto items = list(m_db, "inbox_rows", itemOf, jsonOf(ids));
    if (!items)
        return items;
    const auto complaints = ComplaintTable(m_db).load(ids);
    if (!complaints)
        return std::unexpected(complaints.error());
    const auto facts = stakes(ids, today);
    if (!facts)
        return std::unexpected(facts.error());
    QHash<ComplaintId, qsizetype> places;
    for (qsizetype i = 0; i < items->size(); ++i)
        places.insert((*items)[i].complaint.id, i);
    for (const Complaint& complaint : *complaints) {
        if (const auto place = places.constFind(complaint.id); place != places.constEnd())
            (*items)[*place].complaint = complaint;
    }
    for (const StakeFacts& fact : *facts) {
        if (const auto place = places.constFind(fact.id); place != places.constEnd())
            (*items)[*place].stake = fact;
    }
    return items;
}

Result<QHash<View, int>> InboxTable::counts(const QDate& today)
{
    const auto lanes = list(
        m_db, "inbox_lane_counts", [](const Row& row) { return std::pair(row.code<View>(0), int(row.integer(1))); });
    if (!lanes)
        return std::unexpected(lanes.error());
    QHash<View, int> counts;
    int all = 0;
    for (const auto& [view, count] : *lanes) {
        if (!view)
            continue;
        counts.insert(*view, count);
        all += *view == View::NotComplaints ? 0 : count;
    }
    counts.insert(View::All, all);
    for (const auto& [view, name] :
         {std::pair(View::Promises, "inbox_promise_count"), std::pair(View::FollowUp, "inbox_follow_up_count")}) {
        const auto count = first(m_db, name, [](const Row& row) { return int(row.integer(0)); }, today);
        if (!count)
            return std::unexpected(count.error());
        counts.insert(view, count->value_or(0));
    }
    return counts;
}

Result<bool> InboxTable::contains(View view, const QDate& today, ComplaintId id)
{
    const auto yes = [](const Row&) { return true; };
    Result<std::optional<bool>> found;
    if (view == View::Promises)
        found = first(m_db, "inbox_has_promise", yes, id, today);
    else if (view == View::FollowUp)
        found = first(m_db, "inbox_is_follow_up", yes, id, today);
    else
        found = first(m_db, "inbox_is_in_lane", yes, id, view);
    if (!found)
        return std::unexpected(found.error());
    return found->has_value();
}

Result<int> InboxTable::placeOf(View view, ComplaintId id)
{
    const auto count = [](const Row& row) { return int(row.integer(0)); };
    const auto before = view == View::All ? first(m_db, "inbox_place_in_all", count, id)
                                          : first(m_db, "inbox_place_in_lane", count, id, view);
    if (!before)
        return std::unexpected(before.error());
    return before->value_or(0);
}

} // namespace amends::store
