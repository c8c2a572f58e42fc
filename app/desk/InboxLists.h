#pragma once
#include "desk/DeskContext.h"
#include "desk/Inbox.h"
#include "desk/SearchQuery.h"
#include "store/InboxTable.h"

namespace amends {

/// A list that was opened. Open views and searches hold their ids in order; the long ones (closed, all, not-complaints)
/// hold none and read each slice of ids when it is shown.
struct OpenedList
{
    InboxQuery query;
    QDate today;            ///< of the shop, when it was opened
    bool paged = false;
    QList<ComplaintId> ids; ///< where not paged
    int count = 0;
    bool capped = false;
};

/// Makes lists: which complaints, in which order. Private to app/desk, on the reader. It reads no rows to show.
class InboxLists
{
public:
    explicit InboxLists(DeskContext& context) : m_context(context) {}

    Result<OpenedList> open(store::Connection& db, const InboxQuery& query) const;
    Result<QList<ComplaintId>> slice(store::Connection& db, const OpenedList& list, int first, int count) const;
    Result<int> indexOf(store::Connection& db, const OpenedList& list, ComplaintId id) const;
    Result<QHash<View, int>> counts(store::Connection& db) const;
    /// What is at stake in a complaint, from what the store knows of it.
    Stake stakeOf(const store::StakeFacts& facts) const;

private:
    Result<QList<ComplaintId>> byStake(const Result<QList<store::StakeFacts>>& facts) const;
    Done search(store::Connection& db, OpenedList& list) const;
    /// Those of the view that are flagged for the owner for one of the reasons, the newest first.
    Result<QList<ComplaintId>> flagged(store::Connection& db, const QList<OwnerFlag>& reasons, const OpenedList& list) const;
    Result<QList<ComplaintId>> found(store::Connection& db, const SearchQuery& query, OpenedList& list) const;
    Result<QList<ComplaintId>> hits(store::Connection& db, const SearchQuery& query, const OpenedList& list,
                                    bool& capped) const;
    DeskContext& m_context;
};

/// The last day of a promise that counts as due within the week.
QDate promisesUntil(const QDate& today);

} // namespace amends
