#include "desk/InboxDesk.h"
#include "desk/Acknowledgement.h"
#include "desk/InboxLists.h"
#include "desk/Standing.h"
#include "store/CustomerTable.h"
#include "store/OwnerFlags.h"
#include "store/RemedyTable.h"
#include <map>

namespace amends {

namespace {

/// How many opened lists are kept: the one shown, the one before it, and those of a second reader of the desk.
constexpr size_t kKept = 8;

class InboxDesk : public Inbox
{
public:
    explicit InboxDesk(DeskContext& context) : m_context(context), m_lists(context) {}

    Async<InboxList> open(const InboxQuery& query) override
    {
        return m_context.read([this, query](store::Connection& db) -> Result<InboxList> {
            auto list = m_lists.open(db, query);
            if (!list)
                return std::unexpected(list.error());
            const InboxList opened{++m_lastToken, list->count, list->capped};
            m_opened.emplace(opened.token, std::move(*list));
            if (m_opened.size() > kKept)
                m_opened.erase(m_opened.begin());
            return opened;
        });
    }

    Async<InboxSlice> rows(qint64 token, int first, int count) override
    {
        return m_context.read([=, this](store::Connection& db) -> Result<InboxSlice> {
            const auto list = m_opened.find(token);
            if (list == m_opened.end())
                return failure(Problem::Conflict, QStringLiteral("list"));
            const auto ids = m_lists.slice(db, list->second, qMax(0, first), qMax(0, count));
            if (!ids)
                return std::unexpected(ids.error());
            auto rows = rowsOf(db, *ids, list->second.today);
            if (!rows)
                return std::unexpected(rows.error());
            return InboxSlice{token, first, std::move(*rows)};
        });
    }

    Async<int> indexOf(qint64 token, ComplaintId id) override
    {
        return m_context.read([=, this](store::Connection& db) -> Result<int> {
            const auto list = m_opened.find(token);
            if (list == m_opened.end())
                return failure(Problem::Conflict, QStringLiteral("list"));
            return m_lists.indexOf(db, list->second, id);
        });
    }

    Async<QHash<View, int>> counts() override
    {
        return m_context.read([this](store::Connection& db) { return m_lists.counts(db); });
    }

private:
    Result<QList<InboxRow>> rowsOf(store::Connection& db, const QList<ComplaintId>& ids, const QDate& today) const
    {
        const auto items = store::InboxTable(db).rows(ids, today);
        if (!items)
            return std::unexpected(items.error());
        const auto rounds = store::RemedyTable(db).latest(ids);
        if (!rounds)
            return std::unexpected(rounds.error());
        const auto flags = store::ownerFlags(db, ids, today);
        if (!flags)
            return std::unexpected(flags.error());
        QHash<ComplaintId, InboxRow> byId;
        for (const store::InboxItem& item : *items) {
            auto row = rowOf(db, item, today);
            if (!row)
                return std::unexpected(row.error());
            const auto round = rounds->constFind(row->id);
            row->remedy = currentRound(row->id, round == rounds->cend() ? QList<RemedyRound>() : QList{*round}, item.complaint.given);
            if (!row->remedy.ended)
                row->remedy.asked = item.complaint.asked;
            row->flags = flags->value(row->id);
            byId.insert(row->id, std::move(*row));
        }
        // One that has gone since keeps its place, so that the rows below stay where the view counts them.
        QList<InboxRow> rows;
        for (const ComplaintId id : ids) {
            InboxRow row = byId.value(id);
            row.id = id;
            rows.append(std::move(row));
        }
        return rows;
    }

    Result<InboxRow> rowOf(store::Connection& db, const store::InboxItem& item, const QDate& today) const
    {
        const Complaint& complaint = item.complaint;
        const auto loyalty = m_context.standing->loyaltyOf(db, complaint.customer);
        if (!loyalty)
            return std::unexpected(loyalty.error());
        InboxRow row;
        row.id = complaint.id;
        row.number = complaint.number;
        row.customer = complaint.customer;
        row.customerName = item.customerName;
        row.customerCalled = item.customerName;
        if (item.customerName.isEmpty() && complaint.customer.isValid()) {
            const auto customer = store::CustomerTable(db).load(complaint.customer);
            if (!customer)
                return std::unexpected(customer.error());
            if (*customer)
                row.customerCalled = calledBy(**customer);
        }
        if (*loyalty)
            row.loyalty = (*loyalty)->loyalty;
        row.subject = complaint.subject;
        row.snippet = item.snippet;
        row.channel = complaint.channel;
        row.status = complaint.status;
        row.heat = complaint.heat;
        row.signals_ = complaint.signals_;
        row.unread = complaint.unread;
        row.attachments = item.attachments;
        row.handlerInitials = item.handlerInitials;
        row.received = complaint.received;
        row.lastIncoming = complaint.lastIncoming;
        const AcknowledgementClock clock = acknowledgementOf(complaint, m_context.shop(), *m_context.opening());
        row.acknowledgeBy = clock.due;
        row.acknowledgeSoon = clock.warn.isValid() && m_context.clock.now() >= clock.warn;
        row.nextPromise = item.nextPromise;
        row.promiseOverdue = item.nextPromise.isValid() && item.nextPromise < today;
        row.wantedBy = complaint.wantedBy;
        row.readerInitials = item.readerInitials;
        row.hasDraft = item.hasDraft;
        row.proposal = complaint.proposal;
        row.stake = m_lists.stakeOf(item.stake);
        return row;
    }

    DeskContext& m_context;
    InboxLists m_lists;
    // On the reader only.
    qint64 m_lastToken = 0;
    std::map<qint64, OpenedList> m_opened;
};

} // namespace

std::unique_ptr<Inbox> makeInbox(DeskContext& context)
{
    return std::make_unique<InboxDesk>(context);
}

} // namespace amends
