#pragma once
#include "domain/Money.h"
#include <QDoubleSpinBox>
#include <QLabel>

namespace amends {

/// An amount in one currency, typed as the locale writes it. What is typed has no more digits than the currency, so that
/// nothing is lost on the way.
class CostBox : public QDoubleSpinBox
{
    Q_OBJECT
public:
    explicit CostBox(const char* name, QWidget* parent = nullptr);

    void setMoney(const Money& money);
    Money money() const;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();

    Currency m_currency;
    QLabel* m_code; ///< beside the digits: whoever chooses all of them chooses what is typed over
};

} // namespace amends
