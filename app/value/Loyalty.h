#pragma once
#include "domain/Codes.h"
#include "value/Buying.h"
#include <array>

namespace amends::value {

/// The four values that cut this shop's customers into fifths, for each measure: the highest of the first fifth, of the
/// second, and so on. Made from customers who bought something; with fewer than kEnough of them absolute limits
/// stand in, because fifths of a handful say nothing.
struct Fifths
{
    static constexpr int kEnough = 30;

    std::array<qint64, 4> lastDay{};  ///< Julian day of the last purchase
    std::array<qint64, 4> orders{};
    std::array<qint64, 4> netMinor{}; ///< in the shop's main currency
    int customers = 0;

    bool operator==(const Fifths&) const = default;
};

/// The cuts of a sorted list; all zero for an empty one.
std::array<qint64, 4> cuts(const QList<qint64>& sorted);
/// 1 to 5: how many cuts lie below the value, plus one. Equal values fall into one fifth.
int fifthOf(qint64 value, const std::array<qint64, 4>& cuts);

/// The fifth of an amount spent, 1 to 5.
int spendFifth(const Money& net, const Fifths& fifths);

/// Where a customer stands, and why.
struct Verdict
{
    Loyalty loyalty = Loyalty::New;
    int recency = 1;   ///< fifths, 5 the best
    int frequency = 1;
    int spend = 1;
    int daysSinceLast = 0;
    int orders = 0;
    QDate since;       ///< when this standing began, as far as known

    bool operator==(const Verdict&) const = default;
};

/// `buying` must hold at least one order.
Verdict loyaltyOf(const Buying& buying, const Fifths& fifths, const QDate& today);

} // namespace amends::value
