#pragma once
#include "domain/Money.h"
#include <QDateTime>
#include <QTimeZone>
#include <optional>
#include <string>
#include <string_view>

namespace amends::shopdata {

// Reading of single cells. All work on UTF-8 bytes, so that a million rows need no QString where a number is meant.

/// A decimal number as it was written: mantissa / 10^scale, exact.
struct Decimal
{
    qint64 mantissa = 0;
    int scale = 0;

    bool isZero() const { return mantissa == 0; }
    bool operator==(const Decimal&) const = default;
};

/// "1.234,56 €", "-$0.93", "(12.00)", "1'240.50", "12,00-" with the column's decimal sign. nullopt where it is no number.
std::optional<Decimal> readDecimal(std::string_view cell, char decimalSign);
/// nullopt where it does not fit into 64 bits of minor units.
std::optional<Money> toMoney(Decimal value, Currency currency);
/// Exact product, rounded half away from zero to the minor unit.
std::optional<Money> multiply(Decimal quantity, Decimal price, Currency currency);
std::optional<qint64> toMilli(Decimal value);

/// What a cell says about its column's decimal sign: '.' or ',' where it is sure, 0 where both readings are possible.
char decimalEvidence(std::string_view cell);
/// The currency whose sign or code stands in the cell ("€", "EUR", "£" …).
std::optional<Currency> currencyIn(std::string_view cell);

enum class DateOrder { Unknown, DayFirst, MonthFirst, YearFirst };

/// A moment as written. Without a time `hasTime` is false; `offset` is set where a zone was written.
struct WrittenDate
{
    QDate day;
    QTime time{0, 0};
    bool hasTime = false;
    std::optional<int> offsetSeconds;
};

std::optional<WrittenDate> readDate(std::string_view cell, DateOrder order);
/// A time of day alone: "1:33 PM", "23:50:01".
std::optional<QTime> readTime(std::string_view cell);
QDateTime toUtc(const WrittenDate& written, const QTimeZone& zone);
/// What a cell proves about its column: DayFirst, MonthFirst, YearFirst; Unknown where it is ambiguous or no date.
DateOrder dateEvidence(std::string_view cell);
bool looksLikeDate(std::string_view cell);

/// "2,345E+17", "5.70306E+17": a number that a spreadsheet has rounded. What it stood for is lost.
bool isMangledNumber(std::string_view cell);
/// An order or customer number: guard apostrophe, guard tab and a trailing ".0" taken off.
std::string_view cleanId(std::string_view cell);
bool looksLikeEmail(std::string_view cell);
bool looksLikePhone(std::string_view cell);
bool looksLikeInteger(std::string_view cell);

/// Text as it is kept: guard tab off, `<br />` and literal "\n" as line breaks.
QString cleanText(std::string_view cell);

/// Header words and status words are compared without case, accents and anything but letters and digits.
std::string fold(std::string_view text);

std::string_view trimmed(std::string_view text);

} // namespace amends::shopdata
