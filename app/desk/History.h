#pragma once
#include "desk/Async.h"
#include "domain/Assessment.h"
#include "domain/Complaint.h"
#include "domain/Customer.h"
#include "domain/Law.h"
#include "domain/Remedies.h"
#include "domain/SaleTerms.h"
#include "domain/SecondReading.h"
#include <variant>

namespace amends {

/// Spend in one currency. A customer who bought in several has several.
struct SpendYear
{
    int year = 0;
    Money net;

    bool operator==(const SpendYear&) const = default;
};

/// Recency, frequency and spend against this shop's other customers: fifths from 1 to 5, 5 the best.
struct LoyaltyReason
{
    Loyalty loyalty = Loyalty::New;
    int recencyFifth = 1;
    int frequencyFifth = 1;
    int spendFifth = 1;
    int daysSinceLast = 0;
    int orders = 0;
    QDate since;   ///< when this standing began, as far as known

    bool operator==(const LoyaltyReason&) const = default;
};

struct LinkedCustomer
{
    CustomerId id;
    QString name;                 ///< as calledBy() says
    LinkKind kind = LinkKind::Household;
    QList<Money> net;

    bool operator==(const LinkedCustomer&) const = default;
};

struct ComplaintSummary
{
    ComplaintId id;
    QString number;
    QString subject;
    QDateTime received;
    Status status = Status::New;
    std::optional<Remedy> given;

    bool operator==(const ComplaintSummary&) const = default;
};

/// All the customer panel shows. Empty parts are empty lists, never guesses.
struct CustomerPage
{
    Customer customer;
    QList<Money> net;              ///< lifetime, net of refunds, one a currency, the largest first
    QList<Money> refunded;
    int orders = 0;
    QDate first;
    QDate last;
    std::optional<LoyaltyReason> loyalty; ///< none where nothing was bought
    QList<SpendYear> years;        ///< every year from the first to this one, gaps as zero, in the main currency
    QList<Purchase> purchases;     ///< the newest 200, with lines
    QList<ComplaintSummary> complaints;
    QList<LinkedCustomer> linked;
};

/// Where the law stands for the purchase of a complaint, as the guard says it; without claim where it has no fact.
struct GuaranteePosition
{
    bool known = false;
    bool inGuarantee = false;
    bool inPresumption = false;
    int day = 0;                  ///< day of the guarantee, 1 the first
    int guaranteeDays = 0;
    int presumptionDays = 0;
    bool atLeast = false;         ///< the guarantee may last longer: open in law, or its start only guessed
    QString article;
    QList<LawReason> reasons;     ///< all the law says of this purchase, also where known is false
    bool deliveryGuessed = false; ///< the day of the order stands for the delivery
};

struct ComplaintPage
{
    Complaint complaint;
    QString customerName;
    QString customerCalled;       ///< as calledBy() says
    QString handlerName;
    QList<Message> messages;      ///< oldest first
    QList<Event> events;          ///< oldest first
    QList<Promise> promises;
    QList<RemedyRound> rounds;    ///< of the remedy, oldest first
    QList<AssessedPoint> assessment; ///< "was it us?", the answered questions
    QList<OwnerFlag> flags;       ///< why the owner should look at it
    std::optional<Purchase> purchase;
    SaleTerms terms;              ///< how the sale was, as far as somebody said
    GuaranteePosition guarantee;
    QDateTime acknowledgeBy;
    bool acknowledgeSoon = false; ///< little time is left, or none
    std::optional<SecondReading> secondReading; ///< of the draft, while it lasts
    std::optional<MessageId> handedOver; ///< the reply of which we ask "Did it go out?"
};

/// Reads what one complaint or one customer page shows, in one go.
class History
{
public:
    virtual ~History() = default;
    virtual Async<ComplaintPage> complaint(ComplaintId id) = 0;
    virtual Async<CustomerPage> customer(CustomerId id) = 0;
    /// A path to the attachment's bytes, readable by the owner only. Never opened by us.
    virtual Async<QString> attachmentFile(AttachmentId id) = 0;
};

} // namespace amends
