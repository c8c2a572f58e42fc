#include "language/HousePhrases.h"
#include "language/PackFile.h"
#include "language/RuleBook.h"
#include "language/Scan.h"
#include "language/Tokens.h"
#include <algorithm>

namespace amends::language {

namespace {

/// The words of a phrase without what is between them: the signs of the pattern language mean nothing here.
QStringList wordsOf(const QString& phrase)
{
    QStringList words;
    QString word;
    for (const QChar c : phrase + u' ') {
        const bool apostrophe = c == u'\'' || c == u'’';
        if (c.isLetterOrNumber() || c.isMark() || (apostrophe && !word.isEmpty())) {
            word += apostrophe ? u'\'' : c;
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    return words;
}

/// Snowball does not know the first person plural of French verbs: "informons" is no form of "informer" to it. Forms that
/// do not exist do no harm.
QString frenchForms(const QString& word)
{
    QString base = word;
    for (const QStringView ending : {u"eons", u"ions", u"ons", u"er", u"ez", u"es", u"é", u"e"}) {
        if (base.size() > ending.size() + 2 && base.endsWith(ending, Qt::CaseInsensitive)) {
            base.chop(ending.size());
            break;
        }
    }
    return QStringLiteral("(~%1 | ~%2er | %2ons | %2eons | %2ions)").arg(word, base);
}

/// What stands before an apostrophe may be another word, or none: "l'appareil", "les appareils".
QString anyFormOf(const QString& word, Language language)
{
    const qsizetype apostrophe = word.indexOf(u'\'');
    const QString tail = word.mid(apostrophe + 1);
    if (apostrophe >= 0 && tail.size() < 3) // "don't"
        return word;
    const QString forms = language == Language::French && tail.size() > 3 ? frenchForms(tail) : u'~' + tail;
    return apostrophe < 0 ? forms : QStringLiteral("<any>? ") + forms;
}

QString patternOf(const HousePhrase& phrase, Language language)
{
    if (phrase.match == PhraseMatch::Pattern)
        return phrase.phrase.trimmed();
    QStringList words = wordsOf(phrase.phrase);
    if (phrase.match == PhraseMatch::AllForms)
        std::ranges::transform(words, words.begin(), [&](const QString& word) { return anyFormOf(word, language); });
    return words.join(u' ');
}

QString quoted(const QString& text)
{
    QString safe;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            safe += u'\\';
        safe += c.category() == QChar::Other_Control ? QChar(u' ') : c;
    }
    return u'"' + safe + u'"';
}

constexpr int kLinesOfRule = 9;

/// One rule of a pack, on so many lines. Examples and rewrites are asked for there; these phrases keep their own.
QByteArray ruleOf(qsizetype number, const QString& pattern)
{
    return QStringLiteral("[[rule]]\nid = \"house-%1\"\ncategory = \"house\"\nnegation = \"any\"\nspan = \"words\"\n"
                          "patterns = [%2]\nsuggest = [\"-\", \"-\"]\nmatch = [\"-\"]\nnomatch = [\"-\"]\n")
        .arg(number)
        .arg(quoted(pattern))
        .toUtf8();
}

Result<std::shared_ptr<const RuleBook>> build(Language language, const QByteArray& rules)
{
    const auto pack = embeddedPack(language);
    if (!pack)
        return std::unexpected(pack.error());
    QList<PackFile> files = *pack;
    files.removeIf([](const PackFile& file) { return !file.name.endsWith(u"classes.toml"); });
    files.append({QStringLiteral("house"), rules});
    return RuleBook::build(language, files);
}

} // namespace

Result<HousePhrases> HousePhrases::compile(Language language, const QList<HousePhrase>& phrases)
{
    HousePhrases compiled;
    QByteArray rules;
    QList<qsizetype> numbers;
    for (qsizetype i = 0; i < phrases.size(); ++i) {
        const HousePhrase& phrase = phrases[i];
        if (phrase.language && *phrase.language != language)
            continue;
        const QString pattern = patternOf(phrase, language);
        if (pattern.isEmpty())
            return failure(Problem::BadInput, QStringLiteral("no word"), {}, QString::number(i));
        rules += ruleOf(i, pattern);
        compiled.m_phrases.append(phrase);
        numbers.append(i);
    }
    if (compiled.m_phrases.isEmpty())
        return compiled;
    auto book = build(language, rules);
    if (!book) {
        const int line = QStringView(book.error().place).mid(QStringView(u"line ").size()).toInt();
        return failure(Problem::BadInput, book.error().detail, {}, QString::number(numbers.value((line - 1) / kLinesOfRule)));
    }
    compiled.m_book = std::move(*book);
    return compiled;
}

Done HousePhrases::validate(const HousePhrase& phrase)
{
    for (size_t i = 0; i < codesOf(Language{}).size(); ++i) {
        const auto language = static_cast<Language>(i);
        if (phrase.language && *phrase.language != language)
            continue;
        if (const auto compiled = compile(language, {phrase}); !compiled)
            return std::unexpected(compiled.error());
    }
    return {};
}

std::vector<Finding> HousePhrases::inParagraph(QStringView paragraph) const
{
    std::vector<Finding> findings;
    for (const RuleHit& hit : scan(*m_book, paragraph).findings) {
        const HousePhrase& phrase = m_phrases[hit.rule];
        Finding finding;
        finding.category = Category::House;
        finding.severity = phrase.severity;
        finding.rule = m_book->rules[size_t(hit.rule)].id;
        finding.range = hit.range;
        finding.reasonKey = phrase.why.isEmpty() && phrase.about != Category::House ? QString(code(phrase.about)) : QString();
        if (!phrase.why.isEmpty())
            finding.args = {phrase.why};
        for (QString instead : phrase.instead) {
            for (qsizetype i = 0; i < hit.captured.size(); ++i)
                instead.replace(QStringLiteral("{%1}").arg(i + 1), hit.captured[i]);
            if (hit.startsSentence && !instead.isEmpty())
                instead.front() = instead.front().toUpper();
            finding.suggestions.append(instead);
        }
        finding.approvalKey = QStringLiteral("house|") + hit.words;
        findings.push_back(finding);
    }
    return findings;
}

QList<Finding> HousePhrases::findIn(QStringView text)
{
    QList<Finding> all;
    if (m_phrases.isEmpty())
        return all;
    // Only what stands in the text now is kept.
    QHash<QString, std::vector<Finding>> now;
    for (const TextRange& range : paragraphsOf(text)) {
        const QString words = text.mid(range.start, range.length()).toString();
        if (!now.contains(words)) {
            const auto known = m_known.constFind(words);
            now.insert(words, known != m_known.cend() ? *known : inParagraph(words));
        }
        for (Finding finding : now.value(words)) {
            finding.range = {finding.range.start + range.start, finding.range.end + range.start};
            all.append(finding);
        }
    }
    m_known = std::move(now);
    return all;
}

} // namespace amends::language
