#include "language/Tokens.h"
#include <QString>
#include <algorithm>
#include <array>

namespace amends::language {

namespace {

constexpr size_t longestSentence = 250; // words; a longer one is cut, so that work per word stays bounded

bool isApostrophe(char16_t c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u2018' || c == u'\u02BC' || c == u'`' || c == u'\u00B4';
}

bool isWordCharacter(char16_t c)
{
    if (c < 0x80)
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    return QChar::isLetterOrNumber(char32_t(c)) || QChar(c).isMark() || QChar::isSurrogate(char32_t(c));
}

bool isDigit(char16_t c) { return c >= u'0' && c <= u'9'; }

char16_t lowerOf(char16_t c)
{
    if (c < 0x80)
        return c >= u'A' && c <= u'Z' ? char16_t(c + 32) : c;
    return char16_t(QChar::toLower(char32_t(c)));
}

/// Writes the folded form of one lower-case character (at most two code units) and says how many it wrote.
int foldInto(char16_t c, char16_t* out)
{
    if (c < 0x80) {
        *out = c;
        return 1;
    }
    if (c == u'ß') {
        out[0] = out[1] = u's';
        return 2;
    }
    if (c == u'œ' || c == u'æ') {
        out[0] = c == u'œ' ? u'o' : u'a';
        out[1] = u'e';
        return 2;
    }
    if (QChar(c).isMark())
        return 0;
    if (isApostrophe(c)) {
        *out = u'\'';
        return 1;
    }
    const QString parts = QChar(c).decomposition();
    *out = parts.isEmpty() || QChar(c).decompositionTag() != QChar::Canonical ? c : parts.front().unicode();
    return 1;
}

struct QuotePair
{
    char16_t open;
    std::u16string_view close;
};
constexpr std::array quotePairs{QuotePair{u'«', u"»"}, QuotePair{u'»', u"«"}, QuotePair{u'“', u"”“"},
                                QuotePair{u'„', u"“”"}, QuotePair{u'"', u"\""}, QuotePair{u'”', u"”"}};

/// Cuts one paragraph. Runs over the characters once; each step consumes at least one.
class Cutter
{
public:
    Cutter(QStringView text, const TokenSettings& settings) : m_text(text), m_settings(settings)
    {
        const auto size = size_t(text.size());
        m_result.lowered = std::make_unique<char16_t[]>(size + 1);
        m_result.folded = std::make_unique<char16_t[]>(2 * size + 2);
        std::transform(text.utf16(), text.utf16() + size, m_result.lowered.get(), lowerOf);
        m_foldedAt.resize(size + 1);
        size_t used = 0;
        for (size_t i = 0; i < size; ++i) {
            m_foldedAt[i] = used;
            used += size_t(foldInto(m_result.lowered[i], m_result.folded.get() + used));
        }
        m_foldedAt[size] = used;
        m_result.tokens.reserve(size / 5 + 4);
    }

    TokenText run()
    {
        while (m_at < m_text.size()) {
            const char16_t c = m_text[m_at].unicode();
            if (isWordCharacter(c))
                word();
            else
                mark(c);
        }
        closeSentence(0);
        return std::move(m_result);
    }

private:
    void word()
    {
        const qsizetype start = m_at;
        const bool number = isDigit(m_text[start].unicode());
        while (m_at < m_text.size() && continuesWord(number))
            ++m_at;
        cutWord(start, m_at, number);
        if (m_result.tokens.size() - m_sentenceFirst >= longestSentence)
            closeSentence(0);
    }

    bool continuesWord(bool number) const
    {
        const char16_t c = m_text[m_at].unicode();
        if (isWordCharacter(c))
            return true;
        const bool wordFollows = m_at + 1 < m_text.size() && isWordCharacter(m_text[m_at + 1].unicode());
        if (!wordFollows)
            return false;
        if (isApostrophe(c))
            return true;
        return number && (c == u'.' || c == u',' || c == u':') && isDigit(m_text[m_at + 1].unicode());
    }

    /// One written word may be several: "l'appareil", "don't", "qu'il".
    void cutWord(qsizetype start, qsizetype end, bool number)
    {
        constexpr qsizetype longestWritten = 24; // of words that the pack spells out
        while (start < end) {
            if (end - start <= longestWritten) {
                const auto known = m_settings.expand.find(std::u16string(foldRange(start, end)));
                if (known != m_settings.expand.end())
                    return pushPieces(known->second, start, end);
            }
            qsizetype apostrophe = start;
            while (apostrophe < end && !isApostrophe(m_text[apostrophe].unicode()))
                ++apostrophe;
            if (apostrophe >= end)
                return push(start, end, foldRange(start, end), number);
            const auto elided = m_settings.elisions.find(std::u16string(foldRange(start, apostrophe)));
            if (elided != m_settings.elisions.end()) {
                push(start, apostrophe + 1, elided->second, false);
                m_result.tokens.back().accented = m_result.tokens.back().form;
            } else {
                push(start, apostrophe, foldRange(start, apostrophe), number);
                const auto suffix = end - apostrophe <= longestWritten
                    ? m_settings.suffixes.find(std::u16string(foldRange(apostrophe + 1, end)))
                    : m_settings.suffixes.end();
                if (suffix != m_settings.suffixes.end())
                    return pushPieces(suffix->second, apostrophe, end);
            }
            start = apostrophe + 1;
        }
    }

    void pushPieces(const TokenSettings::Pieces& pieces, qsizetype start, qsizetype end)
    {
        for (const std::u16string& piece : pieces) {
            push(start, end, piece, false);
            m_result.tokens.back().accented = m_result.tokens.back().form;
        }
    }

    void push(qsizetype start, qsizetype end, std::u16string_view form, bool number)
    {
        if (form.empty())
            return;
        Token token;
        token.range = {start, end};
        token.form = form;
        token.accented = {m_result.lowered.get() + start, size_t(end - start)};
        token.number = number;
        const QStringView written = m_text.mid(start, end - start);
        token.capital = written.front().isUpper();
        token.allCapitals = written.size() > 1
            && std::ranges::all_of(written, [](QChar c) { return c.isUpper() || !c.isLetter(); })
            && std::ranges::any_of(written, [](QChar c) { return c.isUpper(); });
        token.boundaryBefore = m_boundary;
        m_boundary = false;
        m_result.tokens.push_back(token);
    }

    std::u16string_view foldRange(qsizetype start, qsizetype end) const
    {
        const size_t from = m_foldedAt[size_t(start)];
        return {m_result.folded.get() + from, m_foldedAt[size_t(end)] - from};
    }

    void mark(char16_t c)
    {
        if (skipQuote(c))
            return;
        ++m_at;
        if (c == u'!')
            ++m_result.exclamations;
        if (c == u'.' || c == u'!' || c == u'?' || c == u'…') {
            endMark(c);
        } else if (c == u',' || c == u';' || c == u':' || c == u'(' || c == u')' || c == u'–' || c == u'—') {
            m_boundary = true;
        } else if (c == u'-') {
            const bool spaced = m_at < 2 || m_text[m_at - 2].isSpace();
            m_boundary = m_boundary || (spaced && (m_at >= m_text.size() || m_text[m_at].isSpace()));
        } else if (c == u'€' || c == u'%' || c == u'@' || c == u'£' || c == u'$' || c == u'+') {
            push(m_at - 1, m_at, foldRange(m_at - 1, m_at), false);
        }
    }

    void endMark(char16_t c)
    {
        char16_t strongest = c == u'…' ? u'.' : c;
        while (m_at < m_text.size()) {
            const char16_t next = m_text[m_at].unicode();
            if (next != u'.' && next != u'!' && next != u'?' && next != u'…')
                break;
            if (next == u'!')
                ++m_result.exclamations;
            if (next == u'?' || (next == u'!' && strongest == u'.'))
                strongest = next;
            ++m_at;
        }
        if (strongest == u'.' && !endsAtDot()) {
            return;
        }
        closeSentence(strongest);
    }

    bool endsAtDot() const
    {
        if (m_at < m_text.size() && isWordCharacter(m_text[m_at].unicode()))
            return false;
        if (m_result.tokens.size() <= m_sentenceFirst)
            return false;
        qsizetype next = m_at;
        while (next < m_text.size() && !isWordCharacter(m_text[next].unicode()))
            ++next;
        if (next >= m_text.size())
            return true;
        const Token& last = m_result.tokens.back();
        if (m_text[next].isLower() && last.form.size() <= 4)
            return false;
        if (last.form.size() == 1 && !last.number)
            return !last.capital;
        if (last.number)
            return !m_settings.ordinalDot;
        return !m_settings.abbreviations.contains(std::u16string(last.form));
    }

    void closeSentence(char16_t c)
    {
        m_boundary = false;
        const size_t count = m_result.tokens.size();
        if (count == m_sentenceFirst)
            return;
        m_result.sentences.push_back({m_sentenceFirst, count, c});
        m_sentenceFirst = count;
    }

    /// Steps over what somebody else said. One or two quoted words stay: they are the writer's irony or a name.
    bool skipQuote(char16_t c)
    {
        const auto pair = std::ranges::find(quotePairs, c, &QuotePair::open);
        if (pair == quotePairs.end() || m_at < m_noQuoteBefore)
            return false;
        qsizetype close = m_at + 1;
        int words = 0;
        bool inWord = false;
        for (; close < m_text.size() && pair->close.find(m_text[close].unicode()) == pair->close.npos; ++close) {
            const bool letter = isWordCharacter(m_text[close].unicode());
            words += letter && !inWord;
            inWord = letter;
        }
        if (close >= m_text.size()) {
            m_noQuoteBefore = m_text.size(); // an open mark that never closes means no more can be told from here
            return false;
        }
        if (words > 2) {
            m_at = close + 1;
            m_boundary = true;
            return true;
        }
        const size_t first = m_result.tokens.size();
        ++m_at;
        while (m_at < close) {
            if (isWordCharacter(m_text[m_at].unicode()))
                word();
            else
                ++m_at;
        }
        for (size_t i = first; i < m_result.tokens.size(); ++i)
            m_result.tokens[i].quoted = true;
        m_at = close + 1;
        return true;
    }

    QStringView m_text;
    const TokenSettings& m_settings;
    TokenText m_result;
    std::vector<size_t> m_foldedAt; ///< where the folded form of each character starts
    qsizetype m_at = 0;
    qsizetype m_noQuoteBefore = 0;
    size_t m_sentenceFirst = 0;
    bool m_boundary = false;
};

} // namespace

std::u16string fold(QStringView text)
{
    std::u16string out;
    out.reserve(size_t(text.size()) + 4);
    for (const QChar c : text) {
        std::array<char16_t, 2> buffer{};
        const int count = foldInto(lowerOf(isApostrophe(c.unicode()) ? u'\'' : c.unicode()), buffer.data());
        out.append(buffer.data(), size_t(count));
    }
    return out;
}

std::vector<std::u16string> foldWords(QStringView word, const TokenSettings& settings)
{
    const TokenText cut = tokenise(word, settings);
    std::vector<std::u16string> words;
    words.reserve(cut.tokens.size());
    for (const Token& token : cut.tokens)
        words.emplace_back(token.form);
    return words;
}

TokenText tokenise(QStringView paragraph, const TokenSettings& settings)
{
    return Cutter(paragraph, settings).run();
}

std::vector<TextRange> paragraphsOf(QStringView text)
{
    constexpr qsizetype wrapped = 55; // a line shorter than this was ended by its writer
    std::vector<TextRange> paragraphs;
    bool open = false;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        const QStringView line = text.mid(start, end - start).trimmed();
        if (line.isEmpty() || line.startsWith(u'>')) {
            open = false;
        } else {
            if (open)
                paragraphs.back().end = end;
            else
                paragraphs.push_back({start, end});
            open = line.size() >= wrapped && !QStringView(u".!?:;").contains(line.back());
        }
        start = end + 1;
    }
    return paragraphs;
}

} // namespace amends::language
