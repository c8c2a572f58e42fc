#pragma once
#include "desk/Async.h"
#include "domain/Assessment.h"
#include "domain/Remedies.h"

namespace amends {

struct GuaranteePosition;

/// Which remedies come first by the law of the purchase, and whose choice that is.
struct RemedyOrder
{
    QList<Remedy> first;      ///< empty: the law has nothing to say here
    QList<Remedy> then;       ///< only where the first fail
    bool sheChooses = false;  ///< among `first`
};
RemedyOrder orderOfRemedies(const GuaranteePosition& position);

/// The remedy of a complaint in its stages, and the look at whose fault it was. Each step is one event and one step to take
/// back. A step out of turn is refused with BadInput and its reason. Delivered and said well resolve the complaint; nothing
/// the customer writes does.
class Remedies
{
public:
    virtual ~Remedies() = default;
    /// One, or several to choose from, in place of what was offered before.
    virtual Async<void> offer(ComplaintId id, const QList<Remedy>& offered) = 0;
    /// What it will be, and what it costs the shop where that is known. After the end only the cost can still be said.
    virtual Async<void> choose(ComplaintId id, Remedy chosen, const std::optional<Money>& cost) = 0;
    /// She has it since that day. Once more to correct the day.
    virtual Async<void> deliver(ComplaintId id, const QDate& day) = 0;
    virtual Async<void> saidWell(ComplaintId id) = 0;
    /// She does not take it, also after it was delivered: its own status.
    virtual Async<void> notAccepted(ComplaintId id) = 0;
    /// It begins anew: a round of its own, the earlier ones stay as they ended.
    virtual Async<void> reopen(ComplaintId id) = 0;

    /// "Was it us?": an answer to a question of the checklist, or none after all.
    virtual Async<void> assess(ComplaintId id, AssessmentQuestion question, std::optional<AssessmentAnswer> answer) = 0;
};

} // namespace amends
