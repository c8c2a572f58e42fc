#pragma once
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace amends::bench {

/// Measured values of one thing, in one unit.
class Samples
{
public:
    void add(double value) { m_values.push_back(value); }
    bool isEmpty() const { return m_values.empty(); }
    size_t count() const { return m_values.size(); }
    double median() const { return at(0.5); }
    double p99() const { return at(0.99); }
    double largest() const { return at(1.0); }

private:
    double at(double part) const; ///< the nearest rank
    std::vector<double> m_values;
};

/// One line of the table.
struct Line
{
    QString what;
    QString median;
    QString p99;
    QString beside;           ///< the baseline of the same run, or what else there is to say
    QString bound;
    std::optional<bool> held; ///< none: there is no bound
};

/// "12.3 ms": three digits that count.
QString shown(double value, const QString& unit);

/// The table: each line is printed when it is known, all of them once more as Markdown where that is wanted.
class Table
{
public:
    void section(const QString& title);
    void add(const Line& line);
    /// A line about milliseconds, held to a bound at the 99th percentile.
    void addTimes(const QString& what, const Samples& samples, std::optional<double> bound, const QString& beside = {});
    /// Said in passing, not part of the table.
    void say(const QString& text) const;
    void printMarkdown() const;
    bool allHeld() const;

private:
    std::vector<Line> m_lines;
};

} // namespace amends::bench
