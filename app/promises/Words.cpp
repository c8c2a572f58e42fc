#include "promises/Words.h"
#include <algorithm>
#include <array>

namespace amends::promises {

namespace {

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'‘' || c == u'ʼ';
}

bool isDash(QChar c)
{
    return c == u'-' || c == u'‐' || c == u'‑' || c == u'–' || c == u'—';
}

QString lowered(QStringView text)
{
    QString out = text.toString().toLower();
    for (QChar& c : out) {
        if (isApostrophe(c))
            c = u'\'';
    }
    return out.normalized(QString::NormalizationForm_C);
}

/// Words after which a German "9." is the ninth, whatever follows.
bool leadsToOrdinal(QStringView word)
{
    static constexpr std::array kLeads{u"am",  u"zum", u"den",  u"dem", u"der", u"vom", u"bis", u"ab",
                                       u"montag", u"dienstag", u"mittwoch", u"donnerstag", u"freitag", u"samstag"};
    return std::ranges::any_of(kLeads, [&](const char16_t* lead) { return word == QStringView(lead); });
}

class Cutter
{
public:
    Cutter(const QString& text, Language language, const std::vector<QString>& abbreviations)
        : m_text(text), m_language(language), m_abbreviations(abbreviations)
    {
    }

    std::vector<Word> run()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c == u'\n') {
                endSentence(0);
                ++m_at;
            } else if (c.isSpace()) {
                ++m_at;
            } else if (c.isDigit()) {
                digits();
            } else if (c.isLetter()) {
                letters();
            } else if (isApostrophe(c) && m_at + 1 < m_text.size() && m_text[m_at + 1].isLetter()) {
                letters();
            } else {
                sign();
            }
        }
        return std::move(m_words);
    }

