#include "shared/CostBox.h"

namespace amends {

namespace {
constexpr double highest = 999'999;
}

CostBox::CostBox(const char* name, QWidget* parent) : QDoubleSpinBox(parent)
{
    setObjectName(QLatin1StringView(name));
    setRange(0, highest);
    setGroupSeparatorShown(true);
    setMoney(Money());
}

void CostBox::setMoney(const Money& money)
{
    m_currency = money.currency();
    setDecimals(m_currency.decimals());
    setSuffix(u' ' + m_currency.code());
    setValue(money.toDecimal().toDouble());
}

Money CostBox::money() const
{
    return Money::fromDecimal(QString::number(value(), 'f', m_currency.decimals()), m_currency).value_or(Money(0, m_currency));
}

} // namespace amends
