#include "customer/SpendChart.h"
#include "shared/Theme.h"
#include "wording/Formats.h"
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace amends {

namespace {

constexpr int kHeight = 88;
constexpr int kYearsShown = 12;
constexpr double kBar = 0.7;    // of a year's place
constexpr double kAside = 0.1;  // free at both ends, in years' places
constexpr double kAbove = 1.05; // free above the highest

} // namespace

SpendChart::SpendChart(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("spendChart"));
    setFixedHeight(kHeight);
}

void SpendChart::setYears(const QList<SpendYear>& years)
{
    m_years = years.last(qMin<qsizetype>(kYearsShown, years.size()));
    QStringList spoken;
    for (const SpendYear& year : std::as_const(m_years))
        spoken.append(tr("%1: %2").arg(year.year).arg(formatMoneyShort(year.net)));
    setAccessibleName(tr("Spend by year"));
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    update();
}

QRectF SpendChart::place(qsizetype year) const
{
    const double wide = (width() - 2 * space::Tight) / (m_years.size() + 2 * kAside);
    return {space::Tight + (double(year) + kAside) * wide, double(space::Tight), wide, double(height())};
}

void SpendChart::paintEvent(QPaintEvent*)
{
    if (m_years.isEmpty())
        return;
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    const QFontMetrics metrics(small);
    // Drawn only, never added: a double is good enough for a bar.
    double most = 1;
    double least = 0;
    for (const SpendYear& year : std::as_const(m_years)) {
        most = qMax(most, double(year.net.minor()));
        least = qMin(least, double(year.net.minor()));
    }
    const double bottom = height() - metrics.height() - space::Tight;
    const auto heightOf = [&](double value) { return bottom - (value - least) / (most * kAbove - least) * (bottom - space::Tight); };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(small);
    const qsizetype last = m_years.size() - 1;
    for (qsizetype i = 0; i <= last; ++i) {
        const QRectF at = place(i);
        const double y = heightOf(double(m_years[i].net.minor()));
        const double free = at.width() * (1 - kBar) / 2;
        painter.fillRect(QRectF(at.left() + free, std::min(y, heightOf(0)), at.width() * kBar, std::abs(heightOf(0) - y)),
                         colour(i == last ? Role::Chart : Role::ChartSoft, palette()));
        if (i != last && (i % 3 != 0 || last - i < 2))
            continue;
        const QString label = QString::number(m_years[i].year);
        const int wide = metrics.horizontalAdvance(label);
        painter.setPen(colour(Role::Muted, palette()));
        painter.drawText(QPointF(qBound(0.0, at.center().x() - wide / 2.0, double(width() - wide)), height() - metrics.descent()), label);
    }
    painter.fillRect(QRectF(space::Tight, std::round(heightOf(0)), width() - 2 * space::Tight, 1), colour(Role::Border, palette()));
}

bool SpendChart::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && !m_years.isEmpty()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const double wide = place(0).width();
        const auto year = std::clamp<qsizetype>(qsizetype((help->pos().x() - place(0).left()) / wide), 0, m_years.size() - 1);
        QToolTip::showText(help->globalPos(),
                           tr("%1: %2").arg(m_years[year].year).arg(formatMoney(m_years[year].net)), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace amends
