#pragma once
#include "domain/Codes.h"
#include "domain/Ids.h"
#include "domain/Money.h"
#include <QDate>

namespace amends {

using GestureId = Id<struct GestureTag>;
using PreventionId = Id<struct PreventionTag>;

/// What was given beyond the remedy.
enum class GestureKind { Voucher, ExtraGoods, Discount, Shipping, Service, CardOrNote, Other };
constexpr auto codesOf(GestureKind)
{
    return std::to_array<QLatin1StringView>({QLatin1StringView("voucher"), QLatin1StringView("extra_goods"),
                                             QLatin1StringView("discount"), QLatin1StringView("shipping"), QLatin1StringView("service"),
                                             QLatin1StringView("card_or_note"), QLatin1StringView("other")});
}

struct Gesture
{
    GestureId id;
    ComplaintId complaint;
    GestureKind kind = GestureKind::Voucher;
    QString what;      ///< in words, "" none
    Money cost;        ///< to the shop
    QString why;
    StaffId staff;     ///< who gave it; invalid: not known
    QDate givenOn;     ///< the shop's day

    bool operator==(const Gesture&) const = default;
};

/// What was changed so that a cause does not come back.
struct Prevention
{
    PreventionId id;
    Cause cause = Cause::Other;
    QString article;   ///< number of the one it is about, "" all of the cause
    QString what;
    QDate changedOn;   ///< the shop's day
    StaffId staff;     ///< who changed it; invalid: not known

    bool operator==(const Prevention&) const = default;
};

/// How she says we handled it. Score and words without an answer's day are none.
struct AfterCare
{
    ComplaintId complaint;
    QDate askedOn;     ///< invalid: she said it unasked
    std::optional<int> score; ///< 0 to 10; none: she did not give one
    QString words;
    QDate answeredOn;  ///< invalid: no answer (yet)
    StaffId staff;     ///< who asked or noted it

    bool operator==(const AfterCare&) const = default;
};

constexpr int highestScore = 10;
/// Up to this score the matter is not well yet.
constexpr int unhappyScore = 6;

} // namespace amends
