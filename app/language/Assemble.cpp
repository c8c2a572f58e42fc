#include "language/Assemble.h"
#include "domain/ReplyField.h"
#include "language/FactChecks.h"
#include "language/InsertLines.h"
#include "language/LawChecks.h"
#include "language/LearnedFindings.h"
#include "language/ShapeChecks.h"
#include <algorithm>

namespace amends::language {

namespace {

/// The reader makes some findings one step worse; a stop only where DESIGN.md allows one.
void raise(Finding& finding, const ReaderContext& reader)
{
    if (finding.severity == Severity::Stop)
        return;
    const bool gravest = finding.category == Category::Blame || finding.category == Category::Threat
        || finding.category == Category::Unlawful;
    QString why;
    if (reader.insidePresumption && (finding.category == Category::Blame || finding.category == Category::Denial
                                     || finding.category == Category::Unlawful))
        why = QStringLiteral("presumption");
    else if (finding.severity == Severity::Warning && !gravest)
        return;
    else if (reader.heat >= Heat::Angry)
        why = QStringLiteral("heat");
    else if (reader.loyalty == Loyalty::Loyal || reader.loyalty == Loyalty::Champion)
        why = QStringLiteral("loyal");
    else if (reader.secondFailure)
        why = QStringLiteral("repeat");
    if (why.isEmpty())
        return;
    finding.severity = finding.severity == Severity::Note ? Severity::Warning : Severity::Stop;
    finding.raisedBy = why;
}

/// The captured words in their places; a capital only where a sentence starts.
QString fitted(QString suggestion, const RuleHit& hit)
{
    for (qsizetype i = 0; i < hit.captured.size(); ++i)
        suggestion.replace(QStringLiteral("{%1}").arg(i + 1), hit.captured[i]);
    if (hit.startsSentence && !suggestion.isEmpty())
        suggestion.front() = suggestion.front().toUpper();
    return suggestion;
}

/// Where the law presumes the shop answers for it, nobody doubts that blame or denial hurts.
bool isDoubted(const Rule& rule, const RuleHit& hit, const ReaderContext& reader)
{
    return hit.doubted && !(reader.insidePresumption && (rule.category == Category::Blame || rule.category == Category::Denial));
}

Finding findingOf(const Rule& rule, const RuleHit& hit, qsizetype offset, bool informal)
{
    Finding finding;
    finding.category = rule.category;
    finding.severity = rule.severity;
    finding.rule = rule.id;
    finding.range = {hit.range.start + offset, hit.range.end + offset};
    finding.reasonKey = rule.reasonKey;
    finding.args = hit.captured;
    const bool own = informal && !rule.informalSuggestions.isEmpty();
    for (const QString& suggestion : own ? rule.informalSuggestions : rule.suggestions)
        finding.suggestions += fitted(suggestion, hit);
    finding.approvalKey = rule.id + u'|' + hit.words;
    return finding;
}

bool standsIn(Place place, size_t paragraph, int sentence, const std::vector<PlacedParagraph>& all)
{
    constexpr size_t closingParagraphs = 4;
    constexpr int openingSentences = 2;
    constexpr int closingSentences = 2;
    switch (place) {
    case Place::Anywhere:
        return true;
    case Place::Opening:
        return paragraph == 0 && sentence < openingSentences;
    case Place::Closing:
        if (all.size() == 1)
            return sentence >= all.front().result->sentences - closingSentences;
        return paragraph > 0 && paragraph + closingParagraphs >= all.size();
    }
    return false;
}

bool spoiled(const RuleBook& book, const Rule& rule, const RuleHit& hit, const ParagraphResult& paragraph)
{
    return rule.spoiledBy.any() && std::ranges::any_of(paragraph.findings, [&](const RuleHit& finding) {
        return rule.spoiledBy.test(size_t(book.rules[size_t(finding.rule)].category)) && finding.range.overlaps(hit.range);
    });
}

ReplyElements elementsOf(const RuleBook& book, const std::vector<PlacedParagraph>& paragraphs)
{
    std::bitset<16> present;
    for (size_t i = 0; i < paragraphs.size(); ++i) {
        const ParagraphResult& result = *paragraphs[i].result;
        for (const RuleHit& hit : result.others) {
            const Rule& rule = book.rules[size_t(hit.rule)];
            if (rule.kind == RuleKind::Element && standsIn(rule.place, i, hit.sentence, paragraphs)
                && !spoiled(book, rule, hit, result))
                present.set(size_t(rule.element));
        }
    }
    ReplyElements elements;
    for (size_t i = 0; i < codesOf(Element{}).size(); ++i) {
        if (!present.test(i))
            elements.lacks.append(static_cast<Element>(i));
    }
    constexpr qsizetype mostAdvice = 3;
    for (const Element element : book.adviceOrder) {
        if (elements.advised.size() < mostAdvice && !present.test(size_t(element)))
            elements.advised.append(element);
    }
    return elements;
}

QList<Finding> learnedByLaw(const ScannedReply& reply, const PlacedParagraph& paragraph, bool informal, const ReplyFacts& facts)
{
    QList<Finding> all = learnedFindings(reply.book, *reply.classifier, paragraph, informal);
    const QStringView words = reply.text.mid(paragraph.range.start, paragraph.range.length());
    for (Finding& finding : all) {
        const TextRange inParagraph{finding.range.start - paragraph.range.start, finding.range.end - paragraph.range.start};
        weighByLaw(finding, statementsAround(reply.book, *paragraph.result, inParagraph, words), facts);
    }
    return all;
}

} // namespace

ParagraphResult judge(const RuleBook& book, const Classifier* classifier, QStringView paragraph)
{
    ParagraphResult result = classifier != nullptr ? judgedByLikeness(book, *classifier, paragraph) : scan(book, paragraph);
    result.shapes = shapeFindings(paragraph);
    return result;
}

CheckAnswer assemble(const ScannedReply& reply, const ReaderContext& reader, const ReplyFacts& facts)
{
    const RuleBook& book = reply.book;
    qsizetype address = 0;
    for (const PlacedParagraph& paragraph : reply.paragraphs)
        address += qsizetype(paragraph.result->informal.size()) - qsizetype(paragraph.result->formal.size());
    CheckAnswer answer;
    answer.elements = elementsOf(book, reply.paragraphs);
    for (const PlacedParagraph& paragraph : reply.paragraphs) {
        for (const RuleHit& hit : paragraph.result->findings) {
            const Rule& rule = book.rules[size_t(hit.rule)];
            if (!stands(book, hit, answer.elements, facts))
                continue;
            Finding finding = findingOf(rule, hit, paragraph.range.start, address > 0);
            finding.suggestions = fromRecord(book, hit, reply.text.mid(paragraph.range.start), facts) + finding.suggestions;
            weighByChanges(finding, facts);
            if (isDoubted(rule, hit, reader))
                finding.severity = Severity::Note;
            else
                raise(finding, reader);
            weighByLaw(finding, statementsIn(book, *paragraph.result, hit.sentence), facts);
            answer.findings.append(finding);
        }
        if (reply.classifier != nullptr)
            answer.findings += learnedByLaw(reply, paragraph, address > 0, facts);
        for (const RuleHit& hit : paragraph.result->others) {
            const Rule& rule = book.rules[size_t(hit.rule)];
            if (rule.kind == RuleKind::Statement && !rule.suggestions.isEmpty())
                addByLaw(answer.findings, findingOf(rule, hit, paragraph.range.start, address > 0), rule.says, facts);
        }
    }
    for (const PlacedParagraph& paragraph : reply.paragraphs) {
        for (Finding finding : paragraph.result->shapes) {
            finding.range = {finding.range.start + paragraph.range.start, finding.range.end + paragraph.range.start};
            const auto covers = [&](const Finding& other) { return other.range.overlaps(finding.range); };
            // Words that hurt are not better for being said calmly.
            if (finding.category != Category::Shouting || std::ranges::none_of(answer.findings, covers))
                answer.findings.append(finding);
        }
    }
    answer.findings += factFindings(reply, answer.elements, facts);
    // What a field asks for is nobody's word to her.
    const QList<ReplyField> open = openFields(reply.text);
    answer.findings.removeIf([&](const Finding& finding) {
        return finding.rule != openFieldRule && std::ranges::any_of(open, [&](const ReplyField& field) { return field.range.overlaps(finding.range); });
    });
    std::ranges::stable_sort(answer.findings, {}, [](const Finding& finding) { return finding.range.start; });
    answer.elements.lines = insertLines(book, answer.elements.advised, facts, address > 0);
    return answer;
}

} // namespace amends::language
