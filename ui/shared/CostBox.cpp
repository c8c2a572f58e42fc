#include "shared/CostBox.h"
#include <QLineEdit>

namespace amends {

namespace {
constexpr double highest = 999'999;
}

CostBox::CostBox(const char* name, QWidget* parent) : QDoubleSpinBox(parent), m_code(new QLabel(this))
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
    m_code->setText(m_currency.code());
    m_code->adjustSize();
    lineEdit()->setTextMargins(0, 0, m_code->width(), 0);
    setAccessibleDescription(m_currency.code());
    place();
    setValue(money.toDecimal().toDouble());
}

Money CostBox::money() const
{
    return Money::fromDecimal(QString::number(value(), 'f', m_currency.decimals()), m_currency).value_or(Money(0, m_currency));
}

QSize CostBox::sizeHint() const
{
    return QDoubleSpinBox::sizeHint().grownBy({0, 0, m_code->sizeHint().width(), 0});
}

void CostBox::resizeEvent(QResizeEvent* event)
{
    QDoubleSpinBox::resizeEvent(event);
    place();
}

void CostBox::place()
{
    m_code->adjustSize();
    const QRect field = lineEdit()->geometry();
    m_code->move(field.right() - m_code->width(), field.center().y() - m_code->height() / 2);
    m_code->raise();
}

} // namespace amends
