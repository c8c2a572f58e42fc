#pragma once
#include "calendar/Holidays.h"
#include "domain/Shop.h"
#include <QDateTime>
#include <QTimeZone>
#include <array>

namespace amends::calendar {

/// When the shop works: spans for Monday to Sunday, minus public holidays and the shop's own closing days. The default is
/// Monday to Friday, 9 to 18.
class WorkingTime
{
public:
    WorkingTime(const QTimeZone& zone, const Holidays& holidays);

    void setSpans(int dayOfWeek, const QList<OpenSpan>& spans); ///< 1 Monday … 7 Sunday; empty: closed
    void addClosure(const QDate& first, const QDate& last);     ///< both included

    bool isWorkingDay(const QDate& day) const;
    /// The first working day after `day`; invalid when the shop is closed for two years on end.
    QDate nextWorkingDay(QDate day) const;
    /// The first `count` after `day`; fewer when the shop closes for that long.
    QList<QDate> nextWorkingDays(QDate day, int count) const;
    /// The instant, in UTC, when that much working time has passed since `from`. Invalid as above.
    QDateTime after(const QDateTime& from, qint64 workingSeconds) const;
    /// Working seconds between two instants; 0 when `to` is not later.
    qint64 between(const QDateTime& from, const QDateTime& to) const;

    /// The day's spans as UTC instants: a change of clocks inside a span makes it an hour longer or shorter.
    QList<std::pair<QDateTime, QDateTime>> spansOf(const QDate& day) const;

private:
    QTimeZone m_zone;
    Holidays m_holidays;
    std::array<QList<OpenSpan>, 7> m_week;
    QList<std::pair<QDate, QDate>> m_closures;
};

/// A shop's own: its hours where it entered them (else the default), its closing days, its country's holidays.
WorkingTime workingTimeOf(const Shop& shop, const QTimeZone& zone);

} // namespace amends::calendar
