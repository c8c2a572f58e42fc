#include "domain/Money.h"
#include <QHash>
#include <limits>

namespace amends {

namespace {

/// ISO 4217 codes a European shop meets, and those whose minor unit is not a hundredth.
constexpr struct
{
    char code[4];
    int decimals;
} kCurrencies[] = {
    {"EUR", 2}, {"GBP", 2}, {"CHF", 2}, {"USD", 2}, {"CAD", 2}, {"AUD", 2}, {"NZD", 2}, {"DKK", 2}, {"SEK", 2},
    {"NOK", 2}, {"ISK", 0}, {"PLN", 2}, {"CZK", 2}, {"HUF", 2}, {"RON", 2}, {"BGN", 2}, {"TRY", 2}, {"UAH", 2},
    {"RSD", 2}, {"MAD", 2}, {"DZD", 2}, {"TND", 3}, {"XOF", 0}, {"XAF", 0}, {"JPY", 0}, {"KRW", 0}, {"CNY", 2},
    {"HKD", 2}, {"SGD", 2}, {"INR", 2}, {"BRL", 2}, {"MXN", 2}, {"ZAR", 2}, {"ILS", 2}, {"AED", 2}, {"KWD", 3},
};

} // namespace

std::optional<Currency> Currency::fromCode(QStringView code)
{
    for (const auto& known : kCurrencies) {
        if (code.compare(QLatin1StringView(known.code), Qt::CaseInsensitive) == 0) {
            Currency found;
            std::copy_n(known.code, 4, found.m_code);
            found.m_decimals = known.decimals;
            return found;
        }
    }
    return std::nullopt;
}

QString Currency::code() const
{
    return QString::fromLatin1(m_code, 3);
}

Money Money::operator+(const Money& other) const
{
    Q_ASSERT(m_currency == other.m_currency || isZero() || other.isZero());
    return {m_minor + other.m_minor, isZero() ? other.m_currency : m_currency};
}

Money Money::operator-(const Money& other) const
{
    return *this + -other;
}

Result<Money> Money::fromDecimal(QStringView text, Currency currency)
{
    const QStringView trimmed = text.trimmed();
    const auto bad = [&] { return failure(Problem::BadInput, trimmed.toString()); };
    qsizetype i = 0;
    const bool negative = trimmed.startsWith(u'-');
    if (negative || trimmed.startsWith(u'+'))
        ++i;
    qint64 minor = 0;
    int decimals = -1; // digits seen after the point; -1 before it
    bool anyDigit = false;
    bool roundUp = false;
    for (; i < trimmed.size(); ++i) {
        const char16_t c = trimmed[i].unicode();
        if (c == u'.' && decimals < 0) {
            decimals = 0;
        } else if (c >= u'0' && c <= u'9') {
            anyDigit = true;
            if (decimals >= currency.decimals()) {
                if (decimals++ == currency.decimals())
                    roundUp = c >= u'5';
                continue;
            }
            if (minor > (std::numeric_limits<qint64>::max() - 9) / 10)
                return bad();
            minor = minor * 10 + (c - u'0');
            if (decimals >= 0)
                ++decimals;
        } else {
            return bad();
        }
    }
    if (!anyDigit)
        return bad();
    for (int d = qMax(decimals, 0); d < currency.decimals(); ++d) {
        if (minor > std::numeric_limits<qint64>::max() / 10)
            return bad();
        minor *= 10;
    }
    minor += roundUp ? 1 : 0;
    return Money(negative ? -minor : minor, currency);
}

QString Money::toDecimal() const
{
    QString digits = QString::number(qAbs(m_minor)).rightJustified(m_currency.decimals() + 1, u'0');
    if (m_currency.decimals() > 0)
        digits.insert(digits.size() - m_currency.decimals(), u'.');
    return m_minor < 0 ? u'-' + digits : digits;
}

} // namespace amends
