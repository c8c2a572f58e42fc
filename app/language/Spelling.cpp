#include "language/Spelling.h"
#include "language/ShapeChecks.h"
#include "language/Tokens.h"
#include <algorithm>

namespace amends::language {

namespace {

constexpr qsizetype kMostFindings = 60;     // of a text; more help nobody
constexpr qsizetype kFewestToJudge = 8;     // words of a paragraph from which on it can be told that it is no text of this language
constexpr qsizetype kLongestSingleQuote = 60;

bool isApostrophe(QChar c) { return c == u'\'' || c == u'’' || c == u'ʼ'; }
bool isHyphen(QChar c) { return c == u'-' || c == u'\u2010' || c == u'\u2011'; }
bool isInner(QChar c) { return c.isLetterOrNumber() || c.isMark() || c == u'_' || c == u'\u00AD'; }

/// Runs of letters and digits, with the apostrophes and hyphens inside them.
std::vector<TextRange> wordsIn(QStringView text)
{
    std::vector<TextRange> words;
    for (qsizetype at = 0; at < text.size();) {
        if (!isInner(text[at])) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < text.size()) {
            const bool joins = (isApostrophe(text[at]) || isHyphen(text[at])) && at + 1 < text.size() && isInner(text[at + 1]);
            if (!isInner(text[at]) && !joins)
                break;
            ++at;
        }
        words.push_back({start, at});
    }
    return words;
}

/// The parts of a word between its hyphens.
std::vector<TextRange> betweenHyphens(QStringView text, const TextRange& word)
{
    std::vector<TextRange> parts;
    qsizetype start = word.start;
    for (qsizetype at = word.start; at <= word.end; ++at) {
        if (at < word.end && !isHyphen(text[at]))
            continue;
        if (at > start)
            parts.push_back({start, at});
        start = at + 1;
    }
    return parts;
}

/// As dictionaries have it: composed, with plain apostrophes, without soft hyphens.
QString plain(QStringView word)
{
    QString text = word.toString();
    text.remove(QChar(0xAD));
    text.replace(u'’', u'\'').replace(u'ʼ', u'\'').replace(QChar(0x2010), u'-').replace(QChar(0x2011), u'-');
    return text.normalized(QString::NormalizationForm_C);
}

/// No word of a language we check: with a digit, in capitals, with capitals inside, in other letters.
bool isCode(QStringView word)
{
    bool lower = false;
    for (const QChar c : word) {
        if (c.isDigit() || c == u'_' || (lower && c.isUpper()) || (c.isLetter() && c.script() != QChar::Script_Latin))
            return true;
        lower = lower || c.isLower();
    }
    return !lower;
}

/// What is not the writer's own prose: addresses, file names, fields, what stands between quotation marks.
class Passed
{
public:
    explicit Passed(QStringView text) : m_text(text), m_passed(size_t(text.size()), false)
    {
        addresses();
        quotes();
    }

    bool contains(const TextRange& range) const { return m_passed[size_t(range.start)]; }

private:
    void pass(qsizetype from, qsizetype to)
    {
        std::fill(m_passed.begin() + from, m_passed.begin() + to, true);
    }

    static bool isAddress(QStringView run)
    {
        if (run.contains(u"://") || run.contains(u'@') || run.contains(u'\\') || run.startsWith(u"www.", Qt::CaseInsensitive)
            || run.contains(u'{') || run.contains(u'[') || run.contains(u'<'))
            return true;
        for (qsizetype i = 1; i + 2 < run.size(); ++i) {
            // "shop.be", "foto.jpg"; a full stop without its blank has a capital behind it.
            if (run[i] == u'.' && run[i - 1].isLetterOrNumber() && run[i + 1].isLower() && run[i + 2].isLower())
                return true;
        }
        return false;
    }

    void addresses()
    {
        for (qsizetype at = 0; at < m_text.size();) {
            if (m_text[at].isSpace()) {
                ++at;
                continue;
            }
            const qsizetype start = at;
            while (at < m_text.size() && !m_text[at].isSpace())
                ++at;
            if (isAddress(m_text.mid(start, at - start)))
                pass(start, at);
        }
    }

