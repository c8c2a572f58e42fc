#pragma once
#include "domain/Complaint.h"
#include <QTimeZone>

namespace amends {

/// The shop's working week, Monday to Friday from 9 to 18, without holidays.
constexpr int kOpens = 9;
constexpr int kCloses = 18;
/// How soon a complaint should be acknowledged.
constexpr int kAcknowledgeHours = kCloses - kOpens;

QTimeZone zoneNamed(const QString& iana);
/// The instant, in UTC, when `hours` of working time have passed since `from`.
QDateTime addWorkingHours(const QDateTime& from, int hours, const QTimeZone& zone);
/// Working time between two instants, in hours; 0 when `to` is not later.
double workingHours(const QDateTime& from, const QDateTime& to, const QTimeZone& zone);
/// When the clock to acknowledgement of a complaint received then runs out.
QDateTime acknowledgeBy(const QDateTime& received, const QTimeZone& zone);
/// The same for a complaint: invalid where no clock runs, because it was acknowledged or is none.
QDateTime acknowledgementDue(const Complaint& complaint, const QTimeZone& zone);

} // namespace amends
