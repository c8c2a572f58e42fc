#include "language/LawChecks.h"
#include <algorithm>

namespace amends::language {

namespace {

/// Severity by Unlawfulness. What may be lawful here is worth a warning, never a stop.
constexpr std::array severities{Severity::Warning, Severity::Warning, Severity::Stop};

const ForbiddenStatement* worstOf(const QList<ForbiddenStatement>& forbidden, const QStringList& statements)
{
    const ForbiddenStatement* worst = nullptr;
    for (const ForbiddenStatement& each : forbidden) {
        if (statements.contains(each.key) && (!worst || each.severity > worst->severity))
            worst = &each;
    }
    return worst;
}

} // namespace

QStringList statementsIn(const RuleBook& book, const ParagraphResult& paragraph, int sentence)
{
    QStringList keys;
    for (const RuleHit& hit : paragraph.others) {
        const Rule& rule = book.rules[size_t(hit.rule)];
        if (rule.kind == RuleKind::Statement && hit.sentence == sentence && !keys.contains(rule.says))
            keys.append(rule.says);
    }
    return keys;
}

void weighByLaw(Finding& finding, const QStringList& statements, const ReplyFacts& facts)
{
    if (!facts.forbidden)
        return;
    // Blame and denial need no words about rights: while the law presumes the defect, they turn the proof round.
    if (finding.raisedBy == u"presumption" && finding.category != Category::Unlawful) {
        if (const auto* presumed = worstOf(*facts.forbidden, {QStringLiteral("presume_user_fault")}))
            finding.forbidden = *presumed;
        return;
    }
    const bool speaksOfRights = finding.category == Category::Unlawful || finding.category == Category::Refusal
        || finding.category == Category::Deflection;
    if (statements.isEmpty() || !speaksOfRights)
        return;
    if (const auto* worst = worstOf(*facts.forbidden, statements)) {
        finding.category = Category::Unlawful;
        finding.severity = severities[size_t(worst->severity)];
        finding.forbidden = *worst;
    } else if (finding.category == Category::Unlawful) {
        finding.severity = std::min(finding.severity, Severity::Warning);
    }
}

} // namespace amends::language
