#include "language/ShapeChecks.h"
#include "domain/ReplyField.h"
#include "language/Tokens.h"
#include <QRegularExpression>
#include <algorithm>

namespace amends::language {

namespace {

constexpr size_t mostFindings = 12;   // in a paragraph; a text of nothing but brackets is no reply
constexpr qsizetype shoutedLetters = 10; // three short codes side by side are no shouting

/// A capital at most, then small letters: what was shouted, said.
QString said(QStringView shouted)
{
    QString calm = shouted.toString().toLower();
    calm.front() = calm.front().toUpper();
    return calm;
}

QStringList calmly(QStringView shouted)
{
    if (std::ranges::count_if(shouted, [](QChar c) { return c.isLetter(); }) < shoutedLetters)
        return {};
    return {said(shouted)};
}

struct Shape
{
    Category category;
    const char* rule;
    const char16_t* pattern;
    /// The rewrites; an empty list says that it is no finding after all. nullptr: there is nothing to suggest.
    QStringList (*rewrites)(QStringView);
};

// Repeats are bounded or of one kind of character, so that each is linear in the text.
constexpr Shape shapes[] = {
    {Category::Placeholder, "placeholder-brackets", uR"(\[(?!sic\])\p{L}[^\[\]\n]{0,40}\])", nullptr},
    {Category::Placeholder, "placeholder-braces", uR"(\{\{?[\p{L}_][^{}\n]{0,40}\}\}?)", nullptr},
    {Category::Placeholder, "placeholder-angles", uR"(<<?[\p{L}_][\p{L}\p{N} _'’-]{1,30}>>?)", nullptr},
    {Category::Placeholder, "placeholder-percent", uR"(%[\p{Lu}_]{3,30}%)", nullptr},
    {Category::Placeholder, "placeholder-crosses", uR"((?<![\p{L}\p{N}])X{3,}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[Xx]{2}[/.-][Xx]{2}(?![\p{L}\p{N}])|_{3,})", nullptr},
    {Category::DeadLink, "dead-link-odr",
     uR"((?i:(?:https?://)?(?:www\.|webgate\.)?ec\.europa\.eu/(?:consumers/)?odr[^\s<>"']*))", nullptr},
    {Category::Shouting, "shouting", uR"((?<![\p{L}\p{N}])\p{Lu}{2,}(?:[ \x{a0}-](?:\p{Lu}['’])?\p{Lu}{2,}|[ \x{a0}][ÀAYEIOU](?= )){2,}(?![\p{L}\p{N}]))",
     calmly},
};

/// Compiled once, in the order of `shapes`.
const std::vector<QRegularExpression>& compiled()
{
    static const std::vector<QRegularExpression> all = [] {
        std::vector<QRegularExpression> made;
        for (const Shape& shape : shapes) {
            made.emplace_back(QStringView(shape.pattern).toString(), QRegularExpression::UseUnicodePropertiesOption);
            made.back().optimize();
        }
        return made;
    }();
    return all;
}

/// Her own words, given back between quotation marks, are hers.
bool isQuoted(QStringView paragraph, qsizetype at)
{
    static constexpr QStringView opening = u"«“„\"";
    static constexpr QStringView closing = u"»”\"";
    bool inside = false;
    for (const QChar c : paragraph.first(at)) {
        if (inside ? closing.contains(c) : opening.contains(c))
            inside = !inside;
    }
    return inside;
}

} // namespace

Finding ownFinding(Category category, Severity severity, const QString& rule, TextRange range, QStringView text)
{
    Finding finding;
    finding.category = category;
    finding.severity = severity;
    finding.rule = rule;
    finding.range = range;
    finding.approvalKey = rule + u'|' + QString::fromStdU16String(fold(text.mid(range.start, range.length())));
    return finding;
}

/// Those of a house text that nobody filled: each of them, and between quotation marks too.
static std::vector<Finding> unfilled(QStringView paragraph)
{
    std::vector<Finding> findings;
    for (const ReplyField& field : openFields(paragraph)) {
        findings.push_back(ownFinding(Category::Placeholder, Severity::Warning, QString(openFieldRule), field.range, paragraph));
        findings.back().reasonKey = QStringLiteral("open_field");
        findings.back().args = {field.words};
        findings.back().suggestions = field.choices;
    }
    return findings;
}

std::vector<Finding> shapeFindings(QStringView paragraph)
{
    std::vector<Finding> findings = unfilled(paragraph);
    const size_t most = findings.size() + mostFindings;
    const auto isField = [fields = findings](const TextRange& range) {
        return std::ranges::any_of(fields, [&](const Finding& field) { return field.range.overlaps(range); });
    };
    const QString words = paragraph.toString();
    for (size_t i = 0; i < std::size(shapes); ++i) {
        const Shape& shape = shapes[i];
        for (auto it = compiled()[i].globalMatch(words); it.hasNext() && findings.size() < most;) {
            const QRegularExpressionMatch match = it.next();
            const QStringList rewrites = shape.rewrites ? shape.rewrites(match.capturedView()) : QStringList();
            const TextRange range{match.capturedStart(), match.capturedEnd()};
            if ((shape.rewrites && rewrites.isEmpty()) || isQuoted(paragraph, range.start) || isField(range))
                continue;
            findings.push_back(ownFinding(shape.category, Severity::Warning, QString::fromLatin1(shape.rule), range, paragraph));
            findings.back().suggestions = rewrites;
        }
    }
    return findings;
}

} // namespace amends::language
