#include "law/RestDays.h"
#include <algorithm>

namespace amends::law {

std::optional<RestDay> RestDay::fromText(QStringView text)
{
    RestDay rest;
    bool ok = true;
    if (const qsizetype since = text.indexOf(u" since "); since > 0) {
        rest.since = text.sliced(since + 7).toInt(&ok);
        text = text.first(since);
    }
    if (!ok || text.size() < 3)
        return std::nullopt;
    if (text.startsWith(u'E')) {
        rest.day = text.sliced(1).toInt(&ok);
        return ok && (text[1] == u'+' || text[1] == u'-') ? std::optional(rest) : std::nullopt;
    }
    const QDate in = QDate::fromString(QStringLiteral("2024-") + text.toString(), Qt::ISODate);
    if (text.size() != 5 || !in.isValid())
        return std::nullopt;
    rest.month = in.month();
    rest.day = in.day();
    return rest;
}

bool RestDay::falls(const QDate& date) const
{
    if (date.year() < since)
        return false;
    if (month == 0)
        return calendar::easterSunday(date.year()).addDays(day) == date;
    return date.month() == month && date.day() == day;
}

RestDays::RestDays(const QString& country, const QString& region, const QList<RestDay>& more)
    : m_holidays(country, region), m_more(more)
{
}

bool RestDays::isRest(const QDate& day) const
{
    return day.dayOfWeek() >= Qt::Saturday || m_holidays.isHoliday(day)
           || std::ranges::any_of(m_more, [&](const RestDay& rest) { return rest.falls(day); });
}

QDate RestDays::rolled(QDate day) const
{
    while (isRest(day))
        day = day.addDays(1);
    return day;
}

} // namespace amends::law
