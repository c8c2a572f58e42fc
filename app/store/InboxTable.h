#pragma once
#include "domain/Complaint.h"
#include "store/Connection.h"
#include <QHash>

namespace amends::store {

/// What the order by stake needs of an open complaint.
struct StakeFacts
{
    ComplaintId id;
    CustomerId customer;
    Status status = Status::New;
    Heat heat = Heat::Calm;
    QList<Signal> signals_;
    QDateTime received;
    QDateTime acknowledged;
    QDateTime lastIncoming;
    Money net;                ///< the customer's spend in her main currency, zero where unknown
    int overduePromises = 0;  ///< open and past their day
    int brokenPromises = 0;
    QDate wantedBy;           ///< the day she set
    int otherComplaints = 0;  ///< the customer's others, of any status but not_a_complaint

    bool operator==(const StakeFacts&) const = default;
};

/// What one row of the inbox shows, as stored.
struct InboxItem
{
    Complaint complaint;
    QString customerName;     ///< or the sender's, where no customer is known
    QString handlerInitials;
    QString snippet;          ///< beginning of her last message, one line
    int attachments = 0;
    bool hasDraft = false;
    QDate nextPromise;        ///< earliest open one
    QString readerInitials;   ///< of who reads the draft over
    StakeFacts stake;
};

/// The lists of the inbox. A status belongs to one view: new → to-acknowledge; acknowledged, ours → ours; waiting, answered →
/// waiting; resolved, not_accepted, closed → closed; not_a_complaint → not-complaints. `all` is every one but the last.
/// Promises: an open promise due by `today`; follow-up: its day has come. Both of complaints of any of those statuses.
class InboxTable
{
public:
    explicit InboxTable(Connection& db) : m_db(db) {}

    static View viewOf(Status status);

    /// By last activity, newest first; promises by the day due.
    Result<QList<ComplaintId>> ids(View view, const QDate& today, int limit, int offset = 0);
    /// The same of a view that is by last activity, counted from its end: the oldest first, `offset` of them left out.
    Result<QList<ComplaintId>> idsFromEnd(View view, int limit, int offset);
    /// Of a view's newest `limit`, what the order by stake needs.
    Result<QList<StakeFacts>> stakes(View view, const QDate& today, int limit);
    Result<QList<StakeFacts>> stakes(const QList<ComplaintId>& ids, const QDate& today);
    /// In the order asked for, missing ones left out.
    Result<QList<InboxItem>> rows(const QList<ComplaintId>& ids, const QDate& today);
    Result<QHash<View, int>> counts(const QDate& today);
    /// Every id that is in the view now, whatever the list's limit: is this one?
    Result<bool> contains(View view, const QDate& today, ComplaintId id);
    /// How many stand before it in a view that ids() gives by last activity, in which it is.
    Result<int> placeOf(View view, ComplaintId id);

private:
    Connection& m_db;
};

} // namespace amends::store
