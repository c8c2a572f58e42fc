// QCustomPlot's header still loops with Qt's old macro.
#undef QT_NO_FOREACH
#include "customer/SpendChart.h"
#include "shared/Theme.h"
#include "wording/Formats.h"
#include <QHelpEvent>
#include <QToolTip>
#include <QVBoxLayout>
#include <qcustomplot.h>

namespace amends {

namespace {

constexpr int kHeight = 88;
constexpr int kYearsShown = 12;

} // namespace

SpendChart::SpendChart(QWidget* parent) : QWidget(parent), m_plot(new QCustomPlot(this))
{
    setObjectName(QStringLiteral("spendChart"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_plot);
    setFixedHeight(kHeight);
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_plot->setFocusPolicy(Qt::NoFocus);
}

void SpendChart::setYears(const QList<SpendYear>& years)
{
    m_years = years.last(qMin<qsizetype>(kYearsShown, years.size()));
    QStringList spoken;
    for (const SpendYear& year : std::as_const(m_years))
        spoken.append(tr("%1: %2").arg(year.year).arg(formatMoneyShort(year.net)));
    setAccessibleName(tr("Spend by year"));
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    draw();
}

void SpendChart::draw()
{
    m_plot->clearPlottables();
    m_plot->setBackground(QBrush(colour(Role::Surface, palette())));
    auto* past = new QCPBars(m_plot->xAxis, m_plot->yAxis);
    auto* present = new QCPBars(m_plot->xAxis, m_plot->yAxis);
    double most = 1;
    double least = 0;
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    const int last = int(m_years.size()) - 1;
    for (int i = 0; i <= last; ++i) {
        // Drawn only, never added: a double is good enough for a bar.
        const double value = double(m_years[i].net.minor());
        (i == last ? present : past)->addData(i, value);
        most = qMax(most, value);
        least = qMin(least, value);
        const bool labelled = i == last || (i % 3 == 0 && last - i >= 2);
        ticker->addTick(i, labelled ? QString::number(m_years[i].year) : QString());
    }
    for (QCPBars* bars : {past, present}) {
        bars->setWidth(0.7);
        bars->setPen(Qt::NoPen);
        bars->setBrush(colour(bars == present ? Role::Chart : Role::ChartSoft, palette()));
    }
    QCPAxis* x = m_plot->xAxis;
    x->setTicker(ticker);
    x->setRange(-0.6, last + 0.6);
    x->grid()->setVisible(false);
    x->setTickPen(Qt::NoPen);
    x->setSubTickPen(Qt::NoPen);
    x->setBasePen(QPen(colour(Role::Border, palette()), 1));
    x->setTickLabelColor(colour(Role::Muted, palette()));
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    x->setTickLabelFont(small);
    m_plot->yAxis->setVisible(false);
    m_plot->yAxis->setRange(least, most * 1.05);
    m_plot->axisRect()->setAutoMargins(QCP::msBottom);
    m_plot->axisRect()->setMargins(QMargins(space::Tight, space::Tight, space::Tight, 0));
    m_plot->replot();
}

bool SpendChart::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && !m_years.isEmpty()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int year = qBound(0, qRound(m_plot->xAxis->pixelToCoord(help->pos().x())), int(m_years.size()) - 1);
        QToolTip::showText(help->globalPos(),
                           tr("%1: %2").arg(m_years[year].year).arg(formatMoney(m_years[year].net)), this);
        return true;
    }
    return QWidget::event(event);
}

void SpendChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
}

} // namespace amends
