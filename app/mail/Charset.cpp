#include "mail/Charset.h"
#include "mail/GMimePointers.h"
#include <QStringDecoder>
#include <array>
#include <optional>

namespace amends::mail {

namespace {

struct Alias
{
    const char* label;
    const char* charset;
};

// Labels that mail uses for something wider, or that iconv does not know. Supersets decode what the label's own
// charset cannot: senders mean the superset.
constexpr auto aliases = std::to_array<Alias>({
    {"ascii", ""}, {"us-ascii", ""}, {"ansi_x3.4-1968", ""}, {"iso-8859-1", "windows-1252"},
    {"iso8859-1", "windows-1252"}, {"iso_8859-1", "windows-1252"}, {"latin1", "windows-1252"},
    {"latin-1", "windows-1252"}, {"l1", "windows-1252"}, {"cp1252", "windows-1252"},
    {"iso-8859-8-i", "iso-8859-8"}, {"iso-8859-8-e", "iso-8859-8"}, {"iso-8859-9", "windows-1254"},
    {"gb2312", "gb18030"}, {"gb_2312-80", "gb18030"}, {"gbk", "gb18030"}, {"x-gbk", "gb18030"},
    {"ks_c_5601-1987", "cp949"}, {"ks_c_5601", "cp949"}, {"ksc5601", "cp949"}, {"euc-kr", "cp949"},
    {"shift_jis", "cp932"}, {"shift-jis", "cp932"}, {"sjis", "cp932"}, {"x-sjis", "cp932"},
    {"windows-31j", "cp932"}, {"cp50220", "iso-2022-jp-3"}, {"iso-2022-jp-ms", "iso-2022-jp-3"},
    {"big5", "big5-hkscs"}, {"x-big5", "big5-hkscs"}, {"unicode-1-1-utf-7", "utf-7"},
    {"unicode-1-1-utf-8", "utf-8"}, {"utf8", "utf-8"}, {"utf-8-sig", "utf-8"}, {"unicode", "utf-16"},
    {"x-mac-cyrillic", "mac-cyrillic"}, {"x-mac-roman", "macintosh"}, {"x-mac-ukrainian", "mac-cyrillic"},
    {"x-mac-ce", "mac-centraleurope"}, {"x-mac-centraleurroman", "mac-centraleurope"},
    {"mac-roman", "macintosh"}, {"x-user-defined", ""}, {"8bit", ""}, {"7bit", ""}, {"binary", ""},
    {"unknown", ""}, {"unknown-8bit", ""}, {"x-unknown", ""}, {"default", ""}, {"none", ""},
});

QByteArray canonical(const QByteArray& label)
{
    QByteArray name = label.trimmed().toLower();
    if (name.startsWith("charset="))
        name = name.mid(8);
    name.replace('"', "").replace('\'', "");
    for (const Alias& alias : aliases)
        if (name == alias.label)
            return alias.charset;
    return name;
}

bool isUtf8(const QByteArray& bytes)
{
    return g_utf8_validate(bytes.constData(), bytes.size(), nullptr);
}

bool hasHighBytes(const QByteArray& bytes)
{
    return std::ranges::any_of(bytes, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

/// nothing: iconv does not know the charset.
std::optional<QString> convert(const QByteArray& bytes, const QByteArray& charset, bool& bad)
{
    startGMime();
    const iconv_t cd = g_mime_iconv_open("UTF-16LE", charset.constData());
    if (cd == reinterpret_cast<iconv_t>(-1))
        return std::nullopt;
    QByteArray out;
    std::array<char, 8192> room;
    // iconv takes its input unconst by an old signature; it does not write there.
    char* in = const_cast<char*>(bytes.constData());
    size_t left = static_cast<size_t>(bytes.size());
    while (left > 0) {
        char* to = room.data();
        size_t free = room.size();
        const size_t done = iconv(cd, &in, &left, &to, &free);
        out.append(room.data(), static_cast<qsizetype>(room.size() - free));
        if (done != static_cast<size_t>(-1) || errno == E2BIG)
            continue;
        bad = true;
        out.append("\xFD\xFF", 2);
        ++in;
        --left;
    }
    g_mime_iconv_close(cd);
    return QString(reinterpret_cast<const QChar*>(out.constData()), out.size() / 2);
}

QString tidy(QString text)
{
    text.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
    text.replace(u'\r', u'\n');
    text.remove(QChar(0));
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    return text;
}

/// Windows-1252 with its five holes as they are: nothing is lost and nothing fails.
QString windows1252(const QByteArray& bytes)
{
    static constexpr char16_t upper[32] = {
        0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        text[i] = byte >= 0x80 && byte < 0xA0 ? QChar(upper[byte - 0x80]) : QChar(char16_t(byte));
    }
    return text;
}

Decoded guess(const QByteArray& bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return {QStringDecoder(QStringDecoder::Utf16)(bytes), false, false};
    // Seven-bit Japanese announces itself by its escapes.
    if (bytes.contains("\x1B$B") || bytes.contains("\x1B$@")) {
        bool bad = false;
        if (auto text = convert(bytes, "iso-2022-jp-3", bad))
            return {*text, false, bad};
    }
    if (isUtf8(bytes))
        return {QString::fromUtf8(bytes), false, false};
    // Mostly UTF-8 with a torn character somewhere stays UTF-8: a cut-off mail is not another charset.
    const QString asUtf8 = QString::fromUtf8(bytes);
    const auto torn = asUtf8.count(QChar::ReplacementCharacter);
    const auto whole = std::ranges::count_if(asUtf8, [](QChar c) { return c.unicode() >= 0x80; }) - torn;
    if (torn * 10 <= whole)
        return {asUtf8, false, true};
    return {windows1252(bytes), false, false};
}

} // namespace

Decoded decodeText(const QByteArray& bytes, const QByteArray& charset)
{
    const QByteArray name = canonical(charset);
    Decoded result;
    // Nobody writes "Ã©" on purpose: a Western label over bytes that are UTF-8 is a lie.
    const bool western = name == "windows-1252" || name.startsWith("iso-8859-15") || name == "windows-1254";
    if (name.isEmpty() || name == "utf-8" || (western && hasHighBytes(bytes) && isUtf8(bytes))) {
        result = guess(bytes);
    } else if (name == "windows-1252") {
        result.text = windows1252(bytes);
    } else if (auto text = convert(bytes, name, result.badBytes)) {
        result.text = *text;
    } else {
        result = guess(bytes);
        result.unknownCharset = true;
    }
    result.text = tidy(std::move(result.text));
    return result;
}

} // namespace amends::mail
