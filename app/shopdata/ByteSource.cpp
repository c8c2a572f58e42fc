#include "shopdata/ByteSource.h"
#include <array>

namespace amends::shopdata {

namespace {

constexpr qint64 kPiece = 256 * 1024;
constexpr qint64 kSample = 1024 * 1024;

/// Windows-1252 from 0x80 to 0x9F; what is not assigned stays the control it is in Latin-1.
constexpr std::array<char16_t, 32> k1252{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
    0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
};

char16_t latin9(unsigned char byte)
{
    switch (byte) {
    case 0xA4: return 0x20AC;
    case 0xA6: return 0x0160;
    case 0xA8: return 0x0161;
    case 0xB4: return 0x017D;
    case 0xB8: return 0x017E;
    case 0xBC: return 0x0152;
    case 0xBD: return 0x0153;
    case 0xBE: return 0x0178;
    default: return byte;
    }
}

void appendUtf8(QByteArray& to, char16_t c)
{
    if (c < 0x80) {
        to += char(c);
    } else if (c < 0x800) {
        to += char(0xC0 | (c >> 6));
        to += char(0x80 | (c & 0x3F));
    } else {
        to += char(0xE0 | (c >> 12));
        to += char(0x80 | ((c >> 6) & 0x3F));
        to += char(0x80 | (c & 0x3F));
    }
}

char16_t from1252(unsigned char byte)
{
    return byte >= 0x80 && byte < 0xA0 ? k1252[byte - 0x80] : char16_t(byte);
}

/// Length of the well-formed character at the front; 0 where it is wrong, -1 where it is cut off.
int utf8Length(QByteArrayView text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    if (lead < 0x80)
        return 1;
    const int length = lead >= 0xF0 && lead < 0xF5 ? 4 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xC2 && lead < 0xE0 ? 2 : 0;
    if (length == 0)
        return 0;
    for (int i = 1; i < length; ++i) {
        if (i >= text.size())
            return -1;
        if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80)
            return 0;
    }
    return QByteArrayView(text.first(length)).isValidUtf8() ? length : 0;
}

/// "utf-16le" or "utf-16be" where nearly every other byte is a NUL: text of western shops.
QString widePattern(QByteArrayView sample)
{
    if (sample.size() < 8)
        return {};
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i + 1 < sample.size(); i += 2) {
        even += sample[i] == 0 ? 1 : 0;
        odd += sample[i + 1] == 0 ? 1 : 0;
    }
    const qsizetype pairs = sample.size() / 2;
    if (odd > pairs * 7 / 10 && even < pairs / 10)
        return QStringLiteral("utf-16le");
    if (even > pairs * 7 / 10 && odd < pairs / 10)
        return QStringLiteral("utf-16be");
    return {};
}

} // namespace

QString guessCharset(QByteArrayView sample)
{
    if (sample.startsWith("\xEF\xBB\xBF"))
        return QStringLiteral("utf-8");
    if (sample.startsWith("\xFF\xFE"))
        return QStringLiteral("utf-16le");
    if (sample.startsWith("\xFE\xFF"))
        return QStringLiteral("utf-16be");
    if (const QString wide = widePattern(sample); !wide.isEmpty())
        return wide;
    qsizetype good = 0;
    qsizetype bad = 0;
    qsizetype windows = 0;
    qsizetype euro = 0;
    qsizetype controls = 0;
    for (qsizetype i = 0; i < sample.size();) {
        const auto byte = static_cast<unsigned char>(sample[i]);
        if (byte < 0x80) {
            controls += byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t' && byte != '\f' ? 1 : 0;
            ++i;
            continue;
        }
        const int length = utf8Length(sample.sliced(i));
        if (length < 0)
            break;
        good += length > 0 ? 1 : 0;
        bad += length == 0 ? 1 : 0;
        windows += length == 0 && byte < 0xA0 ? 1 : 0;
        euro += length == 0 && byte == 0xA4 ? 1 : 0;
        i += qMax(length, 1);
    }
    if (controls > sample.size() / 100)
        return {};
    if (bad == 0 || good > bad)
        return QStringLiteral("utf-8");
    return windows == 0 && euro > 0 ? QStringLiteral("iso-8859-15") : QStringLiteral("windows-1252");
}

bool isKnownCharset(const QString& charset)
{
    static const QStringList known{QStringLiteral("utf-8"), QStringLiteral("utf-16le"), QStringLiteral("utf-16be"),
                                   QStringLiteral("windows-1252"), QStringLiteral("iso-8859-15")};
    return known.contains(charset);
}

