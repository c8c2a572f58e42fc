#include "shopdata/NumberFormat.h"
#include <QDateTime>
#include <algorithm>
#include <charconv>
#include <cmath>

namespace amends::shopdata {

namespace {

constexpr double kLastDay = 2'958'466; // after 9999-12-31
constexpr double kExactBelow = 1e15;   // what fifteen digits hold

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

/// A format's first section without what is only text: quotes, brackets, escaped characters.
std::string bareCode(std::string_view code)
{
    std::string bare;
    for (size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == ';')
            break;
        if (c == '"' || c == '[') {
            const size_t end = code.find(c == '"' ? '"' : ']', i + 1);
            if (end == code.npos)
                break;
            // [h]:mm counts the hours beyond a day: a time all the same
            if (c == '[' && end == i + 2 && std::string_view("hHmMsS").find(code[i + 1]) != std::string_view::npos)
                bare += lower(code[i + 1]);
            i = end;
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else {
            bare += lower(c);
        }
    }
    return bare;
}

std::string isoDay(double serial, bool since1904)
{
    // A spreadsheet counts a 29 February 1900 that never was.
    const QDate epoch = since1904 ? QDate(1904, 1, 1) : serial < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    return epoch.addDays(qint64(std::floor(serial))).toString(Qt::ISODate).toStdString();
}

std::string plainNumber(double value, std::string_view stored)
{
    char digits[400];
    const bool whole = std::floor(value) == value;
    if (whole && std::abs(value) >= kExactBelow) {
        const auto end = std::to_chars(digits, digits + sizeof digits, value, std::chars_format::scientific, 5).ptr;
        std::string text(digits, end);
        std::ranges::replace(text, 'e', 'E');
        return text;
    }
    // No exponent in a price of a thousandth of a cent either.
    const auto end = std::to_chars(digits, digits + sizeof digits, value, std::chars_format::general, 15).ptr;
    const std::string text(digits, end);
    if (text.find('e') == text.npos)
        return text;
    const auto fixed = std::to_chars(digits, digits + sizeof digits, value, std::chars_format::fixed, 9);
    return fixed.ec == std::errc() ? std::string(digits, fixed.ptr) : std::string(stored);
}

} // namespace

NumberFormat builtInFormat(int id)
{
    // 27 to 36 and 50 to 58 are dates of the East Asian editions.
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58))
        return {NumberKind::Date, 0};
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47))
        return {NumberKind::Time, 0};
    return {id == 22 ? NumberKind::DateTime : NumberKind::Number, 0};
}

NumberFormat formatOf(std::string_view code)
{
    const std::string bare = bareCode(code);
    if (!bare.empty() && std::ranges::all_of(bare, [](char c) { return c == '0'; }))
        return {NumberKind::Number, int(std::min<size_t>(bare.size(), 30))};
    if (bare.find("general") != bare.npos || bare.find_first_of("#0?@") != bare.npos) {
        // "ss.000" has zeros and is a time; "0.00 d" is no date.
        if (bare.find(':') == bare.npos)
            return {};
    }
    const bool day = bare.find_first_of("yd") != bare.npos || bare.find("mmm") != bare.npos;
    const bool time = bare.find_first_of("hs") != bare.npos;
    if (!day && !time)
        return {};
    return {day && time ? NumberKind::DateTime : day ? NumberKind::Date : NumberKind::Time, 0};
}

std::string shownNumber(std::string_view stored, const NumberFormat& format, bool since1904)
{
    double value = 0;
    const auto read = std::from_chars(stored.data(), stored.data() + stored.size(), value);
    if (read.ec != std::errc() || read.ptr != stored.data() + stored.size() || !std::isfinite(value))
        return std::string(stored);
    if (format.kind == NumberKind::Number || value < 0 || value >= kLastDay) {
        std::string text = plainNumber(value, stored);
        const bool digitsOnly = std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
        if (digitsOnly && text.size() < size_t(format.zeros))
            text.insert(0, size_t(format.zeros) - text.size(), '0');
        return text;
    }
    // Rounded to the second: a fraction of a day is rarely exact.
    const qint64 seconds = qint64(std::llround((value - std::floor(value)) * 86'400));
    const double day = std::floor(value) + (seconds == 86'400 ? 1 : 0);
    const std::string time = QTime(0, 0).addSecs(int(seconds % 86'400)).toString(Qt::ISODate).toStdString();
    if (format.kind == NumberKind::Time && day < 1)
        return time;
    if (format.kind == NumberKind::Date && seconds % 86'400 == 0)
        return isoDay(day, since1904);
    return isoDay(day, since1904) + ' ' + time;
}

} // namespace amends::shopdata
