#include "calendar/OpeningClock.h"
#include <algorithm>

namespace amends::calendar {

OpeningClock::OpeningClock(const WorkingTime& time, const QDate& first, const QDate& last)
{
    qint64 worked = 0;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        for (const auto& [opens, closes] : time.spansOf(day)) {
            const Span span{opens.toSecsSinceEpoch(), closes.toSecsSinceEpoch(), worked};
            worked += span.closes - span.opens;
            m_spans.push_back(span);
        }
    }
}

qint64 OpeningClock::elapsed(qint64 instant) const
{
    const auto next = std::ranges::upper_bound(m_spans, instant, {}, &Span::opens);
    if (next == m_spans.begin())
        return 0;
    const Span& span = *std::prev(next);
    return span.before + std::min(instant, span.closes) - span.opens;
}

qint64 OpeningClock::between(const QDateTime& from, const QDateTime& to) const
{
    if (!from.isValid() || to <= from)
        return 0;
    return elapsed(to.toSecsSinceEpoch()) - elapsed(from.toSecsSinceEpoch());
}

QDateTime OpeningClock::after(const QDateTime& from, qint64 workingSeconds) const
{
    const qint64 wanted = elapsed(from.toSecsSinceEpoch()) + workingSeconds;
    // The end of a day, not the start of the next one, is when its last hour is over.
    const auto next = std::ranges::lower_bound(m_spans, wanted, {}, [](const Span& span) { return span.before + span.closes - span.opens; });
    if (next == m_spans.end())
        return {};
    return QDateTime::fromSecsSinceEpoch(next->opens + std::max<qint64>(0, wanted - next->before), Qt::UTC);
}

} // namespace amends::calendar
