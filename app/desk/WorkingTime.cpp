#include "desk/WorkingTime.h"

namespace amends {

namespace {

constexpr qint64 kDaySeconds = (kCloses - kOpens) * 3600;
constexpr int kWorkDays = 5;

/// Working seconds since a Monday long ago: makes spans a subtraction.
qint64 workingSeconds(const QDateTime& local)
{
    const qint64 days = local.date().toJulianDay(); // day 0 was a Monday
    const qint64 week = days / 7;
    const qint64 weekday = days % 7;
    const qint64 fullDays = week * kWorkDays + qMin<qint64>(weekday, kWorkDays);
    if (weekday >= kWorkDays)
        return fullDays * kDaySeconds;
    const qint64 sinceOpening = QTime(kOpens, 0).secsTo(local.time());
    return fullDays * kDaySeconds + qBound<qint64>(0, sinceOpening, kDaySeconds);
}

} // namespace

QTimeZone zoneNamed(const QString& iana)
{
    const QTimeZone zone(iana.toLatin1());
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

QDateTime addWorkingHours(const QDateTime& from, int hours, const QTimeZone& zone)
{
    const qint64 end = workingSeconds(from.toTimeZone(zone)) + hours * 3600LL;
    // The end of a day, not the start of the next one, is when its last hour is over.
    const qint64 fullDays = (end - 1) / kDaySeconds;
    const qint64 day = fullDays / kWorkDays * 7 + fullDays % kWorkDays;
    const qint64 seconds = end - fullDays * kDaySeconds;
    return QDateTime(QDate::fromJulianDay(day), QTime(kOpens, 0).addSecs(static_cast<int>(seconds)), zone).toUTC();
}

double workingHours(const QDateTime& from, const QDateTime& to, const QTimeZone& zone)
{
    if (!from.isValid() || to <= from)
        return 0;
    return static_cast<double>(workingSeconds(to.toTimeZone(zone)) - workingSeconds(from.toTimeZone(zone))) / 3600.0;
}

QDateTime acknowledgeBy(const QDateTime& received, const QTimeZone& zone)
{
    return addWorkingHours(received, kAcknowledgeHours, zone);
}

QDateTime acknowledgementDue(const Complaint& complaint, const QTimeZone& zone)
{
    if (complaint.status != Status::New || complaint.acknowledged.isValid())
        return {};
    return acknowledgeBy(complaint.received, zone);
}

} // namespace amends
