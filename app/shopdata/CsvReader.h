#pragma once
#include "shopdata/ByteSource.h"
#include "shopdata/RowSource.h"
#include <memory>
#include <string>

struct csv_parser;

namespace amends::shopdata {

/// Rows of separated text, by libcsv. Takes CR, LF and CRLF, line breaks and quotes within quotes, and inner quotes that
/// nobody doubled. A row over maxRowBytes (a quote that was opened and never closed) is given up: its first line is
/// reported, and the reading goes on with the next line. Knows nothing of headers or of what cells mean.
class CsvReader : public RowSource
{
public:
    /// `separator` ' ' stands for runs of blanks.
    CsvReader(std::unique_ptr<ByteSource> bytes, char separator);
    ~CsvReader() override;

    Result<bool> next(Row& row) override;
    Done rewind() override;
    qint64 doneBytes() const override { return m_bytes->doneBytes(); }
    qint64 totalBytes() const override { return m_bytes->totalBytes(); }
    const QString& charset() const { return m_bytes->charset(); }
    char separator() const { return m_separator; }

private:
    struct Cell
    {
        size_t begin = 0;
        size_t length = 0;
    };
    struct Entry
    {
        size_t firstCell = 0;
        size_t cells = 0;
        qint64 line = 0;
        const char* trouble = nullptr;
    };

    static void onCell(void* text, size_t length, void* self);
    static void onRow(int terminator, void* self);
    void start();
    void finishRow(const char* trouble);
    Done fill();
    void feed(std::string_view text);
    void feedLine(std::string_view line, bool complete);
    void giveUpRow();

    std::unique_ptr<ByteSource> m_bytes;
    char m_separator;
    std::unique_ptr<csv_parser> m_parser;
    // What libcsv has found in the present piece: cells of several rows after another, used again for each piece.
    std::string m_text;
    std::vector<Cell> m_cells;
    std::vector<Entry> m_entries;
    size_t m_next = 0;
    Entry m_open;             ///< the row that is being read
    qint64 m_line = 1;        ///< the line that is being read
    bool m_skipping = false;  ///< inside an endless line, until its end
    std::string m_unfinished; ///< raw text of the open row, to go back to its second line when it turns out to be endless
    int m_givenUp = 0;
    bool m_atEnd = false;
};

/// What separates the cells: , ; tab | or ' ' for runs of blanks. A first line "sep=;" says it.
char guessSeparator(std::string_view text);

} // namespace amends::shopdata
