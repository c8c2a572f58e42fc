#include "language/RefusalChecks.h"
#include "domain/ReplyField.h"
#include "language/InsertLines.h"
#include "language/ShapeChecks.h"
#include <algorithm>

namespace amends::language {

namespace {

// By `says` of the packs' statements.
constexpr QLatin1StringView no("refusal");
constexpr QLatin1StringView otherWay("other_way");
constexpr QLatin1StringView mediator("mediator");

struct Told
{
    std::optional<TextRange> refusal; ///< the first, in the whole text
    bool otherWay = false;
    bool mediator = false;
    qsizetype address = 0;            ///< above 0 the reply is informal
};

Told toldIn(const ScannedReply& reply)
{
    Told told;
    for (const PlacedParagraph& paragraph : reply.paragraphs) {
        const ParagraphResult& result = *paragraph.result;
        told.address += qsizetype(result.informal.size()) - qsizetype(result.formal.size());
        const auto refuses = [&](const RuleHit& hit) {
            const TextRange at{hit.range.start + paragraph.range.start, hit.range.end + paragraph.range.start};
            if (!told.refusal || at.start < told.refusal->start)
                told.refusal = at;
        };
        for (const RuleHit& hit : result.findings) {
            if (!hit.doubted && reply.book.rules[size_t(hit.rule)].category == Category::Refusal)
                refuses(hit);
        }
        for (const RuleHit& hit : result.others) {
            const Rule& rule = reply.book.rules[size_t(hit.rule)];
            told.otherWay = told.otherWay || rule.kind == RuleKind::Offer || (rule.kind == RuleKind::Statement && rule.says == otherWay);
            told.mediator = told.mediator || (rule.kind == RuleKind::Statement && rule.says == mediator);
            if (rule.kind == RuleKind::Statement && rule.says == no)
                refuses(hit);
        }
    }
    return told;
}

/// To the end of the sentence, without its stop.
TextRange sentenceFrom(const TextRange& range, QStringView text)
{
    static constexpr QStringView stops(u".!?…\n");
    qsizetype end = range.end;
    while (end < text.size() && !stops.contains(text[end]))
        ++end;
    while (end > range.start && stops.contains(text[end - 1]))
        --end;
    return {range.start, end};
}

bool names(QStringView text, const ReplyFacts& facts)
{
    const QString name = facts.known.value(mediator).section(u'(', 0, 0).trimmed();
    const bool field = std::ranges::any_of(openFields(text), [](const ReplyField& each) { return each.known == KnownField::Mediator; });
    return field || (!name.isEmpty() && text.contains(name, Qt::CaseInsensitive));
}

} // namespace

void refusalWithout(const ScannedReply& reply, const ReplyElements& elements, const ReplyFacts& facts, QList<Finding>& found)
{
    if (!facts.refusal || reply.paragraphs.empty())
        return;
    const Told told = toldIn(reply);
    if (!told.refusal && !facts.refusal->refused)
        return;
    const bool lacksWay = told.refusal && !told.otherWay && elements.lacks.contains(Element::Remedy);
    const bool lacksMediator = facts.refusal->mediator && !told.mediator && !names(reply.text, facts);
    if (!lacksWay && !lacksMediator)
        return;
    const PlacedParagraph& last = reply.paragraphs.back();
    const TextRange at = sentenceFrom(told.refusal.value_or(last.range), reply.text);
    const QString words = reply.text.mid(at.start, at.length()).toString();
    const bool stopped = at.end < reply.text.size() && reply.text[at.end] != u'\n';
    const bool informal = told.address > 0;
    QStringList lines;
    if (lacksWay)
        lines.append(insertLine(reply.book, otherWayKey, facts, informal));
    if (lacksMediator)
        lines.append(insertLine(reply.book, mediatorKey, facts, informal));
    lines.removeAll(QString());
    Finding finding = ownFinding(Category::Refusal, Severity::Note, QStringLiteral("refusal-without"), at, reply.text);
    finding.reasonKey = lacksWay && lacksMediator ? QStringLiteral("no_way_no_mediator")
        : lacksWay                                ? QStringLiteral("no_other_way")
                                                  : QStringLiteral("no_mediator");
    const auto followedBy = [&](QString text) {
        if (stopped && text.endsWith(u'.'))
            text.chop(1);
        return words + QStringLiteral(". ") + text;
    };
    if (!lines.isEmpty())
        finding.suggestions.append(followedBy(lines.join(u' ')));
    finding.approvalKey = QStringLiteral("refusal-without|") + finding.reasonKey;
    found.append(finding);
}

} // namespace amends::language
