#include "shopdata/CsvReader.h"
#include "shopdata/ShopFile.h"
#include <algorithm>
#include <csv.h>
#include <map>

namespace amends::shopdata {

namespace {

/// After so many endless rows the file is not what we take it for.
constexpr int kMaxGivenUp = 50;

void startParser(csv_parser& parser, char separator)
{
    csv_init(&parser, CSV_REPALL_NL);
    csv_set_delim(&parser, static_cast<unsigned char>(separator));
}

} // namespace

CsvReader::CsvReader(std::unique_ptr<ByteSource> bytes, char separator)
    : m_bytes(std::move(bytes)), m_separator(separator), m_parser(std::make_unique<csv_parser>())
{
    startParser(*m_parser, m_separator);
    start();
}

CsvReader::~CsvReader()
{
    csv_free(m_parser.get());
}

void CsvReader::start()
{
    csv_free(m_parser.get());
    startParser(*m_parser, m_separator);
    m_text.clear();
    m_cells.clear();
    m_entries.clear();
    m_next = 0;
    m_open = {};
    m_open.line = m_line = 1;
    m_skipping = false;
    m_unfinished.clear();
    m_givenUp = 0;
    m_atEnd = false;
}

Done CsvReader::rewind()
{
    start();
    return m_bytes->rewind();
}

void CsvReader::onCell(void* text, size_t length, void* self)
{
    auto& reader = *static_cast<CsvReader*>(self);
    if (length == 0 && reader.m_separator == ' ')
        return;
    const auto* bytes = static_cast<const char*>(text);
    if (reader.m_open.cells < size_t(maxColumns)) {
        reader.m_cells.push_back({reader.m_text.size(), length});
        reader.m_text.append(bytes, length);
        ++reader.m_open.cells;
    } else {
        reader.m_open.trouble = "too_many_columns";
    }
}

void CsvReader::onRow(int, void* self)
{
    auto& reader = *static_cast<CsvReader*>(self);
    reader.finishRow(reader.m_open.trouble);
}

void CsvReader::finishRow(const char* trouble)
{
    if (m_open.cells > 0 || trouble) {
        m_open.trouble = trouble;
        m_entries.push_back(m_open);
    }
    m_open = {};
    m_open.firstCell = m_cells.size();
    m_open.line = m_line + 1; // this row's end is on m_line
}

void CsvReader::feed(std::string_view text)
{
    // Old Macs end lines with CR alone. Where there is any LF, it is the LF that counts.
    const char lineEnd = text.find('\n') != text.npos ? '\n' : '\r';
    while (!text.empty()) {
        const size_t end = text.find(lineEnd);
        const std::string_view line = text.substr(0, end == text.npos ? end : end + 1);
        text.remove_prefix(line.size());
        feedLine(line, end != std::string_view::npos);
    }
}

void CsvReader::feedLine(std::string_view line, bool complete)
{
    if (m_skipping) {
        m_skipping = !complete;
        m_line += complete ? 1 : 0;
        m_open.line = m_line;
        return;
    }
    csv_parse(m_parser.get(), line.data(), line.size(), onCell, onRow, this);
    m_line += complete ? 1 : 0;
    if (complete && m_open.line == m_line && m_open.cells == 0) {
        m_unfinished.clear();
        return;
    }
    m_unfinished.append(line);
    if (m_unfinished.size() > size_t(maxRowBytes))
        giveUpRow();
}

void CsvReader::giveUpRow()
{
    ++m_givenUp;
    m_cells.resize(m_open.firstCell);
    m_open.cells = 0;
    m_line = m_open.line;
    finishRow("row_too_long");
    csv_free(m_parser.get());
    startParser(*m_parser, m_separator);
    std::string kept;
    kept.swap(m_unfinished);
    const size_t end = kept.find_first_of("\r\n");
    if (end == kept.npos) {
        m_skipping = true;
        m_open.line = m_line;
        return;
    }
    ++m_line;
    if (m_givenUp <= kMaxGivenUp)
        feed(std::string_view(kept).substr(kept[end] == '\r' && kept[end + 1] == '\n' ? end + 2 : end + 1));
}

Done CsvReader::fill()
{
    // The open row's cells move to the front, all others are done with.
    std::string text;
    std::vector<Cell> cells;
    for (size_t i = m_open.firstCell; i < m_cells.size(); ++i) {
        cells.push_back({text.size(), m_cells[i].length});
        text.append(m_text, m_cells[i].begin, m_cells[i].length);
    }
    m_text.swap(text);
    m_cells.swap(cells);
    m_open.firstCell = 0;
    m_entries.clear();
    m_next = 0;
    while (m_entries.empty() && !m_atEnd) {
        const Result<QByteArrayView> piece = m_bytes->next();
        if (!piece)
            return std::unexpected(piece.error());
        if (piece->isEmpty()) {
            m_atEnd = true;
            csv_fini(m_parser.get(), onCell, onRow, this);
        } else {
            feed({piece->data(), size_t(piece->size())});
        }
        if (m_givenUp > kMaxGivenUp)
            return failure(Problem::Damaged, QStringLiteral("too_many_broken_rows"));
    }
    return {};
}

Result<bool> CsvReader::next(Row& row)
{
    if (m_next == m_entries.size()) {
        if (m_atEnd)
            return false;
        if (const Done done = fill(); !done)
            return std::unexpected(done.error());
        if (m_entries.empty())
            return false;
    }
    const Entry& entry = m_entries[m_next++];
    row.line = entry.line;
    row.trouble = entry.trouble;
    row.cells.clear();
    for (size_t i = 0; i < entry.cells; ++i) {
        const Cell& cell = m_cells[entry.firstCell + i];
        row.cells.emplace_back(m_text.data() + cell.begin, cell.length);
    }
    return true;
}

namespace {

/// How many rows of the text have how many cells.
struct Shape
{
    char separator = ',';
    std::map<size_t, int> counts;
    size_t cells = 0;
    int rows = 0;

