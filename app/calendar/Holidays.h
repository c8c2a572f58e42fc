#pragma once
#include "domain/Result.h"
#include <QDate>
#include <QList>
#include <QString>

namespace amends::calendar {

struct Holiday
{
    QDate date;
    QString name;
    bool sure = true;   ///< false: holds in some municipalities or by custom only; does not stop the shop's clock

    bool operator==(const Holiday&) const = default;
};

/// Sunday of Easter, Gregorian (Meeus/Jones/Butcher).
QDate easterSunday(int year);

/// Public holidays of a country and region for any year, from the rules in resources/holidays/holidays.tsv, which name
/// the acts they follow. Countries: FR BE LU NL DE AT CH UK IE; regions are ISO 3166-2 without the country ("57", "BY",
/// "GE", "SCT"), "" the country's own days only. Knows nothing of a shop's own closing days.
class Holidays
{
public:
    Holidays(const QString& country, const QString& region);

    /// Of one year, by date. Two holidays may fall on one day. Empty for a country without rules.
    QList<Holiday> of(int year) const;
    /// Whether a sure holiday falls on this day.
    bool isHoliday(const QDate& day) const;

private:
    QList<Holiday> compute(int year) const;

    QString m_country;
    QString m_region;
};

} // namespace amends::calendar
