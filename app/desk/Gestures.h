#pragma once
#include "desk/Async.h"
#include "domain/Care.h"
#include <QHash>

namespace amends {

/// What she bought after a day and kept: her own purchases only, those of her household or company are not counted.
struct Afterwards
{
    int purchases = 0;
    QList<Money> net;  ///< one a currency, the largest first

    bool operator==(const Afterwards&) const = default;
};

/// A gesture as the ledger shows it.
struct GestureRow
{
    Gesture gesture;
    QString number;
    QString subject;
    CustomerId customer;
    QString customerCalled; ///< as calledBy() says
    QString staff;          ///< "" not known
    Afterwards afterwards;  ///< after the gesture's day

    bool operator==(const GestureRow&) const = default;
};

struct GestureMonth
{
    QDate month;       ///< its first day
    int count = 0;
    QList<Money> cost; ///< one a currency, the largest first

    bool operator==(const GestureMonth&) const = default;
};

/// What the owner set: told, never enforced.
struct GestureLimits
{
    std::optional<Money> month;  ///< the budget of a month
    std::optional<Money> person; ///< what one gives for one complaint without asking

    bool operator==(const GestureLimits&) const = default;
};

struct GestureLedger
{
    QDate today;
    QDate month;                ///< that is shown; invalid: all
    QList<GestureMonth> months; ///< in which something was given, the newest first
    QList<GestureRow> rows;     ///< of the month, the newest first; at most a thousand
    int count = 0;              ///< of the month, all of them
    QList<Money> cost;          ///< of the month
    GestureLimits limits;
};

/// A gesture held against the limits, as it would stand with it.
struct GestureMeasure
{
    Money month;        ///< given in its month, in its currency
    Money person;       ///< given by this person for this complaint, in its currency
    GestureLimits limits;

    bool overMonth() const { return exceeds(month, limits.month); }
    bool overPerson() const { return exceeds(person, limits.person); }

private:
    static bool exceeds(const Money& given, const std::optional<Money>& limit)
    {
        return limit && limit->currency() == given.currency() && given.minor() > limit->minor();
    }
};

/// What a new gesture begins with.
struct GestureStart
{
    Gesture gesture;
    QHash<int, Money> usual; ///< by GestureKind: what one of that kind cost last
};

/// The ledger of what was given beyond the remedy. Each change is one event without text and one step to take back.
class Gestures
{
public:
    virtual ~Gestures() = default;
    virtual Async<GestureStart> start(ComplaintId complaint) = 0;
    virtual Async<GestureMeasure> measure(const Gesture& gesture) = 0;
    /// BadInput where the cost is below zero, the day is none or lies ahead.
    virtual Async<GestureId> add(const Gesture& gesture) = 0;
    virtual Async<void> save(const Gesture& gesture) = 0;
    virtual Async<void> remove(GestureId id) = 0;

    /// Of a month, by any day of it; an invalid one: all.
    virtual Async<GestureLedger> ledger(const QDate& month) = 0;
    virtual Async<QList<GestureRow>> ofComplaint(ComplaintId id) = 0;
    virtual Async<QList<GestureRow>> ofCustomer(CustomerId id) = 0;
    /// The ledger as a CSV file with a heading row, whole. The answer is the number of rows.
    virtual Async<int> writeFile(const QString& file, const QDate& month) = 0;

    virtual Async<GestureLimits> limits() = 0;
    virtual Async<void> setLimits(const GestureLimits& limits) = 0;
};

} // namespace amends
