#include "reply/Advice.h"
#include "wording/Words.h"
#include <algorithm>
#include <numeric>

namespace amends {

SeverityLook lookOf(const Finding& finding)
{
    const QString word = words(finding.severity);
    if (finding.category == Category::Spelling)
        return {QTextCharFormat::DashDotLine, Role::Muted, Role::Hover, QLatin1StringView("edit"), word};
    switch (finding.severity) {
    case Severity::Stop:
        return {QTextCharFormat::WaveUnderline, Role::Danger, Role::DangerSoft, QLatin1StringView("stop"), word};
    case Severity::Warning:
        return {QTextCharFormat::DashUnderline, Role::Warning, Role::WarningSoft, QLatin1StringView("warning"), word};
    case Severity::Note:
        break;
    }
    return {QTextCharFormat::DotLine, Role::Info, Role::InfoSoft, QLatin1StringView("bulb"), word};
}

QList<Finding> toldOf(QList<Finding> findings, Manner manner)
{
    findings.removeIf([&](const Finding& finding) {
        return manner.marks == Marks::None || (manner.marks == Marks::Stops && finding.severity != Severity::Stop);
    });
    return findings;
}

QList<int> byImportance(const QList<Finding>& findings)
{
    QList<int> order(findings.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, [&](int a, int b) {
        const Finding& x = findings[a];
        const Finding& y = findings[b];
        if (x.severity != y.severity)
            return x.severity > y.severity;
        if (x.category != y.category)
            return x.category < y.category;
        return x.range.start < y.range.start;
    });
    return order;
}

} // namespace amends
