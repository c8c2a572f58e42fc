#pragma once
#include "shopdata/Cells.h"
#include "shopdata/Formats.h"
#include "shopdata/RowSource.h"
#include "shopdata/ShopFile.h"
#include <memory>
#include <string>

namespace amends::shopdata {

/// A copied row, for looking at the beginning of a file more than once.
using SampleRow = std::vector<std::string>;

/// A guess from header words and cells: which columns mean what, and whether that is worth anything.
struct Guess
{
    Columns columns;
    int fields = 0;           ///< how many have a column
    bool orders = false;
    bool customers = false;
};

Guess guessByHeader(const QStringList& header, std::span<const SampleRow> rows);
/// A table without header, by its cells alone.
Guess guessByContent(std::span<const SampleRow> rows);
/// Whether these columns make orders or customers.
void judge(Guess& guess);
/// Whether the cells of the columns look like what they are said to mean.
bool contentFits(const Columns& columns, std::span<const SampleRow> rows);
/// Whether a row can be a header: words, not data.
bool looksLikeHeader(const SampleRow& row);

/// Everything that must be known before the first row is read.
struct Survey
{
    const Format* format = nullptr;   ///< null: guessed or the user's mapping
    QString formatName;
    QString why;
    QString refusal;
    QString charset;
    char separator = 0;               ///< 0: no separated text
    QStringList header;
    qint64 headerRow = -1;            ///< rows to pass over less one; -1 where there is no header
    size_t width = 0;                 ///< cells of the header's row, empty ones at its end counted
    Columns columns;
    bool orders = false;
    bool customers = false;
    std::array<char, kFields> decimal{};
    std::array<DateOrder, kFields> dateOrder{};
    Currency currency;
    NumberStyle customerNumbers;
    QStringList notes;
    QString sheet;                    ///< of a workbook
    QStringList sheets;
    bool remembered = false;          ///< the mapping is an earlier choice of the user's
    std::vector<SampleRow> firstRows;
};

/// An opened file with what was found out about it, at its first row of data.
struct OpenTable
{
    std::unique_ptr<RowSource> rows;
    Survey survey;
};

/// The cells as text, those of secret columns left empty.
QStringList openCells(const Row& row, const QStringList& header);

/// Past the header, from the first row.
Done skipHeader(RowSource& rows, const Survey& survey);
/// How the cells are written, from as many rows as it takes.
Done decideWriting(RowSource& rows, Survey& survey, const ReadOptions& options);

Result<OpenTable> openTable(const QString& file, const ReadOptions& options);

} // namespace amends::shopdata