    void quotes()
    {
        static constexpr QStringView pairs[] = {u"«»", u"»«", u"“”", u"„“", u"„”", u"\"\""};
        for (qsizetype at = 0; at < m_text.size(); ++at) {
            qsizetype close = -1;
            for (const QStringView pair : pairs) {
                if (m_text[at] == pair[0] && close < 0)
                    close = m_text.indexOf(pair[1], at + 1);
            }
            if (close < 0)
                close = singleQuoteEnd(at);
            if (close > at) {
                pass(at, close);
                at = close;
            }
        }
    }

    /// A single quotation mark is an apostrophe too: it opens only before a word, and closes only behind one.
    qsizetype singleQuoteEnd(qsizetype at) const
    {
        const auto letterAt = [&](qsizetype i) { return i >= 0 && i < m_text.size() && m_text[i].isLetterOrNumber(); };
        if (!QStringView(u"'‘‚").contains(m_text[at]) || letterAt(at - 1) || !letterAt(at + 1))
            return -1;
        const qsizetype last = qMin(m_text.size(), at + kLongestSingleQuote);
        for (qsizetype i = at + 2; i < last; ++i) {
            if (QStringView(u"'’‘").contains(m_text[i]) && !m_text[i - 1].isSpace() && !letterAt(i + 1))
                return i;
        }
        return -1;
    }

    QStringView m_text;
    std::vector<bool> m_passed;
};

bool startsSentence(QStringView text, qsizetype at)
{
    while (at > 0 && (text[at - 1].isSpace() || QStringView(u"([«»“”„\"'‘’-–—•*·").contains(text[at - 1]))) {
        if (text[at - 1] == u'\n')
            return true;
        --at;
    }
    return at == 0 || QStringView(u".!?:…").contains(text[at - 1]);
}

/// "qu'", "l'", "lorsqu'": what stands before a French apostrophe is no word of its own.
bool isElided(QStringView head)
{
    return head.size() <= 2 || head.endsWith(u"qu", Qt::CaseInsensitive);
}

} // namespace

void OwnWords::add(const QString& text)
{
    for (const TextRange& range : wordsIn(text)) {
        const QString word = plain(QStringView(text).mid(range.start, range.length())).toLower();
        m_words.insert(word);
        for (const QString& part : word.split(u'-', Qt::SkipEmptyParts))
            m_words.insert(part);
    }
}

bool OwnWords::contains(const QString& word) const
{
    const QString lower = word.toLower();
    if (has(lower))
        return true;
    // Genitives: Ann's, Schmidts.
    if (lower.endsWith(u"'s") && has(lower.chopped(2)))
        return true;
    return lower.endsWith(u's') && has(lower.chopped(1));
}

namespace {

constexpr qsizetype kLeastCompound = 4; // letters of each part

/// German nouns have capitals like names; what stands behind one of these is a name.
bool announcesName(QStringView word)
{
    static constexpr QStringView all[] = {u"herr", u"herrn", u"frau", u"familie", u"firma", u"hallo", u"liebe",
                                          u"lieber", u"moin", u"servus", u"grüezi", u"dr", u"gruß", u"grüße"};
    return std::ranges::any_of(all, [&](QStringView each) { return word.compare(each, Qt::CaseInsensitive) == 0; });
}

/// A line of a few words that all begin with a capital: a name under a letter, an address.
bool isNameLine(QStringView text, const TextRange& word)
{
    constexpr qsizetype longest = 40;
    qsizetype start = word.start;
    while (start > 0 && text[start - 1] != u'\n')
        --start;
    qsizetype end = text.indexOf(u'\n', word.end);
    end = end < 0 ? text.size() : end;
    const QStringView line = text.mid(start, end - start);
    if (line.size() > longest || QStringView(u".!?:").contains(line.trimmed().back()))
        return false;
    return std::ranges::all_of(wordsIn(line), [&](const TextRange& each) { return !line[each.start].isLower(); });
}

} // namespace

struct Spelling::Word
{
    TextRange range; ///< in the paragraph
    bool startsSentence = false;
    bool beforeDot = false;
    bool beforeHyphen = false; ///< "Garantie- und Kulanzfälle"
};

bool Spelling::isRight(const QString& word, const OwnWords& own)
{
    return word.size() < 2 || isCode(word) || own.contains(word) || m_dictionary.knows(word);
}

