#include "shopdata/Cells.h"
#include <algorithm>
#include <array>

namespace amends::shopdata {

namespace {

__extension__ typedef __int128 Wide;

constexpr int kMaxScale = 9;       // more decimals than any price has; what follows is a float's noise
constexpr int kMaxDigits = 17;

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Signs that stand between the digits of thousands, and their length in bytes: blank, ', ’, U+00A0, U+202F, U+2009.
size_t groupSign(std::string_view text)
{
    static constexpr std::array<std::string_view, 6> signs{" ", "'", "\xE2\x80\x99", "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89"};
    for (const std::string_view sign : signs) {
        if (text.starts_with(sign))
            return sign.size();
    }
    return 0;
}

/// The digits of a number and its signs, what stands around it (currency, brackets) cut off.
struct Core
{
    std::string_view digits;
    bool negative = false;
};

constexpr std::string_view kMinus = "\xE2\x88\x92"; // U+2212

std::optional<Core> coreOf(std::string_view cell)
{
    cell = trimmed(cell);
    Core core;
    if (cell.size() >= 2 && cell.front() == '(' && cell.back() == ')') {
        core.negative = true;
        cell = cell.substr(1, cell.size() - 2);
    }
    size_t first = 0;
    while (first < cell.size() && !isDigit(cell[first]))
        ++first;
    if (first == cell.size())
        return std::nullopt;
    size_t last = cell.size();
    while (!isDigit(cell[last - 1]))
        --last;
    // ".50" is fifty cents
    if (first > 0 && (cell[first - 1] == '.' || cell[first - 1] == ','))
        --first;
    const std::string_view before = cell.substr(0, first);
    const std::string_view after = cell.substr(last);
    // A currency is a sign or at most three letters; anything longer is text with a number in it.
    const auto letters = [](std::string_view part) { return std::ranges::count_if(part, isLetter); };
    if (letters(before) > 3 || letters(after) > 3 || before.size() > 10 || after.size() > 10)
        return std::nullopt;
    const auto hasMinus = [](std::string_view part) {
        return part.find('-') != part.npos || part.find(kMinus) != part.npos;
    };
    // "12.-" and "12,-" are round amounts, not negative ones
    const bool round = after.starts_with(".-") || after.starts_with(",-");
    if (hasMinus(before) || (hasMinus(after) && !round))
        core.negative = true;
    core.digits = cell.substr(first, last - first);
    return core;
}

std::optional<qint64> rounded(Wide mantissa, int scale, int decimals)
{
    for (; scale < decimals; ++scale)
        mantissa *= 10;
    if (scale > decimals) {
        Wide divisor = 1;
        for (int i = decimals; i < scale; ++i)
            divisor *= 10;
        const bool negative = mantissa < 0;
        if (negative)
            mantissa = -mantissa;
        mantissa = (mantissa + divisor / 2) / divisor;
        if (negative)
            mantissa = -mantissa;
    }
    if (mantissa > std::numeric_limits<qint64>::max() / 4 || mantissa < std::numeric_limits<qint64>::min() / 4)
        return std::nullopt;
    return static_cast<qint64>(mantissa);
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    while (!text.empty() && blank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && blank(text.back()))
        text.remove_suffix(1);
    return text;
}

std::optional<Decimal> readDecimal(std::string_view cell, char decimalSign)
{
    const std::optional<Core> core = coreOf(cell);
    if (!core)
        return std::nullopt;
    const char thousands = decimalSign == ',' ? '.' : ',';
    Decimal value;
    bool fraction = false;
    int digits = 0;
    for (size_t i = 0; i < core->digits.size();) {
        const char c = core->digits[i];
        if (isDigit(c)) {
            ++i;
            if (fraction && value.scale == kMaxScale)
                continue;
            if (value.mantissa != 0 || c != '0')
                ++digits;
            if (digits > kMaxDigits) {
                if (!fraction)
                    return std::nullopt;
                continue;
            }
            value.mantissa = value.mantissa * 10 + (c - '0');
            value.scale += fraction ? 1 : 0;
        } else if (c == decimalSign && !fraction) {
            fraction = true;
            ++i;
        } else if (c == thousands && !fraction) {
            ++i;
        } else if (const size_t length = fraction ? 0 : groupSign(core->digits.substr(i))) {
            i += length;
        } else if ((c == 'e' || c == 'E') && i + 1 < core->digits.size()) {
            return std::nullopt; // scientific: whoever wrote it has rounded
        } else {
            return std::nullopt;
        }
    }
    if (core->negative)
        value.mantissa = -value.mantissa;
    return value;
}

std::optional<Money> toMoney(Decimal value, Currency currency)
{
    const auto minor = rounded(value.mantissa, value.scale, currency.decimals());
    return minor ? std::optional(Money(*minor, currency)) : std::nullopt;
}

std::optional<Money> multiply(Decimal quantity, Decimal price, Currency currency)
{
    const auto minor = rounded(Wide(quantity.mantissa) * price.mantissa, quantity.scale + price.scale, currency.decimals());
    return minor ? std::optional(Money(*minor, currency)) : std::nullopt;
}

std::optional<qint64> toMilli(Decimal value)
{
    return rounded(value.mantissa, value.scale, 3);
}

char decimalEvidence(std::string_view cell)
{
    const std::optional<Core> core = coreOf(cell);
    if (!core)
        return 0;
    const std::string_view digits = core->digits;
    const size_t point = digits.rfind('.');
    const size_t comma = digits.rfind(',');
    if (point == digits.npos && comma == digits.npos)
        return 0;
    if (point != digits.npos && comma != digits.npos)
        return point > comma ? '.' : ',';
    const char sign = point != digits.npos ? '.' : ',';
    const char other = sign == '.' ? ',' : '.';
    const size_t at = point != digits.npos ? point : comma;
    if (digits.find(sign) != at)
        return other; // twice: thousands
    const size_t after = digits.size() - at - 1;
    const bool leadingZero = at == 0 || (at == 1 && digits[0] == '0');
    // Three digits after one sign may be thousands, unless four or more stand before it or only a zero.
    return after != 3 || at > 3 || leadingZero ? sign : 0;
}

std::optional<Currency> currencyIn(std::string_view cell)
{
    static constexpr std::pair<std::string_view, const char16_t*> signs[] = {
        {"\xE2\x82\xAC", u"EUR"}, {"\xC2\xA3", u"GBP"}, {"R$", u"BRL"}, {"$", u"USD"}, {"CHF", u"CHF"}, {"EUR", u"EUR"},
        {"GBP", u"GBP"},          {"USD", u"USD"},      {"z\xC5\x82", u"PLN"}, {"kr", u""},
    };
    for (const auto& [sign, code] : signs) {
        if (cell.find(sign) != cell.npos)
            return Currency::fromCode(QStringView(code));
    }
    return std::nullopt;
}

bool isMangledNumber(std::string_view cell)
{
    cell = trimmed(cell);
    const size_t e = cell.find_first_of("eE");
    if (e == cell.npos || e == 0 || e + 2 >= cell.size() || (cell[e + 1] != '+' && cell[e + 1] != '-'))
        return false;
    const std::string_view mantissa = cell.substr(0, e);
    const std::string_view exponent = cell.substr(e + 2);
    return std::ranges::all_of(exponent, isDigit)
        && std::ranges::all_of(mantissa, [](char c) { return isDigit(c) || c == '.' || c == ',' || c == '-'; })
        && isDigit(mantissa.back());
}

std::string_view cleanId(std::string_view cell)
{
    cell = trimmed(cell);
    if (cell.starts_with('\''))
        cell = trimmed(cell.substr(1));
    if (cell.ends_with(".0") && cell.size() > 2 && std::ranges::all_of(cell.substr(0, cell.size() - 2), isDigit))
        cell.remove_suffix(2);
    return cell;
}

bool looksLikeInteger(std::string_view cell)
{
    cell = cleanId(cell);
    return !cell.empty() && cell.size() < 20 && std::ranges::all_of(cell, isDigit);
}

bool looksLikePhone(std::string_view cell)
{
    cell = cleanId(cell);
    if (cell.size() > 30 || isMangledNumber(cell))
        return false;
    return std::ranges::count_if(cell, isDigit) >= 6
        && std::ranges::all_of(cell, [](char c) { return isDigit(c) || std::string_view(" +-./()").find(c) != std::string_view::npos; });
}

} // namespace amends::shopdata
