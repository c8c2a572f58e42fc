#include "language/LawChecks.h"
#include <QRegularExpression>
#include <algorithm>

namespace amends::language {

namespace {

/// Severity by Unlawfulness. What may be lawful here is worth a warning, never a stop.
constexpr std::array severities{Severity::Warning, Severity::Warning, Severity::Stop};

template <class Where> QStringList statementsWhere(const RuleBook& book, const ParagraphResult& paragraph, Where where)
{
    QStringList keys;
    for (const RuleHit& hit : paragraph.others) {
        const Rule& rule = book.rules[size_t(hit.rule)];
        if (rule.kind == RuleKind::Statement && where(hit) && !keys.contains(rule.says))
            keys.append(rule.says);
    }
    return keys;
}

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
    return statementsWhere(book, paragraph, [sentence](const RuleHit& hit) { return hit.sentence == sentence; });
}

QStringList statementsAround(const RuleBook& book, const ParagraphResult& paragraph, const TextRange& range, QStringView text)
{
    static const QRegularExpression end(QStringLiteral("[.!?…]\\s"));
    return statementsWhere(book, paragraph, [&](const RuleHit& hit) {
        const qsizetype from = std::min(hit.range.end, range.end);
        const qsizetype to = std::max(hit.range.start, range.start);
        return to <= from || !text.mid(from - 1, to - from + 1).toString().contains(end);
    });
}

void addByLaw(QList<Finding>& findings, Finding stated, const QString& statement, const ReplyFacts& facts)
{
    const ForbiddenStatement* law = facts.forbidden ? worstOf(*facts.forbidden, {statement}) : nullptr;
    if (!law)
        return;
    const auto there = std::ranges::find_if(findings, [&](const Finding& each) { return each.range.overlaps(stated.range); });
    if (there != findings.end() && (there->forbidden || (there->category == Category::Threat && there->severity == Severity::Stop)))
        return;
    Finding& finding = there != findings.end() ? *there : findings.emplace_back(std::move(stated));
    finding.category = Category::Unlawful;
    finding.severity = severities[size_t(law->severity)];
    finding.learned.reset();
    finding.forbidden = *law;
}

void weighByLaw(Finding& finding, const QStringList& statements, const ReplyFacts& facts)
{
    if (!facts.forbidden)
        return;
    // Blame and denial need no words about rights: while the law presumes the defect, they turn the proof round.
    // Where it presumes nothing the proof may be hers, and the statement is one to check: its article is named all the same.
    const bool accuses = finding.category == Category::Blame || finding.category == Category::Denial;
    if (finding.category != Category::Unlawful && (finding.raisedBy == u"presumption" || (accuses && finding.severity > Severity::Note))) {
        if (const auto* presumed = worstOf(*facts.forbidden, {QStringLiteral("presume_user_fault")}))
            finding.forbidden = *presumed;
        return;
    }
    // A bill for the repair reads as a threat, proof asked for as disbelief: both may take a right away as well.
    constexpr std::array speakOfRights{Category::Unlawful, Category::Refusal, Category::Deflection, Category::Disbelief, Category::Threat};
    const bool graver = finding.category == Category::Threat && finding.severity == Severity::Stop;
    // What is only noted is doubted: too many harmless sentences are like it to put an article against it.
    if (statements.isEmpty() || graver || finding.severity == Severity::Note || std::ranges::find(speakOfRights, finding.category) == speakOfRights.end())
        return;
    if (const auto* worst = worstOf(*facts.forbidden, statements)) {
        finding.category = Category::Unlawful;
        // What only its likeness speaks for is never a stop.
        finding.severity = finding.learned ? Severity::Warning : severities[size_t(worst->severity)];
        finding.forbidden = *worst;
    } else if (finding.category == Category::Unlawful) {
        finding.severity = std::min(finding.severity, Severity::Warning);
    }
}

} // namespace amends::language
