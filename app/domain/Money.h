#pragma once
#include "domain/Result.h"
#include <QString>
#include <optional>

namespace amends {

/// An ISO 4217 currency code with its number of decimals. Only known codes can be built.
class Currency
{
public:
    Currency() = default; ///< EUR
    static std::optional<Currency> fromCode(QStringView code);

    QString code() const;
    int decimals() const { return m_decimals; }
    bool operator==(const Currency& other) const = default;

private:
    char m_code[4] = {'E', 'U', 'R', 0};
    int m_decimals = 2;
};

/// An amount in the currency's minor unit (cents). Amounts of two currencies are never added: see Purses.
class Money
{
public:
    Money() = default;
    Money(qint64 minor, Currency currency) : m_minor(minor), m_currency(currency) {}

    qint64 minor() const { return m_minor; }
    const Currency& currency() const { return m_currency; }
    bool isZero() const { return m_minor == 0; }

    /// Both sides must be of one currency (asserted): keep amounts of several currencies in a list.
    Money operator+(const Money& other) const;
    Money operator-(const Money& other) const;
    Money operator-() const { return {-m_minor, m_currency}; }
    bool operator==(const Money&) const = default;

    /// "12.50", "-3", "1240.005" (rounded half away from zero to the currency's decimals). Point only: the
    /// reading of locale forms is shopdata's. BadInput with the text otherwise, or when it does not fit.
    static Result<Money> fromDecimal(QStringView text, Currency currency);
    /// With a point and the currency's decimals: "1240.01".
    QString toDecimal() const;

private:
    qint64 m_minor = 0;
    Currency m_currency;
};

} // namespace amends
