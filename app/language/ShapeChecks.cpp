#include "language/ShapeChecks.h"
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

std::vector<Finding> shapeFindings(QStringView paragraph)
{
    std::vector<Finding> findings;
    const QString words = paragraph.toString();
    for (size_t i = 0; i < std::size(shapes); ++i) {
        const Shape& shape = shapes[i];
        for (auto it = compiled()[i].globalMatch(words); it.hasNext() && findings.size() < mostFindings;) {
            const QRegularExpressionMatch match = it.next();
            const QStringList rewrites = shape.rewrites ? shape.rewrites(match.capturedView()) : QStringList();
            if ((shape.rewrites && rewrites.isEmpty()) || isQuoted(paragraph, match.capturedStart()))
                continue;
            findings.push_back(ownFinding(shape.category, Severity::Warning, QString::fromLatin1(shape.rule),
                                          {match.capturedStart(), match.capturedEnd()}, paragraph));
            findings.back().suggestions = rewrites;
        }
    }
    return findings;
}

} // namespace amends::language
