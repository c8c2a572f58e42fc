#pragma once
#include <QDate>
#include <QList>
#include <QTime>
#include <algorithm>
#include <array>

namespace amends {

/// From … to …, local wall-clock time of the shop.
struct OpenSpan
{
    QTime opens;
    QTime closes; ///< after `opens`, the same day; 23:59:59.999 stands for midnight

    bool operator==(const OpenSpan&) const = default;
};

/// Days on which the shop is closed besides, both included: a summer break, a fair.
struct Closure
{
    QDate first;
    QDate last;

    bool operator==(const Closure&) const = default;
};

/// The shop's week as it was entered. A week without any span says that nobody entered one yet.
struct OpeningHours
{
    std::array<QList<OpenSpan>, 7> week; ///< Monday to Sunday; a day without spans is closed
    QList<Closure> closures;             ///< by first day

    bool isEmpty() const
    {
        return closures.isEmpty() && std::ranges::all_of(week, [](const auto& day) { return day.isEmpty(); });
    }
    /// Each span ends after it begins, a day's spans follow each other, a closure's last day is not before its first.
    bool isSound() const
    {
        const auto soundDay = [](const QList<OpenSpan>& spans) {
            QTime free(0, 0);
            for (const OpenSpan& span : spans) {
                if (!span.opens.isValid() || !span.closes.isValid() || span.opens < free || span.closes <= span.opens)
                    return false;
                free = span.closes;
            }
            return true;
        };
        return std::ranges::all_of(week, soundDay)
            && std::ranges::all_of(closures, [](const Closure& c) { return c.first.isValid() && c.last >= c.first; });
    }
    bool operator==(const OpeningHours&) const = default;
};

} // namespace amends
