#pragma once
#include "desk/Async.h"
#include "domain/Complaint.h"
#include "domain/Customer.h"
#include "domain/Safety.h"
#include "domain/SaleTerms.h"

namespace amends {

/// A complaint entered by hand.
struct NewComplaint
{
    CustomerId customer;        ///< or a new one of name, email, phone
    QString name;
    QString email;
    QString phone;
    Channel channel = Channel::Counter;
    QString subject;
    QString text;               ///< what she said or wrote
    std::optional<Remedy> asked;
    PurchaseId purchase;
};

/// Changes the user makes to complaints by hand. Each is one transaction, one event a complaint, and can be undone as
/// one step, also when it touched several.
class Complaints
{
public:
    virtual ~Complaints() = default;
    virtual Async<ComplaintId> create(const NewComplaint& complaint) = 0;
    virtual Async<void> setStatus(const QList<ComplaintId>& ids, Status status) = 0;
    virtual Async<void> setHandler(const QList<ComplaintId>& ids, StaffId handler) = 0;
    virtual Async<void> setUnread(const QList<ComplaintId>& ids, bool unread) = 0;
    virtual Async<void> setCause(ComplaintId id, std::optional<Cause> cause) = 0;
    virtual Async<void> setAsked(ComplaintId id, std::optional<Remedy> remedy) = 0;
    virtual Async<void> setPurchase(ComplaintId id, PurchaseId purchase, PurchaseLineId line) = 0;
    /// How the sale of its purchase was; BadInput where there is none, or the days cannot be.
    virtual Async<void> setSaleTerms(ComplaintId id, const SaleTerms& terms) = 0;
    virtual Async<void> setCustomer(ComplaintId id, CustomerId customer) = 0;
    /// The day she set; an invalid one: she set none. The words it was read from stay with the day they gave.
    virtual Async<void> setWantedBy(ComplaintId id, const QDate& day) = 0;
    /// A step of the safety list, done or not after all: kept as an event, with who and when.
    virtual Async<void> tickSafety(ComplaintId id, SafetyStep step, bool done) = 0;
    virtual Async<void> setSubject(ComplaintId id, const QString& subject) = 0;
    virtual Async<MessageId> addNote(ComplaintId id, const QString& text, MessageKind kind) = 0;
};

} // namespace amends