private:
    QChar at(qsizetype i) const { return i >= 0 && i < m_text.size() ? m_text[i] : QChar(); }

    Word& add(Word::Kind kind, qsizetype start, qsizetype end)
    {
        Word word;
        word.kind = kind;
        word.range = {start, end};
        word.accented = lowered(QStringView(m_text).mid(start, end - start));
        word.form = fold(word.accented, m_language);
        word.capital = m_text[start].isUpper();
        word.glued = start > 0 && !m_text[start - 1].isSpace();
        m_words.push_back(std::move(word));
        m_at = end;
        return m_words.back();
    }

    void endSentence(char16_t mark)
    {
        if (m_words.empty() || m_words.back().endsSentence)
            return;
        m_words.back().endsSentence = true;
        m_words.back().mark = mark;
    }

    /// "a.s.", "p.m.", "w/c": single letters with dots or slashes between are one word.
    bool dottedLetters()
    {
        qsizetype end = m_at;
        int count = 0;
        const QChar joint = at(m_at + 1);
        if (joint != u'.' && joint != u'/')
            return false;
        while (at(end).isLetter() && (at(end + 1) == joint || (count > 0 && joint == u'/' && !at(end + 1).isLetter()))) {
            end += at(end + 1) == joint ? 2 : 1;
            ++count;
        }
        if (count < 2)
            return false;
        add(Word::Kind::Letters, m_at, end);
        return true;
    }

    void letters()
    {
        if (!isApostrophe(m_text[m_at]) && dottedLetters())
            return;
        qsizetype end = m_at;
        if (isApostrophe(m_text[end]))
            ++end;
        while (at(end).isLetter() || at(end).isMark())
            ++end;
        const bool elided = m_language == Language::French && isApostrophe(at(end)) && at(end + 1).isLetter();
        add(Word::Kind::Letters, m_at, elided ? end + 1 : end);
    }

    /// A run of digits joined by points, slashes, dashes, colons or commas.
    void digits()
    {
        const qsizetype start = m_at;
        qsizetype end = start;
        std::vector<QStringView> parts;
        QString joints;
        for (;;) {
            const qsizetype from = end;
            while (at(end).isDigit())
                ++end;
            parts.push_back(QStringView(m_text).mid(from, end - from));
            const QChar joint = at(end);
            const bool joins = QStringView(u"./-:,'’").contains(joint) || isDash(joint);
            if (!joins || !at(end + 1).isDigit())
                break;
            joints += isDash(joint) ? QChar(u'-') : joint;
            ++end;
        }
        bool dot = false;
        if (joints == u"." && at(end) == u'.' && !at(end + 1).isDigit()) { // 27.11.
            ++end;
            dot = true;
        }
        const auto number = [&](size_t i) { return parts[i].size() <= 4 ? parts[i].toInt() : -1; };
        const bool code = parts.size() > 3 || (start > 0 && isDash(at(start - 1)) && m_words.size() && m_words.back().kind == Word::Kind::Code)
                          || joints.contains(u',') || joints.contains(u'\'') || joints.contains(u'’')
                          || (joints.size() == 2 && joints[0] != joints[1])
                          || std::ranges::any_of(parts, [](QStringView p) { return p.size() > 4; });
        Word& word = add(code ? Word::Kind::Code : parts.size() == 1 ? Word::Kind::Number : Word::Kind::Pair, start, end);
        if (code)
            return;
        word.value = number(0);
        word.digits = int(parts[0].size());
        word.ordinal = dot;
        if (parts.size() > 1) {
            word.second = number(1);
            word.sign = joints[0].unicode();
        }
        if (parts.size() > 2)
            word.third = number(2);
        if (parts.size() == 1)
            ordinalDot(word);
        else if (dot && sentenceMayStartAfter(end))
            endSentence(u'.');
    }

    void ordinalDot(Word& word)
    {
        if (m_language != Language::German || at(m_at) != u'.' || word.value < 1 || word.value > 31)
            return;
        const QStringView before = m_words.size() > 1 ? QStringView(m_words[m_words.size() - 2].form) : QStringView();
        qsizetype next = m_at + 1;
        while (at(next) == u' ' || at(next) == u'\u00a0')
            ++next;
        if (!leadsToOrdinal(before) && !at(next).isLower() && !at(next).isDigit() && at(next) != u',' && !monthStarts(next))
            return;
        word.ordinal = true;
        ++m_at;
        ++word.range.end;
        if (next >= m_text.size())
            endSentence(u'.');
    }

    bool monthStarts(qsizetype at) const
    {
        static constexpr std::array kMonths{u"Jan", u"Jän", u"Feb", u"Mär", u"Mar", u"Mae", u"Apr", u"Mai",
                                            u"Jun", u"Jul", u"Aug", u"Sep", u"Okt", u"Nov", u"Dez"};
        return std::ranges::any_of(kMonths, [&](const char16_t* m) { return QStringView(m_text).mid(at).startsWith(QStringView(m)); });
    }

    bool sentenceMayStartAfter(qsizetype i) const
    {
        while (i < m_text.size() && (m_text[i].isSpace() || QStringView(u"\"»”“)").contains(m_text[i])))
            ++i;
        return i >= m_text.size() || m_text[i].isUpper();
    }

    void sign()
    {
        const QChar c = m_text[m_at];
        if (c == u'.' || c == u'!' || c == u'?' || c == u'…') {
            const bool short_ = c == u'.' && !m_words.empty() && std::ranges::find(m_abbreviations, m_words.back().form) != m_abbreviations.end();
            if (c != u'.' || (!short_ && (at(m_at + 1).isNull() || !at(m_at + 1).isLetterOrNumber())))
                endSentence(c.unicode());
            ++m_at;
            return;
        }
        Word& word = add(Word::Kind::Sign, m_at, m_at + 1);
        word.sign = isDash(c) ? u'-' : c.unicode();
    }

    const QString& m_text;
    Language m_language;
    const std::vector<QString>& m_abbreviations;
    qsizetype m_at = 0;
    std::vector<Word> m_words;
};

} // namespace

QString fold(QStringView text, Language language)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : lowered(text).normalized(QString::NormalizationForm_D)) {
        if (c == u'ß')
            out += u"ss";
        else if (c == u'œ')
            out += u"oe";
        else if (!c.isMark())
            out += c;
    }
    if (language == Language::German) {
        for (const char16_t* umlaut : {u"ae", u"oe", u"ue"})
            out.replace(QString::fromUtf16(umlaut), QString(QChar(umlaut[0])));
    }
    return out;
}

std::vector<Word> cutWords(const QString& text, Language language, const std::vector<QString>& abbreviations)
{
    return Cutter(text, language, abbreviations).run();
}

} // namespace amends::promises
