#include "calendar/WorkingTime.h"

namespace amends::calendar {

namespace {
constexpr int kLongestClosure = 731; ///< days looked ahead before we say that the shop never opens
}

WorkingTime::WorkingTime(const QTimeZone& zone, const Holidays& holidays) : m_zone(zone), m_holidays(holidays)
{
    for (int day = Qt::Monday; day <= Qt::Friday; ++day)
        setSpans(day, {{QTime(9, 0), QTime(18, 0)}});
}

void WorkingTime::setSpans(int dayOfWeek, const QList<OpenSpan>& spans)
{
    m_week[size_t(dayOfWeek - 1)] = spans;
}

void WorkingTime::addClosure(const QDate& first, const QDate& last)
{
    m_closures.append({first, last});
}

bool WorkingTime::isWorkingDay(const QDate& day) const
{
    const bool closed = std::ranges::any_of(m_closures, [&](const auto& c) { return day >= c.first && day <= c.second; });
    return !closed && !m_week[size_t(day.dayOfWeek() - 1)].isEmpty() && !m_holidays.isHoliday(day);
}

QDate WorkingTime::nextWorkingDay(QDate day) const
{
    for (int i = 0; i < kLongestClosure; ++i) {
        day = day.addDays(1);
        if (isWorkingDay(day))
            return day;
    }
    return {};
}

QList<QDate> WorkingTime::nextWorkingDays(QDate day, int count) const
{
    QList<QDate> days;
    for (day = nextWorkingDay(day); day.isValid() && days.size() < count; day = nextWorkingDay(day))
        days.append(day);
    return days;
}

QList<std::pair<QDateTime, QDateTime>> WorkingTime::spansOf(const QDate& day) const
{
    QList<std::pair<QDateTime, QDateTime>> spans;
    if (!isWorkingDay(day))
        return spans;
    for (const OpenSpan& span : m_week[size_t(day.dayOfWeek() - 1)])
        spans.append({QDateTime(day, span.opens, m_zone).toUTC(), QDateTime(day, span.closes, m_zone).toUTC()});
    return spans;
}

QDateTime WorkingTime::after(const QDateTime& from, qint64 workingSeconds) const
{
    QDate day = from.toTimeZone(m_zone).date();
    for (int idle = 0; idle < kLongestClosure; ++idle, day = day.addDays(1)) {
        for (const auto& [opens, closes] : spansOf(day)) {
            const QDateTime start = qMax(opens, from.toUTC());
            const qint64 available = start.secsTo(closes);
            if (available <= 0)
                continue;
            if (workingSeconds <= available)
                return start.addSecs(workingSeconds);
            workingSeconds -= available;
            idle = 0;
        }
    }
    return {};
}

qint64 WorkingTime::between(const QDateTime& from, const QDateTime& to) const
{
    qint64 seconds = 0;
    const QDate last = to.toTimeZone(m_zone).date();
    for (QDate day = from.toTimeZone(m_zone).date(); day <= last; day = day.addDays(1)) {
        for (const auto& [opens, closes] : spansOf(day))
            seconds += qMax<qint64>(0, qMax(opens, from.toUTC()).secsTo(qMin(closes, to.toUTC())));
    }
    return seconds;
}

WorkingTime workingTimeOf(const Shop& shop, const QTimeZone& zone)
{
    WorkingTime time(zone, Holidays(shop.country, shop.region));
    const auto& week = shop.opening.week;
    if (std::ranges::any_of(week, [](const auto& day) { return !day.isEmpty(); })) {
        for (int day = 1; day <= 7; ++day)
            time.setSpans(day, week[size_t(day - 1)]);
    }
    for (const Closure& closure : shop.opening.closures)
        time.addClosure(closure.first, closure.last);
    return time;
}

} // namespace amends::calendar
