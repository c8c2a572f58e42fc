#include "shopdata/Cells.h"
#include <QString>

namespace amends::shopdata {

namespace {

constexpr size_t kMaxFolded = 512;

} // namespace

std::string fold(std::string_view text)
{
    // A header or a status is short; and taking accents off a long text takes a time that grows with its square.
    text = text.substr(0, kMaxFolded);
    std::string result;
    result.reserve(text.size());
    bool ascii = true;
    for (const char c : text)
        ascii = ascii && static_cast<unsigned char>(c) < 0x80;
    const auto add = [&](char32_t c) {
        if (c < 0x80 && QChar(char16_t(c)).isLetterOrNumber())
            result += static_cast<char>(QChar(char16_t(c)).toLower().unicode());
    };
    if (ascii) {
        for (const char c : text)
            add(static_cast<unsigned char>(c));
        return result;
    }
    QString wide = QString::fromUtf8(text.data(), qsizetype(text.size())).normalized(QString::NormalizationForm_KD);
    wide.replace(u'ß', QLatin1StringView("ss")).replace(u'œ', QLatin1StringView("oe")).replace(u'æ', QLatin1StringView("ae"));
    for (const QChar c : std::as_const(wide))
        add(c.unicode());
    return result;
}

bool looksLikeEmail(std::string_view cell)
{
    cell = trimmed(cell);
    const size_t at = cell.find('@');
    return at != cell.npos && at > 0 && cell.size() < 255 && cell.find('@', at + 1) == cell.npos
        && cell.find('.', at) != cell.npos && cell.find_first_of(" ,;<>\t\n") == cell.npos && cell.back() != '.';
}

QString cleanText(std::string_view cell)
{
    cell = trimmed(cell);
    // A guard against formulas: '=1+1. A real leading apostrophe ('s-Gravenhage) is followed by a letter.
    if (cell.size() > 1 && cell.front() == '\'' && std::string_view("=+-@").find(cell[1]) != std::string_view::npos)
        cell.remove_prefix(1);
    QString text = QString::fromUtf8(cell.data(), qsizetype(cell.size()));
    if (cell.find("<br") != cell.npos) {
        for (const auto& mark : {QLatin1StringView("<br />"), QLatin1StringView("<br/>"), QLatin1StringView("<br>")})
            text.replace(mark, QLatin1StringView("\n"));
    }
    if (cell.find("\\n") != cell.npos)
        text.replace(QLatin1StringView("\\n"), QLatin1StringView("\n"));
    return text;
}

} // namespace amends::shopdata
