#pragma once
#include "calendar/Holidays.h"
#include "law/RestDay.h"

namespace amends::law {

/// Days on which no declaration need be made: weekends, public holidays, and those a country's facts add. Whether a shop is
/// open on them does not matter here.
class RestDays
{
public:
    RestDays(const QString& country, const QString& region, const QList<RestDay>& more);

    bool isRest(const QDate& day) const;
    /// The day itself, or the first after it that is no day of rest.
    QDate rolled(QDate day) const;

private:
    calendar::Holidays m_holidays;
    const QList<RestDay>& m_more;
};

} // namespace amends::law