/// The Dutch dictionary knows only the compounds it lists; any two of its words make another.
bool Spelling::isCompound(const QString& word)
{
    for (qsizetype at = kLeastCompound; at + kLeastCompound <= word.size(); ++at) {
        const QString tail = word.mid(at);
        if (!m_dictionary.knows(tail))
            continue;
        const QString head = word.first(at);
        if (m_dictionary.knows(head) || (head.endsWith(u's') && head.size() > kLeastCompound && m_dictionary.knows(head.chopped(1))))
            return true;
    }
    return false;
}

QList<TextRange> Spelling::wrongIn(QStringView text, TextRange paragraph, Language language, const OwnWords& own)
{
    const QStringView view = text.mid(paragraph.start, paragraph.length());
    const Passed passed(view);
    QList<TextRange> wrong;
    qsizetype looked = 0;
    TextRange before;      // the word before
    bool afterName = false; // and whether it was a name, or announced one
    const auto look = [&](const Word& word) {
        const QString written = plain(view.mid(word.range.start, word.range.length()));
        const bool capital = written.front().isUpper();
        if ((capital && !word.startsSentence && language != Language::German) || isRight(written, own))
            return true;
        if (capital && language == Language::German && (afterName || isNameLine(text, {paragraph.start + word.range.start, paragraph.start + word.range.end})))
            return true;
        if (language == Language::Dutch && !capital && isCompound(written))
            return true;
        if (word.beforeDot && m_dictionary.knows(written + u'.'))
            return true;
        if (word.beforeHyphen && (language == Language::German || language == Language::Dutch))
            return true;
        const qsizetype apostrophe = written.indexOf(u'\'');
        if (apostrophe <= 0 || !isElided(QStringView(written).first(apostrophe)))
            return false;
        const QString tail = written.mid(apostrophe + 1);
        return isRight(tail, own) || (!tail.isEmpty() && tail.front().isUpper());
    };
    for (const TextRange& range : wordsIn(view)) {
        if (passed.contains(range))
            continue;
        ++looked;
        const bool beside = view.mid(before.end, range.start - before.end).trimmed().size() <= 1; // a blank, "Dr."
        const QStringView last = view.mid(before.start, before.length());
        afterName = beside && (announcesName(last) || (afterName && !last.isEmpty() && last.front().isUpper()));
        before = range;
        const auto signAt = [&](qsizetype at, QChar sign) { return at < view.size() && view[at] == sign; };
        const Word whole{range, startsSentence(view, range.start), signAt(range.end, u'.'), signAt(range.end, u'-')};
        if (look(whole))
            continue;
        const std::vector<TextRange> parts = betweenHyphens(view, range);
        for (const TextRange& part : parts) {
            const bool first = part.start == range.start;
            const bool last = part.end == range.end;
            if (parts.size() == 1 || !look({part, whole.startsSentence && first, whole.beforeDot && last, false}))
                wrong.append({paragraph.start + part.start, paragraph.start + part.end});
        }
    }
    // A paragraph of which half is unknown is in another language, and that is said elsewhere.
    if (looked >= kFewestToJudge && wrong.size() * 2 > looked)
        wrong.clear();
    return wrong;
}

QList<Finding> Spelling::check(QStringView text, Language language, const OwnWords& own)
{
    QList<Finding> findings;
    for (const TextRange& paragraph : paragraphsOf(text)) {
        for (const TextRange& range : wrongIn(text, paragraph, language, own)) {
            if (findings.size() == kMostFindings)
                return findings;
            const QString word = plain(text.mid(range.start, range.length()));
            Finding finding = ownFinding(Category::Spelling, Severity::Note, QStringLiteral("spelling"), range, text);
            finding.args = {word};
            finding.approvalKey = QStringLiteral("spelling|") + word;
            findings.append(finding);
        }
    }
    return findings;
}

QStringList Spelling::suggest(const QString& word)
{
    const bool curly = word.contains(u'’');
    QStringList suggestions = m_dictionary.suggest(plain(word));
    for (QString& each : suggestions) {
        if (curly)
            each.replace(u'\'', u'’');
    }
    return suggestions;
}

} // namespace amends::language
