#include "shopdata/SheetRows.h"
#include "shopdata/ShopFile.h"
#include "shopdata/XmlEvents.h"
#include <charconv>

namespace amends::shopdata {

namespace {

/// No spreadsheet program has more: a sheet with more is made to take time.
constexpr qint64 kMostRows = 1 << 20;

size_t numberOf(std::string_view text, size_t otherwise)
{
    size_t value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    return read.ec == std::errc() ? value : otherwise;
}

/// "AB12" is column 27.
size_t columnOf(std::string_view reference, size_t otherwise)
{
    size_t column = 0;
    size_t letters = 0;
    for (; letters < reference.size() && letters < 4 && reference[letters] >= 'A' && reference[letters] <= 'Z'; ++letters)
        column = column * 26 + size_t(reference[letters] - 'A') + 1;
    return letters == 0 || letters > 3 ? otherwise : column - 1;
}

char kindOf(std::string_view type)
{
    if (type == "s" || type == "b" || type == "e")
        return type.front();
    if (type == "str" || type == "inlineStr" || type == "d") // d: an ISO date as text
        return 't';
    return 'n';
}

} // namespace

std::string unescaped(std::string_view text)
{
    std::string result;
    for (size_t i = 0; i < text.size();) {
        unsigned value = 0;
        const bool shape = text.substr(i, 2) == "_x" && i + 6 < text.size() && text[i + 6] == '_';
        const auto read = shape ? std::from_chars(text.data() + i + 2, text.data() + i + 6, value, 16) : std::from_chars_result{};
        if (shape && read.ec == std::errc() && read.ptr == text.data() + i + 6 && value < 0x80) {
            result += char(value);
            i += 7;
        } else {
            result += text[i++];
        }
    }
    return result;
}

SheetRows::SheetRows(std::vector<unsigned char> bytes, std::shared_ptr<const BookParts> parts)
    : m_bytes(std::move(bytes)), m_parts(std::move(parts))
{
    // Some programs write <x:row> for <row>.
    const size_t data = xml().find("sheetData");
    const size_t open = data == std::string_view::npos ? data : xml().rfind('<', data);
    const std::string prefix(open == std::string_view::npos ? std::string_view() : xml().substr(open + 1, data - open - 1));
    m_open = '<' + (prefix.size() < 32 ? prefix : std::string()) + "row";
    m_close = "</" + m_open.substr(1) + '>';
}

Done SheetRows::rewind()
{
    m_at = 0;
    m_rows = 0;
    m_line = 0;
    return {};
}

/// The XML of the next row, from its opening to its closing.
bool SheetRows::findRow(std::string_view& row)
{
    for (;;) {
        m_at = xml().find(m_open, m_at);
        if (m_at == std::string_view::npos) {
            m_at = xml().size();
            return false;
        }
        const size_t after = m_at + m_open.size();
        // <rowBreaks> is another matter.
        if (after < xml().size() && std::string_view(" \t\r\n/>").find(xml()[after]) != std::string_view::npos)
            break;
        m_at = after;
    }
    const size_t tagEnd = xml().find('>', m_at);
    if (tagEnd == std::string_view::npos) {
        m_at = xml().size();
        return false;
    }
    size_t end = tagEnd + 1;
    if (xml()[tagEnd - 1] != '/') {
        end = xml().find(m_close, tagEnd);
        end = end == std::string_view::npos ? xml().size() : end + m_close.size();
    }
    row = xml().substr(m_at, end - m_at);
    m_at = end;
    return true;
}

Result<bool> SheetRows::next(Row& row)
{
    std::string_view text;
    while (findRow(text)) {
        if (++m_rows > kMostRows)
            return failure(Problem::TooLarge, QStringLiteral("workbook_too_large"));
        m_text.clear();
        m_cells.clear();
        m_column = 0;
        m_trouble = nullptr;
        m_inValue = false;
        m_phonetic = 0;
        ++m_line;
        // A cell takes some twenty letters around its value.
        if (text.size() > size_t(maxRowBytes) * 4)
            m_trouble = "row_too_long";
        else if (!parseXml(text, *this))
            return failure(Problem::Damaged, QStringLiteral("damaged_workbook"));
        if (m_cells.empty() && !m_trouble)
            continue;
        row.line = m_line;
        row.trouble = m_trouble;
        row.cells.clear();
        for (const auto& [begin, length] : m_cells)
            row.cells.emplace_back(m_text.data() + begin, length);
        return true;
    }
    return false;
}

void SheetRows::start(std::string_view name, const XmlAttributes& attributes)
{
    if (name == "row") {
        m_line = qint64(numberOf(attributes.value("r"), size_t(m_line)));
    } else if (name == "c") {
        m_column = columnOf(attributes.value("r"), m_column);
        m_kind = kindOf(attributes.value("t"));
        m_style = numberOf(attributes.value("s"), 0);
        m_value.clear();
    } else if (name == "rPh") {
        ++m_phonetic;
    } else if (name == "v" || name == "t") {
        m_inValue = m_phonetic == 0;
    }
}

void SheetRows::text(std::string_view text)
{
    if (m_inValue)
        m_value.append(text);
}

void SheetRows::end(std::string_view name)
{
    if (name == "v" || name == "t")
        m_inValue = false;
    else if (name == "rPh")
        --m_phonetic;
    else if (name == "c")
        finishCell();
}

void SheetRows::finishCell()
{
    const size_t column = m_column++;
    std::string_view shown = m_value;
    std::string made;
    if (m_kind == 's') {
        shown = m_value.empty() ? std::string_view() : m_parts->texts.at(numberOf(m_value, size_t(-1)));
    } else if (m_kind == 'n' && !m_value.empty()) {
        const NumberFormat format = m_style < m_parts->formats.size() ? m_parts->formats[m_style] : NumberFormat();
        shown = made = shownNumber(m_value, format, m_parts->since1904);
    } else if (m_kind == 't') {
        shown = made = unescaped(m_value);
    }
    if (shown.empty())
        return;
    if (column >= size_t(maxColumns)) {
        m_trouble = "too_many_columns";
        return;
    }
    if (column >= m_cells.size())
        m_cells.resize(column + 1, {0, 0});
    m_cells[column] = {m_text.size(), shown.size()};
    m_text.append(shown);
    if (m_text.size() > size_t(maxRowBytes))
        m_trouble = "row_too_long";
}

} // namespace amends::shopdata
