#include "mail/Rtf.h"
#include "mail/Charset.h"
#include "mail/Limits.h"
#include <QSet>
#include <QtEndian>

namespace amends::mail {

namespace {

// What the packed form takes as already written: a fact of the format.
constexpr char dictionary[] =
    "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans "
    "SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par "
    "\\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";
constexpr quint32 packedMagic = 0x75465A4C;
constexpr quint32 plainMagic = 0x414C454D;
constexpr qsizetype headerSize = 16;

} // namespace

QByteArray decompressRtf(QByteArrayView packed)
{
    if (packed.size() < headerSize)
        return {};
    const auto wanted = static_cast<qint64>(qFromLittleEndian<quint32>(packed.data() + 4));
    const auto magic = qFromLittleEndian<quint32>(packed.data() + 8);
    if (wanted > maxTextBytes)
        return {};
    if (magic == plainMagic)
        return packed.sliced(headerSize).first(std::min(wanted, packed.size() - headerSize)).toByteArray();
    if (magic != packedMagic)
        return {};
    constexpr qsizetype window = 4096;
    QByteArray out(dictionary, sizeof dictionary - 1);
    const qsizetype start = out.size();
    qsizetype in = headerSize;
    while (in < packed.size() && out.size() - start < wanted) {
        const auto flags = static_cast<quint8>(packed[in++]);
        for (int bit = 0; bit < 8 && in < packed.size(); ++bit) {
            if (!(flags & (1 << bit))) {
                out += packed[in++];
                continue;
            }
            if (in + 1 >= packed.size())
                return out.mid(start, wanted);
            const int token = static_cast<quint8>(packed[in]) << 8 | static_cast<quint8>(packed[in + 1]);
            in += 2;
            // The place in a ring of 4096 bytes, as the nearest one behind us.
            qsizetype from = (out.size() & ~(window - 1)) + (token >> 4);
            if (from >= out.size())
                from -= window;
            if (from < 0 || from == out.size() - window)
                return out.mid(start, wanted);
            for (int n = (token & 15) + 2; n > 0; --n)
                out += out.at(from++);
        }
    }
    return out.mid(start, wanted);
}

namespace {

class RtfText
{
public:
    explicit RtfText(const QByteArray& rtf) : m_rtf(rtf) {}

    QString run()
    {
        while (m_at < m_rtf.size()) {
            const char c = m_rtf[m_at++];
            if (c == '{')
                ++m_depth;
            else if (c == '}')
                leave();
            else if (c == '\\')
                control();
            else if (c != '\r' && c != '\n')
                put(c);
        }
        flush();
        return m_out.trimmed();
    }

private:
    void leave()
    {
        if (m_depth == m_skipFrom)
            m_skipFrom = 0;
        m_depth = std::max(0, m_depth - 1);
    }

    bool shown() const { return m_skipFrom == 0 && !m_htmlOnly; }

    void put(char c)
    {
        if (m_toSkip > 0)
            --m_toSkip;
        else if (shown())
            m_bytes += c;
    }

    void put(QStringView text)
    {
        if (!shown())
            return;
        flush();
        m_out += text;
    }

    void flush()
    {
        m_out += decodeText(m_bytes, m_charset).text;
        m_bytes.clear();
    }

    void control()
    {
        if (m_at >= m_rtf.size())
            return;
        const char c = m_rtf[m_at];
        if (!QChar::fromLatin1(c).isLetter()) {
            ++m_at;
            symbol(c);
            return;
        }
        const qsizetype start = m_at;
        while (m_at < m_rtf.size() && QChar::fromLatin1(m_rtf[m_at]).isLetter())
            ++m_at;
        const QByteArray word = m_rtf.mid(start, m_at - start);
        const qsizetype digits = m_at;
        while (m_at < m_rtf.size() && (isdigit(static_cast<unsigned char>(m_rtf[m_at])) || (m_at == digits && m_rtf[m_at] == '-')))
            ++m_at;
        const QByteArray number = m_rtf.mid(digits, m_at - digits);
        if (m_at < m_rtf.size() && m_rtf[m_at] == ' ')
            ++m_at;
        named(word, number);
    }

    void symbol(char c)
    {
        if (c == '\'') {
            put(static_cast<char>(m_rtf.mid(m_at, 2).toInt(nullptr, 16)));
            m_at += 2;
        } else if (c == '*') {
            skipGroup();
        } else if (c == '~') {
            put(u" ");
        } else if (c == '\\' || c == '{' || c == '}') {
            put(c);
        }
    }

    void named(const QByteArray& word, const QByteArray& number)
    {
        static const QSet<QByteArray> hidden{"fonttbl", "colortbl", "stylesheet", "info", "pict", "header", "footer"};
        if (hidden.contains(word))
            skipGroup();
        else if (word == "par" || word == "line")
            put(u"\n");
        else if (word == "tab" || word == "cell")
            put(u"\t");
        else if (word == "htmlrtf")
            m_htmlOnly = number != "0";
        else if (word == "ansicpg")
            m_charset = "cp" + number;
        else if (word == "u" && !number.isEmpty()) {
            const QChar c(static_cast<char16_t>(number.toInt()));
            put(QStringView(&c, 1));
            m_toSkip = 1;
        }
    }

    void skipGroup()
    {
        if (m_skipFrom == 0)
            m_skipFrom = std::max(1, m_depth);
    }

    QByteArray m_rtf;
    QByteArray m_bytes;
    QByteArray m_charset;
    QString m_out;
    qsizetype m_at = 0;
    int m_depth = 0;
    int m_skipFrom = 0;
    int m_toSkip = 0;
    bool m_htmlOnly = false;
};

} // namespace

QString rtfToText(const QByteArray& rtf)
{
    return RtfText(rtf).run();
}

} // namespace amends::mail