Result<std::unique_ptr<ByteSource>> ByteSource::open(const QString& path, const QString& charset)
{
    std::unique_ptr<ByteSource> source(new ByteSource);
    source->m_file.setFileName(path);
    if (!source->m_file.exists())
        return failure(Problem::NotFound, {}, path);
    if (!source->m_file.open(QIODevice::ReadOnly))
        return failure(Problem::Unreadable, source->m_file.errorString(), path);
    const QByteArray sample = source->m_file.read(kSample);
    if (sample.isEmpty())
        return failure(Problem::NotRecognised, QStringLiteral("empty_file"), path);
    source->m_charset = charset.isEmpty() ? guessCharset(sample) : charset;
    if (!isKnownCharset(source->m_charset))
        return failure(Problem::NotRecognised, QStringLiteral("not_a_table"), path);
    if (const Done done = source->rewind(); !done)
        return std::unexpected(done.error());
    return source;
}

Done ByteSource::rewind()
{
    m_rest.clear();
    if (!m_file.seek(0))
        return failure(Problem::Unreadable, m_file.errorString(), m_file.fileName());
    const QByteArray mark = m_file.peek(3);
    if (m_charset == QLatin1StringView("utf-8") && mark == "\xEF\xBB\xBF")
        m_file.skip(3);
    else if (m_charset.startsWith(QLatin1StringView("utf-16")) && (mark.startsWith("\xFF\xFE") || mark.startsWith("\xFE\xFF")))
        m_file.skip(2);
    if (m_charset.startsWith(QLatin1StringView("utf-16")))
        m_wide = QStringDecoder(m_charset.endsWith(QLatin1StringView("le")) ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
    return {};
}

Result<QByteArrayView> ByteSource::next()
{
    m_raw.resize(kPiece);
    const qint64 got = m_file.read(m_raw.data(), kPiece);
    if (got < 0)
        return failure(Problem::Unreadable, m_file.errorString(), m_file.fileName());
    m_raw.truncate(got);
    const bool atEnd = got == 0;
    if (atEnd && m_rest.isEmpty())
        return QByteArrayView();
    if (m_charset == QLatin1StringView("utf-8"))
        return decodeUtf8(m_raw, atEnd);
    if (atEnd)
        return QByteArrayView();
    if (m_charset.startsWith(QLatin1StringView("utf-16"))) {
        const QString text = m_wide(m_raw);
        m_text = text.toUtf8();
        // A piece of half a character only is not the end of the file.
        return m_text.isEmpty() ? next() : Result<QByteArrayView>(m_text);
    }
    return decodeOneByte(m_raw);
}

QByteArrayView ByteSource::decodeUtf8(QByteArrayView bytes, bool atEnd)
{
    if (m_rest.isEmpty() && bytes.isValidUtf8())
        return bytes;
    m_text = m_rest;
    m_text.append(bytes);
    m_rest.clear();
    // Up to three bytes at the end may be a character that goes on in the next piece.
    for (qsizetype back = 1; !atEnd && back <= qMin<qsizetype>(3, m_text.size()); ++back) {
        const QByteArrayView tail = QByteArrayView(m_text).last(back);
        if (utf8Length(tail) < 0) {
            m_rest = tail.toByteArray();
            m_text.chop(back);
            break;
        }
    }
    if (QByteArrayView(m_text).isValidUtf8())
        return m_text;
    QByteArray repaired;
    repaired.reserve(m_text.size() + 64);
    for (qsizetype i = 0; i < m_text.size();) {
        const int length = utf8Length(QByteArrayView(m_text).sliced(i));
        if (length > 0)
            repaired.append(m_text.constData() + i, length);
        else
            appendUtf8(repaired, from1252(static_cast<unsigned char>(m_text[i])));
        i += qMax(length, 1);
    }
    m_text = repaired;
    return m_text;
}

QByteArrayView ByteSource::decodeOneByte(QByteArrayView bytes)
{
    const bool windows = m_charset == QLatin1StringView("windows-1252");
    m_text.clear();
    m_text.reserve(bytes.size() + bytes.size() / 4);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80)
            m_text += c;
        else
            appendUtf8(m_text, windows ? from1252(byte) : latin9(byte));
    }
    return m_text;
}

} // namespace amends::shopdata
