#pragma once
#include "calendar/WorkingTime.h"
#include "domain/Finding.h"

namespace amends {

/// Three days to choose from where a reply says "soon": the next the shop works, one a few days on, one a week on.
QList<QDate> daysToOffer(const calendar::WorkingTime& working, const QDate& today);

/// Remarks on vague words that name no day get these days as what to write instead: they stand in for the vague words alone,
/// so that the sentence around them stays as it is. Other remarks are left as they are.
void offerDays(QList<Finding>& findings, const QString& text, Language language, const QList<QDate>& days, const QDate& today);

} // namespace amends
