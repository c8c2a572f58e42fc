#include "law/Period.h"
#include <QStringList>

namespace amends::law {

namespace {

constexpr int kMost = 10000; // a misprint of an owner must not run the calendar out

std::optional<int> number(QStringView text)
{
    bool ok = false;
    const int count = text.toInt(&ok);
    if (!ok || count < 1 || count > kMost)
        return std::nullopt;
    return count;
}

std::optional<Period> fromIso(QStringView text)
{
    const auto count = number(text.mid(1).chopped(1));
    if (!count)
        return std::nullopt;
    switch (text.back().unicode()) {
    case u'D': return Period{*count, Period::Unit::Days};
    case u'W': return Period{*count * 7, Period::Unit::Days};
    case u'M': return Period{*count, Period::Unit::Months};
    case u'Y': return Period{*count, Period::Unit::Years};
    default: return std::nullopt;
    }
}

} // namespace

std::optional<Period> Period::fromText(QStringView text)
{
    if (text.size() >= 3 && text.front() == u'P')
        return fromIso(text);
    const qsizetype space = text.indexOf(u' ');
    const auto count = space < 1 ? std::nullopt : number(text.first(space));
    if (!count)
        return std::nullopt;
    QStringView unit = text.sliced(space + 1);
    if (unit.endsWith(u's'))
        unit.chop(1);
    if (unit == u"day")
        return Period{*count, Unit::Days};
    if (unit == u"working day")
        return Period{*count, Unit::WorkingDays};
    if (unit == u"week")
        return Period{*count * 7, Unit::Days};
    if (unit == u"month")
        return Period{*count, Unit::Months};
    if (unit == u"year")
        return Period{*count, Unit::Years};
    return std::nullopt;
}

QDate Period::lastDayFrom(const QDate& event, const std::function<bool(const QDate&)>& rests) const
{
    switch (unit) {
    case Unit::Days:
        return event.addDays(count);
    case Unit::Months:
        return event.addMonths(count);
    case Unit::Years:
        return event.addMonths(12 * count);
    case Unit::WorkingDays:
        break;
    }
    QDate day = event;
    for (int left = count; left > 0;) {
        day = day.addDays(1);
        if (!rests(day))
            --left;
    }
    return day;
}

bool Period::shorterThan(const Period& other, const QDate& event) const
{
    const auto never = [](const QDate&) { return false; };
    return lastDayFrom(event, never) < other.lastDayFrom(event, never);
}

} // namespace amends::law
