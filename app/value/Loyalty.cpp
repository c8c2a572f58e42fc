#include "value/Loyalty.h"
#include <algorithm>

namespace amends::value {

namespace {

constexpr int kNewDays = 90;        // a first order within these is "new"
constexpr int kBackDays = 180;      // a coming back counts as won back for this long
constexpr int kSlippingDays = 90;   // nobody is slipping sooner, however busy the shop's others are
constexpr int kGoneDays = 365;      // nobody is gone sooner

// Without enough customers to compare with: days since the last order, orders, whole units of spend.
constexpr std::array<qint64, 4> kAbsoluteDays{365, 180, 90, 30};
constexpr std::array<qint64, 4> kAbsoluteOrders{1, 2, 4, 9};
constexpr std::array<qint64, 4> kAbsoluteUnits{50, 200, 500, 1000};

/// The standings, tried from the top: the first row whose limits all hold. Fifths are at least / at most.
struct Row
{
    Loyalty loyalty;
    int minOrders;
    int minRecency;
    int maxRecency;
    int minFrequency;
    int minSpend;
    int minDays; // since the last order
};

constexpr Row kRows[] = {
    {Loyalty::Gone,      1, 1, 1, 1, 1, kGoneDays},
    {Loyalty::Slipping,  1, 1, 2, 1, 1, kSlippingDays},
    {Loyalty::Champion,  3, 4, 5, 4, 4, 0},
    {Loyalty::Loyal,     3, 3, 5, 4, 1, 0},
    {Loyalty::Loyal,     2, 3, 5, 2, 5, 0}, // seldom, but a great deal
    {Loyalty::Returning, 2, 1, 5, 1, 1, 0},
    {Loyalty::New,       1, 1, 5, 1, 1, 0}, // one order, not new any more and not yet slipping
};

qint64 minorOf(qint64 units, const Currency& currency)
{
    for (int i = 0; i < currency.decimals(); ++i)
        units *= 10;
    return units;
}

void rank(Verdict& verdict, const Buying& buying, const Fifths& fifths)
{
    verdict.spend = spendFifth(buying.net, fifths);
    if (fifths.customers >= Fifths::kEnough) {
        verdict.recency = fifthOf(buying.last.toJulianDay(), fifths.lastDay);
        verdict.frequency = fifthOf(buying.orders, fifths.orders);
        return;
    }
    std::array<qint64, 4> days{};
    for (size_t i = 0; i < days.size(); ++i)
        days[i] = -kAbsoluteDays[i] - 1;
    verdict.recency = fifthOf(-verdict.daysSinceLast, days);
    verdict.frequency = fifthOf(buying.orders, kAbsoluteOrders);
}

bool holds(const Row& row, const Verdict& verdict)
{
    return verdict.orders >= row.minOrders && verdict.recency >= row.minRecency
           && verdict.recency <= row.maxRecency && verdict.frequency >= row.minFrequency
           && verdict.spend >= row.minSpend && verdict.daysSinceLast >= row.minDays;
}

} // namespace

std::array<qint64, 4> cuts(const QList<qint64>& sorted)
{
    std::array<qint64, 4> found{};
    const qsizetype n = sorted.size();
    for (qsizetype i = 0; n > 0 && i < 4; ++i)
        found[static_cast<size_t>(i)] = sorted[qMax<qsizetype>((i + 1) * n / 5, 1) - 1];
    return found;
}

int fifthOf(qint64 value, const std::array<qint64, 4>& cuts)
{
    return 1 + static_cast<int>(std::ranges::count_if(cuts, [&](qint64 cut) { return cut < value; }));
}

int spendFifth(const Money& net, const Fifths& fifths)
{
    if (fifths.customers >= Fifths::kEnough)
        return fifthOf(net.minor(), fifths.netMinor);
    std::array<qint64, 4> units{};
    for (size_t i = 0; i < units.size(); ++i)
        units[i] = minorOf(kAbsoluteUnits[i], net.currency());
    return fifthOf(net.minor(), units);
}

Verdict loyaltyOf(const Buying& buying, const Fifths& fifths, const QDate& today)
{
    Verdict verdict;
    verdict.orders = buying.orders;
    verdict.daysSinceLast = static_cast<int>(qMax<qint64>(0, buying.last.daysTo(today)));
    verdict.since = buying.first;
    rank(verdict, buying, fifths);
    if (buying.orders == 1 && verdict.daysSinceLast <= kNewDays) {
        verdict.loyalty = Loyalty::New;
        return verdict;
    }
    verdict.loyalty = std::ranges::find_if(kRows, [&](const Row& row) { return holds(row, verdict); })->loyalty;
    // Being a champion says more than having been away once.
    if (verdict.loyalty != Loyalty::Champion && buying.cameBack.isValid()
        && buying.cameBack.daysTo(today) <= kBackDays) {
        verdict.loyalty = Loyalty::WonBack;
        verdict.since = buying.cameBack;
        return verdict;
    }
    if (verdict.loyalty == Loyalty::Gone)
        verdict.since = buying.last.addDays(kGoneDays);
    else if (verdict.loyalty == Loyalty::Slipping)
        verdict.since = buying.last.addDays(kSlippingDays);
    return verdict;
}

} // namespace amends::value
