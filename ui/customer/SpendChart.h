#pragma once
#include "desk/History.h"
#include <QWidget>

namespace amends {

/// Spend by year as small bars, this year's in the accent colour. The figures are in its tool tip and accessible description.
/// It paints itself: a plotting library's set-up for a dozen bars was a fifth of what opening a complaint costs.
class SpendChart : public QWidget
{
    Q_OBJECT
public:
    explicit SpendChart(QWidget* parent = nullptr);
    void setYears(const QList<SpendYear>& years);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// The column of a year, as high as the chart.
    QRectF place(qsizetype year) const;

    QList<SpendYear> m_years;
};

} // namespace amends
