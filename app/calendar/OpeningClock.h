#pragma once
#include "calendar/WorkingTime.h"
#include <vector>

namespace amends::calendar {

/// A WorkingTime worked out once, so that a span or a deadline is a look-up: an inbox asks for thousands. What lies before
/// its first day counts as that day's beginning; after its last day no time passes any more.
class OpeningClock
{
public:
    OpeningClock(const WorkingTime& time, const QDate& first, const QDate& last);

    /// Working seconds between two instants; 0 when `to` is not later.
    qint64 between(const QDateTime& from, const QDateTime& to) const;
    /// The instant, in UTC, when that much working time has passed since `from`; invalid beyond the last day.
    QDateTime after(const QDateTime& from, qint64 workingSeconds) const;

private:
    struct Span
    {
        qint64 opens;  ///< seconds since 1970, UTC
        qint64 closes;
        qint64 before; ///< working seconds before it opens
    };
    qint64 elapsed(qint64 instant) const;

    std::vector<Span> m_spans; ///< one after the other
};

} // namespace amends::calendar
