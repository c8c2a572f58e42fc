#pragma once
#include "desk/Async.h"
#include "domain/Care.h"
#include <QHash>

namespace amends {

/// Where one complaint stands after it was put right.
struct AfterCareHere
{
    std::optional<AfterCare> care;  ///< none: neither asked nor answered
    QDate followUp;                 ///< the day to ask; invalid: none set
    bool due = false;               ///< that day has come
    std::optional<Heat> before;     ///< the mood she wrote in, before she was asked; none where she wrote nothing
    QString question;               ///< to be put into the reply, in her language

    bool operator==(const AfterCareHere&) const = default;
};

/// How she says we handled it. Nothing is done by itself: an unhappy answer only offers to open the matter again. Each
/// change is one event without text and one step to take back.
class AfterCares
{
public:
    virtual ~AfterCares() = default;
    virtual Async<AfterCareHere> of(ComplaintId id) = 0;
    /// What those who gave a score gave.
    virtual Async<QHash<ComplaintId, int>> scores(const QList<ComplaintId>& ids) = 0;
    /// The day a matter settled today would come back: a week of the shop's days on.
    virtual Async<QDate> proposedDay() = 0;
    /// An invalid day: she is not asked.
    virtual Async<void> setFollowUp(ComplaintId id, const QDate& day) = 0;
    /// She was asked today and has not answered yet; the matter leaves the list.
    virtual Async<void> asked(ComplaintId id) = 0;
    /// What she answered; without a score where she only said words. BadInput where it says nothing or lies beyond 0 to 10.
    virtual Async<void> answered(ComplaintId id, std::optional<int> score, const QString& words) = 0;
};

} // namespace amends
