#pragma once
#include "domain/Money.h"
#include <QList>
#include <algorithm>

namespace amends {

/// Adds to the amount of its currency, or puts a new one behind the others: currencies are never added up.
inline void addTo(QList<Money>& amounts, const Money& amount)
{
    const auto known = std::ranges::find(amounts, amount.currency(), &Money::currency);
    if (known == amounts.end())
        amounts.append(amount);
    else
        *known = *known + amount;
}

} // namespace amends
