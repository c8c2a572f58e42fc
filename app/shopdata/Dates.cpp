#include "shopdata/Cells.h"
#include <array>

namespace amends::shopdata {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// A number of the text, with how many digits it had.
struct Number
{
    int value = 0;
    int digits = 0;
};

/// Reads forward through a cell; every step leaves `text` at what is not read yet.
struct Scanner
{
    std::string_view text;

    Number number(int maxDigits)
    {
        Number n;
        while (!text.empty() && isDigit(text.front()) && n.digits < maxDigits) {
            n.value = n.value * 10 + (text.front() - '0');
            ++n.digits;
            text.remove_prefix(1);
        }
        return n;
    }
    bool skip(std::string_view signs)
    {
        if (text.empty() || signs.find(text.front()) == signs.npos)
            return false;
        text.remove_prefix(1);
        return true;
    }
    void blanks()
    {
        while (skip(" \t")) { }
    }
};

/// Months by the start of their folded names in en, fr, nl, de. The longer start stands first.
int monthOf(std::string_view folded)
{
    static constexpr std::pair<std::string_view, int> starts[] = {
        {"jan", 1}, {"feb", 2}, {"fev", 2}, {"mar", 3}, {"mrt", 3}, {"maa", 3}, {"apr", 4}, {"avr", 4}, {"may", 5},
        {"mai", 5}, {"mei", 5}, {"juin", 6}, {"jun", 6}, {"juil", 7}, {"jul", 7}, {"aug", 8}, {"aou", 8}, {"sep", 9},
        {"okt", 10}, {"oct", 10}, {"nov", 11}, {"dec", 12}, {"dez", 12},
    };
    for (const auto& [start, month] : starts) {
        if (folded.starts_with(start))
            return month;
    }
    return 0;
}

int fullYear(Number year)
{
    if (year.digits > 2)
        return year.value;
    return year.value + (year.value >= 70 ? 1900 : 2000);
}

/// The letters at the front, folded; stops at digits, blanks and signs.
std::string word(Scanner& in)
{
    size_t length = 0;
    while (length < in.text.size() && !isDigit(in.text[length]) && std::string_view(" ,.-/").find(in.text[length]) == std::string_view::npos)
        ++length;
    const std::string result = fold(in.text.substr(0, length));
    in.text.remove_prefix(length);
    return result;
}

/// "24 Jan 2026", "24-jan-26", "January 24, 2026".
std::optional<QDate> namedDate(Scanner& in)
{
    Number day = in.number(2);
    if (day.digits > 0 && in.skip(".")) { }
    in.skip("-/");
    in.blanks();
    const int month = monthOf(word(in));
    if (month == 0)
        return std::nullopt;
    in.skip(".");
    in.skip("-/");
    in.blanks();
    if (day.digits == 0) {
        day = in.number(2);
        in.skip(",");
        in.blanks();
    }
    const QDate date(fullYear(in.number(4)), month, day.value);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// Three numbers with the same kind of sign between them. `order` gets what the digits alone prove.
struct Triple
{
    Number a, b, c;
};

std::optional<Triple> triple(Scanner& in)
{
    Triple t;
    t.a = in.number(8);
    if (t.a.digits == 8) // yyyymmdd
        return Triple{{t.a.value / 10000, 4}, {t.a.value / 100 % 100, 2}, {t.a.value % 100, 2}};
    if (t.a.digits == 0 || !in.skip("-/."))
        return std::nullopt;
    t.b = in.number(2);
    if (t.b.digits == 0 || !in.skip("-/."))
        return std::nullopt;
    t.c = in.number(4);
    return t.c.digits == 0 || t.c.digits == 3 ? std::nullopt : std::optional(t);
}

std::optional<QTime> timeOf(Scanner& in)
{
    const Number hour = in.number(2);
    if (hour.digits == 0 || !in.skip(":.hH"))
        return std::nullopt;
    const Number minute = in.number(2);
    if (minute.digits != 2)
        return std::nullopt;
    Number second;
    if (in.skip(":."))
        second = in.number(2);
    if (in.skip(".,"))
        in.number(9);
    in.blanks();
    int h = hour.value;
    if (in.text.size() >= 2 && (in.text[1] == 'M' || in.text[1] == 'm')) {
        const char half = in.text[0];
        if (half == 'P' || half == 'p')
            h = h % 12 + 12;
        else if (half == 'A' || half == 'a')
            h = h % 12;
        in.text.remove_prefix(2);
    }
    const QTime time(h, minute.value, second.value);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<int> offsetOf(Scanner& in)
{
    in.blanks();
    if (in.text.starts_with('Z') || in.text.starts_with("UTC") || in.text.starts_with("GMT"))
        return 0;
    if (in.text.empty() || (in.text.front() != '+' && in.text.front() != '-'))
        return std::nullopt;
    const int sign = in.text.front() == '-' ? -1 : 1;
    in.text.remove_prefix(1);
    const Number hours = in.number(2);
    in.skip(":");
    const Number minutes = in.number(2);
    if (hours.digits != 2 || hours.value > 14)
        return std::nullopt;
    return sign * (hours.value * 3600 + minutes.value * 60);
}

std::optional<QDate> numberedDate(Scanner& in, DateOrder order)
{
    const std::optional<Triple> t = triple(in);
    if (!t)
        return std::nullopt;
    QDate date;
    if (t->a.digits == 4)
        date = QDate(t->a.value, t->b.value, t->c.value);
    else if (order == DateOrder::YearFirst && t->c.digits <= 2)
        date = QDate(fullYear(t->a), t->b.value, t->c.value);
    else if (order == DateOrder::MonthFirst)
        date = QDate(fullYear(t->c), t->a.value, t->b.value);
    else
        date = QDate(fullYear(t->c), t->b.value, t->a.value);
    return date.isValid() && date.year() >= 1900 && date.year() < 2200 ? std::optional(date) : std::nullopt;
}

} // namespace

std::optional<WrittenDate> readDate(std::string_view cell, DateOrder order)
{
    Scanner in{trimmed(cell)};
    if (in.text.starts_with('\''))
        in.text.remove_prefix(1);
    const Scanner start = in;
    std::optional<QDate> day = numberedDate(in, order);
    if (!day) {
        in = start;
        day = namedDate(in);
    }
    if (!day)
        return std::nullopt;
    WrittenDate written;
    written.day = *day;
    in.skip(",");
    in.skip("T");
    in.blanks();
    if (in.text.empty())
        return written;
    const std::optional<QTime> time = timeOf(in);
    if (!time)
        return std::nullopt;
    written.time = *time;
    written.hasTime = true;
    written.offsetSeconds = offsetOf(in);
    return written;
}

std::optional<QTime> readTime(std::string_view cell)
{
    Scanner in{trimmed(cell)};
    return timeOf(in);
}

QDateTime toUtc(const WrittenDate& written, const QTimeZone& zone)
{
    if (written.offsetSeconds)
        return QDateTime(written.day, written.time, Qt::UTC).addSecs(-*written.offsetSeconds);
    return QDateTime(written.day, written.time, zone).toUTC();
}

DateOrder dateEvidence(std::string_view cell)
{
    Scanner in{trimmed(cell)};
    const std::optional<Triple> t = triple(in);
    if (!t)
        return DateOrder::Unknown;
    if (t->a.digits == 4)
        return DateOrder::YearFirst;
    if (t->a.value > 31)
        return DateOrder::YearFirst;
    if (t->a.value > 12)
        return DateOrder::DayFirst;
    return t->b.value > 12 ? DateOrder::MonthFirst : DateOrder::Unknown;
}

bool looksLikeDate(std::string_view cell)
{
    return readDate(cell, DateOrder::DayFirst) || readDate(cell, DateOrder::MonthFirst);
}

} // namespace amends::shopdata
