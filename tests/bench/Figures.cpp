#include "Figures.h"
#include <QTextStream>
#include <algorithm>
#include <cmath>

namespace amends::bench {

namespace {

QString verdict(const Line& line)
{
    if (!line.held)
        return {};
    return *line.held ? QStringLiteral("held") : QStringLiteral("NOT held");
}

} // namespace

double Samples::at(double part) const
{
    if (m_values.empty())
        return 0;
    std::vector<double> sorted = m_values;
    std::ranges::sort(sorted);
    const auto rank = size_t(std::ceil(part * double(sorted.size())));
    return sorted[std::clamp<size_t>(rank, 1, sorted.size()) - 1];
}

QString shown(double value, const QString& unit)
{
    const int digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 0.1 ? 2 : 3;
    return QString::number(value, 'f', digits) + u' ' + unit;
}

void Table::section(const QString& title)
{
    m_lines.push_back({title, {}, {}, {}, {}, {}});
    QTextStream out(stdout);
    out << "\n" << title << Qt::endl;
}

void Table::add(const Line& line)
{
    m_lines.push_back(line);
    QTextStream(stdout) << QStringLiteral("  %1 %2 %3 %4 %5 %6")
                               .arg(line.what, -46)
                               .arg(line.median, 12)
                               .arg(line.p99, 12)
                               .arg(line.bound, 12)
                               .arg(verdict(line), -9)
                               .arg(line.beside)
                        << Qt::endl;
}

void Table::addTimes(const QString& what, const Samples& samples, std::optional<double> bound, const QString& beside)
{
    const QString ms = QStringLiteral("ms");
    Line line{what, shown(samples.median(), ms), shown(samples.p99(), ms), beside, {}, {}};
    if (bound) {
        line.bound = shown(*bound, ms);
        line.held = samples.p99() <= *bound;
    }
    add(line);
}

void Table::say(const QString& text) const
{
    QTextStream(stdout) << "  " << text << Qt::endl;
}

void Table::printMarkdown() const
{
    QTextStream out(stdout);
    out << "\n| | median | 99th percentile | at most | held | beside it |\n|---|---:|---:|---:|---|---|\n";
    for (const Line& line : m_lines) {
        const bool title = line.median.isEmpty();
        const QString what = title ? QStringLiteral("**%1**").arg(line.what) : line.what;
        const QStringList cells{what, line.median, line.p99, line.bound, line.held ? (*line.held ? QStringLiteral("yes") : QStringLiteral("no")) : QString(), line.beside};
        out << "| " << cells.join(QStringLiteral(" | ")) << " |\n";
    }
    out.flush();
}

bool Table::allHeld() const
{
    return std::ranges::all_of(m_lines, [](const Line& line) { return line.held.value_or(true); });
}

} // namespace amends::bench
