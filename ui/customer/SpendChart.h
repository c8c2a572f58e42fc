#pragma once
#include "desk/History.h"
#include <QWidget>

class QCPBars;
class QCustomPlot;

namespace amends {

/// Spend by year as small bars, this year's in the accent colour. The figures are in its tool tip and accessible description.
class SpendChart : public QWidget
{
    Q_OBJECT
public:
    explicit SpendChart(QWidget* parent = nullptr);
    void setYears(const QList<SpendYear>& years);

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void draw();

    QList<SpendYear> m_years;
    QCustomPlot* m_plot;
};

} // namespace amends
