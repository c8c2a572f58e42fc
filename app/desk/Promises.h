#pragma once
#include "desk/Async.h"
#include "domain/Complaint.h"
#include "domain/Text.h"
#include <QHash>
#include <array>

namespace amends {

/// A day a reply promises, and the time where one was said.
struct PromiseDay
{
    QDate date;
    QTime time; ///< invalid: any time of the day

    bool operator==(const PromiseDay&) const = default;
};

/// A date read in a reply, to be confirmed.
struct FoundPromise
{
    PromiseKind kind = PromiseKind::Result;
    QList<PromiseDay> days;  ///< equally good readings, the main one first
    TextRange range;         ///< of the words that name the day
    QString sentence;        ///< it stands in
    StaffId owner;           ///< who named in it will do it, else who writes

    bool operator==(const FoundPromise&) const = default;
};

/// When and where a reply is written, by the shop's own clock.
struct WrittenReply
{
    QString text;
    Language language = Language::English;
    QDate day;
    QTime time;
    QString country;
    QString region;
};

/// The dates a reply promises. Works on the caller's thread: for the command line and for tests.
QList<FoundPromise> promisesIn(const WrittenReply& reply);

enum class DueGroup { Overdue, Today, Week, Later, Asleep };
constexpr int dueGroups = 5;

/// A promise as the board shows it.
struct PromiseRow
{
    Promise promise;
    DueGroup group = DueGroup::Later;
    QString number;
    QString subject;
    QString customer;  ///< "" not known
    QString owner;     ///< "" nobody's
    Language language = Language::English; ///< the customer's

    bool operator==(const PromiseRow&) const = default;
};

struct PromiseBoard
{
    QDate today;
    std::array<int, dueGroups> counts{};
    QList<PromiseRow> rows;  ///< by group and day; the first few hundred of each group

    bool operator==(const PromiseBoard&) const = default;
};

/// How somebody's promises due in a month ended. Renewed in good time counts neither way.
struct KeptRate
{
    StaffId owner;
    QString name;
    QDate month;       ///< its first day
    int kept = 0;
    int late = 0;      ///< kept, after the day
    int broken = 0;    ///< or still open

    int percent() const { const int all = kept + late + broken; return all == 0 ? 100 : 100 * kept / all; }
    bool operator==(const KeptRate&) const = default;
};

/// What is due, for the tray: told in opening hours only.
struct DueDigest
{
    QDate day;                    ///< the shop's
    bool open = false;            ///< the shop is open now
    int overdue = 0;
    int today = 0;
    int flagged = 0;              ///< open complaints for the owner to look at; counted at the first look of a day
    QList<PromiseRow> fallen;     ///< overdue since `since`, at most a handful
};

/// The line that tells the customer of a new date, in her language.
struct RenewedPromise
{
    PromiseId id;
    QString line;
};

/// Every promise has a date and an owner, and is remembered until somebody settles it: nothing the customer writes does.
/// Each change is one step to take back.
class Promises
{
public:
    virtual ~Promises() = default;
    /// The dates in a reply about to go, to be confirmed; those already noted for the complaint are left out.
    virtual Async<QList<FoundPromise>> found(ComplaintId id, const QString& text, Language language) = 0;
    virtual Async<PromiseId> add(const Promise& promise) = 0;
    virtual Async<void> keep(PromiseId id) = 0;
    virtual Async<void> breakIt(PromiseId id) = 0;
    virtual Async<RenewedPromise> renew(PromiseId id, const PromiseDay& day) = 0;
    /// Out of sight until a day, or until she writes, whichever is first; an invalid day: only until she writes.
    virtual Async<void> snooze(PromiseId id, const QDate& until, bool untilAnswer) = 0;
    virtual Async<void> wake(PromiseId id) = 0;
    virtual Async<void> remove(PromiseId id) = 0;
    virtual Async<PromiseBoard> board() = 0;
    /// Of the last twelve months, the newest first.
    virtual Async<QList<KeptRate>> rates() = 0;
    virtual Async<DueDigest> digest(const QDateTime& since) = 0;
    /// The next days the shop works, to be offered where a reply says "soon".
    virtual Async<QList<QDate>> nextWorkingDays(int count) = 0;
};

} // namespace amends
