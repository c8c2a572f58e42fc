#pragma once
#include "domain/Codes.h"
#include "domain/Ids.h"
#include "domain/Money.h"
#include <QDate>
#include <QList>

namespace amends {

/// How a round ended. NotAccepted is no close: she stays unhappy, and the shop knows it.
enum class RemedyEnd { Delivered, SaidWell, NotAccepted };
constexpr auto codesOf(RemedyEnd)
{
    return std::to_array<QLatin1StringView>({QLatin1StringView("delivered"), QLatin1StringView("said_well"), QLatin1StringView("not_accepted")});
}

using RemedyRoundId = Id<struct RemedyRoundTag>;

/// What was offered, chosen and delivered, from one end to the next: a complaint opened again begins a new one.
struct RemedyRound
{
    RemedyRoundId id;               ///< invalid: nothing of it is on record yet
    ComplaintId complaint;
    std::optional<Remedy> asked;    ///< by her, when it ended; while it lasts the complaint says it
    QList<Remedy> offered;          ///< what she may choose from
    QDate offeredOn;                ///< the shop's day, as all days here
    std::optional<Remedy> chosen;
    QDate chosenOn;
    std::optional<Money> cost;      ///< to the shop; none: not said
    QDate deliveredOn;
    std::optional<RemedyEnd> ended; ///< none: it lasts
    QDate endedOn;

    bool operator==(const RemedyRound&) const = default;
};

/// The round that counts. `rounds` are the complaint's, oldest first; where nothing is on record yet it is made of what the
/// complaint says was given.
inline RemedyRound currentRound(ComplaintId complaint, const QList<RemedyRound>& rounds, std::optional<Remedy> given)
{
    if (!rounds.isEmpty())
        return rounds.constLast();
    RemedyRound round;
    round.complaint = complaint;
    round.chosen = given;
    return round;
}

/// Why a complaint is the owner's business too.
enum class OwnerFlag { SecondComplaint, Reopened, PromiseNotKept };
constexpr auto codesOf(OwnerFlag)
{
    return std::to_array<QLatin1StringView>({QLatin1StringView("second_complaint"), QLatin1StringView("reopened"), QLatin1StringView("promise_not_kept")});
}

} // namespace amends
