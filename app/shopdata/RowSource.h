#pragma once
#include "domain/Result.h"
#include "shopdata/Records.h"
#include <string_view>
#include <vector>

namespace amends::shopdata {

/// One row of a table. Cells are UTF-8 and valid until the next row is asked for.
struct Row
{
    qint64 line = 0;                      ///< of the file, where the row begins
    std::vector<std::string_view> cells;
    const char* trouble = nullptr;        ///< reason key why the row cannot be used

    std::string_view cell(int column) const
    {
        return column >= 0 && size_t(column) < cells.size() ? cells[size_t(column)] : std::string_view();
    }
};

/// Rows from wherever they come: a CSV file, a workbook.
class RowSource
{
public:
    virtual ~RowSource() = default;
    /// Fills `row`; false at the end.
    virtual Result<bool> next(Row& row) = 0;
    /// Back to the first row.
    virtual Done rewind() = 0;
    virtual qint64 doneBytes() const = 0;
    virtual qint64 totalBytes() const = 0;
};

} // namespace amends::shopdata
