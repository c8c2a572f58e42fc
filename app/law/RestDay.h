#pragma once
#include <QDate>
#include <QStringView>
#include <optional>

namespace amends::law {

/// A yearly day of rest of a facts file: "12-25", "E+1" or "E-2" (days from Easter Sunday), "10-04 since 2026".
struct RestDay
{
    int month = 0;         ///< 0: counted from Easter
    int day = 0;           ///< of the month, or days from Easter Sunday
    int since = 0;

    static std::optional<RestDay> fromText(QStringView text);
    bool falls(const QDate& date) const;
};

} // namespace amends::law
