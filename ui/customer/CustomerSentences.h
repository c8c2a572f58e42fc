#pragma once
#include "desk/History.h"
#include <QString>

namespace amends {

/// Why she has this standing, in words: how lately, how often and how much she buys against the shop's other customers.
QString loyaltySentence(const LoyaltyReason& reason);
/// The short of it: the last purchase, and since when the standing holds.
QString standingSentence(const LoyaltyReason& reason);
/// "€4,310 + $120": one amount a currency.
QString amounts(const QList<Money>& net);
/// "3 Jan 2026 · headset · refund given".
QString complaintLine(const ComplaintSummary& complaint);

} // namespace amends
