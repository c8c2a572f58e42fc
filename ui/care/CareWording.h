#pragma once
#include "desk/Gestures.h"
#include "desk/Preventions.h"

namespace amends {

// Sentences of the ledger, the changes and the after-care that several of their screens tell.

/// "This month €180 of €150 given."; without a budget what was given. `month`: any day of it.
QString budgetSentence(const Money& given, const std::optional<Money>& budget, const QDate& month, const QDate& today);
/// What a gesture would be beyond the limits; "" where it is within.
QString beyondSentence(const GestureMeasure& measure, const QDate& month, const QDate& today);
/// "3 purchases, €240 since", "nothing bought since".
QString afterwardsWords(const Afterwards& afterwards);
/// "voucher €15.00 (2 Nov)"; without its cost where values are hidden.
QString gestureWords(const Gesture& gesture, bool hidden);
/// "The 2nd of the same cause since you changed this on 3 October: the packing."
QString changeSentence(const PreventionHere& change);
/// "12", "100 or more".
QString sinceWords(int since);

} // namespace amends
