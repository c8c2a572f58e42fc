#pragma once
#include "domain/Money.h"
#include <QDate>
#include <QList>

namespace amends::value {

/// One purchase as value sees it: when, and what the shop keeps of it.
struct Bought
{
    QDate day;
    Money net;
};

/// A customer's purchases in a nutshell, cancelled ones left out.
struct Buying
{
    int orders = 0;
    QDate first;
    QDate last;
    Money net;            ///< in her main currency: the one she spent most in
    QDate cameBack;       ///< the latest purchase after a silence of kSilenceDays or more, invalid: none

    bool operator==(const Buying&) const = default;
};

/// What was spent in a year.
struct Year
{
    int year = 0;
    Money net;

    bool operator==(const Year&) const = default;
};

/// A silence this long before a purchase makes it a coming back.
constexpr int kSilenceDays = 548;

/// Of purchases in any order.
Buying buyingOf(QList<Bought> purchases);
/// Lifetime spend, one amount a currency, the largest first.
QList<Money> netByCurrency(const QList<Bought>& purchases);
/// Every year from the first purchase to `thisYear`, years without as zero, in one currency.
QList<Year> netByYear(const QList<Bought>& purchases, const Currency& currency, int thisYear);

} // namespace amends::value
