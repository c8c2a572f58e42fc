#include "value/Buying.h"
#include <algorithm>

namespace amends::value {

QList<Money> netByCurrency(const QList<Bought>& purchases)
{
    QList<Money> sums;
    for (const Bought& bought : purchases) {
        const auto same = std::ranges::find_if(
            sums, [&](const Money& sum) { return sum.currency() == bought.net.currency(); });
        if (same == sums.end())
            sums.append(bought.net);
        else
            *same = *same + bought.net;
    }
    // Amounts of different currencies have no order; the larger number is the better guess of what she mostly uses.
    std::ranges::stable_sort(sums, std::ranges::greater{}, &Money::minor);
    return sums;
}

Buying buyingOf(QList<Bought> purchases)
{
    Buying buying;
    if (purchases.isEmpty())
        return buying;
    std::ranges::stable_sort(purchases, {}, &Bought::day);
    buying.orders = static_cast<int>(purchases.size());
    buying.first = purchases.first().day;
    buying.last = purchases.last().day;
    buying.net = netByCurrency(purchases).first();
    for (qsizetype i = 1; i < purchases.size(); ++i) {
        if (purchases[i - 1].day.daysTo(purchases[i].day) >= kSilenceDays)
            buying.cameBack = purchases[i].day;
    }
    return buying;
}

QList<Year> netByYear(const QList<Bought>& purchases, const Currency& currency, int thisYear)
{
    QList<Year> years;
    const auto first = std::ranges::min_element(purchases, {}, &Bought::day);
    if (first == purchases.end() || !first->day.isValid())
        return years;
    for (int year = first->day.year(); year <= thisYear; ++year)
        years.append({year, Money(0, currency)});
    for (const Bought& bought : purchases) {
        const qsizetype at = bought.day.year() - first->day.year();
        if (bought.net.currency() == currency && at < years.size())
            years[at].net = years[at].net + bought.net;
    }
    return years;
}

} // namespace amends::value