    static void onCell(void*, size_t length, void* self)
    {
        auto& shape = *static_cast<Shape*>(self);
        if (length > 0 || shape.separator != ' ')
            ++shape.cells;
    }
    static void onRow(int, void* self)
    {
        auto& shape = *static_cast<Shape*>(self);
        if (shape.cells > 0) {
            ++shape.counts[shape.cells];
            ++shape.rows;
        }
        shape.cells = 0;
    }
    /// Blanks stand between words, too: only where nearly all rows have the same number of three or more are they columns.
    bool blanksAreColumns() const
    {
        int most = 0;
        size_t width = 0;
        for (const auto& [cellsInRow, count] : counts) {
            width = count > most ? cellsInRow : width;
            most = std::max(most, count);
        }
        return width >= 3 && most * 20 >= rows * 19;
    }
    double score() const
    {
        double best = 0;
        for (const auto& [cellsInRow, count] : counts) {
            const double share = double(count) / rows;
            if (cellsInRow > 1)
                best = std::max(best, share * share * double(cellsInRow));
        }
        return best;
    }
};

} // namespace

char guessSeparator(std::string_view text)
{
    if (text.size() > 5 && (text.starts_with("sep=") || text.starts_with("SEP=")))
        return text[4];
    char best = ',';
    double bestScore = 0;
    for (const char separator : {',', ';', '\t', '|', ' '}) {
        csv_parser parser;
        startParser(parser, separator);
        Shape shape;
        shape.separator = separator;
        csv_parse(&parser, text.data(), text.size(), Shape::onCell, Shape::onRow, &shape);
        csv_fini(&parser, Shape::onCell, Shape::onRow, &shape);
        csv_free(&parser);
        const bool words = separator == ' ' && (bestScore > 0.5 || !shape.blanksAreColumns());
        if (!words && shape.score() > bestScore * 1.05) {
            best = separator;
            bestScore = shape.score();
        }
    }
    return best;
}

} // namespace amends::shopdata
