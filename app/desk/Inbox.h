#pragma once
#include "desk/Async.h"
#include "domain/Complaint.h"
#include "domain/Remedies.h"
#include <QHash>

namespace amends {

/// What the inbox shows: a view, and a search within it. The text may hold operators, `from: status: channel:
/// before: after: order: handler: flag:`, in English or the interface's language; see SearchQuery.
struct InboxQuery
{
    View view = View::ToAcknowledge;
    QString search;

    bool operator==(const InboxQuery&) const = default;
};

/// What is at stake in a complaint: each part from 0 to 1 and its weight; the sum orders the open views.
struct Stake
{
    double value = 0;   ///< the customer's spend against this shop's others
    double heat = 0;
    double age = 0;     ///< working time waited
    double broken = 0;  ///< promises not kept, or a second failure
    double safety = 0;
    double total = 0;   ///< weighted sum; the weights are desk/StakeWeights'

    bool operator==(const Stake&) const = default;
};

struct InboxRow
{
    ComplaintId id;
    QString number;
    CustomerId customer;
    QString customerName;         ///< or the sender's, where no customer is known
    QString customerCalled;       ///< the same; of one without a name as calledBy() says
    std::optional<Loyalty> loyalty;
    QString subject;
    QString snippet;              ///< the first words of her last message
    Channel channel = Channel::Email;
    Status status = Status::New;
    Heat heat = Heat::Calm;
    QList<Signal> signals_;
    bool unread = false;
    int attachments = 0;
    QString handlerInitials;
    QDateTime received;
    QDateTime lastIncoming;
    QDateTime acknowledgeBy;      ///< when the clock to acknowledgement runs out; invalid: no clock
    bool acknowledgeSoon = false; ///< little time is left for that, or none
    QDate nextPromise;
    QDate wantedBy;               ///< the day the customer set
    QString readerInitials;       ///< of the colleague who reads the draft over, "" none
    bool promiseOverdue = false;
    bool hasDraft = false;
    QString proposal;
    RemedyRound remedy;           ///< the latest round, with what she asks for now
    QList<OwnerFlag> flags;       ///< why the owner should look at it
    Stake stake;

    bool operator==(const InboxRow&) const = default;
};

/// A list that was opened: how long it is. `capped` says that a search stopped counting at its cap.
struct InboxList
{
    qint64 token = 0;   ///< names the list in rows(); an older one may be gone: rows() then says Conflict
    int count = 0;
    bool capped = false;
};

struct InboxSlice
{
    qint64 token = 0;
    int first = 0;
    QList<InboxRow> rows;
};

/// The inbox's lists. A list holds ids in order and reads only the rows it shows. Open views are by stake, closed and
/// all by date.
class Inbox
{
public:
    virtual ~Inbox() = default;
    virtual Async<InboxList> open(const InboxQuery& query) = 0;
    virtual Async<InboxSlice> rows(qint64 token, int first, int count) = 0;
    /// Where a complaint stands in a list, -1: not in it.
    virtual Async<int> indexOf(qint64 token, ComplaintId id) = 0;
    virtual Async<QHash<View, int>> counts() = 0;
};

} // namespace amends
