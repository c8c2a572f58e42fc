#pragma once
#include <QDate>
#include <QString>
#include <functional>
#include <optional>

namespace amends::law {

/// A span as statutes state it: "2 years", "6 months", "14 days", "7 working days".
struct Period
{
    enum class Unit { Days, WorkingDays, Months, Years };
    int count = 0;
    Unit unit = Unit::Days;

    /// Of a facts file ("2 years") or of ISO 8601 ("P2Y").
    static std::optional<Period> fromText(QStringView text);

    /// The last day of the span, counted as Regulation 1182/71 has it: the day of the event is not counted, a span of
    /// months or years ends on the same date number, or on the month's last day where that number does not exist.
    /// `rests` tells the days that are no working days.
    QDate lastDayFrom(const QDate& event, const std::function<bool(const QDate&)>& rests) const;
    /// Whether this span, begun on `event`, ends before `other` does.
    bool shorterThan(const Period& other, const QDate& event) const;

    bool operator==(const Period&) const = default;
};

} // namespace amends::law
