#pragma once
#include "domain/ColumnMapping.h"
#include "shopdata/RowSource.h"
#include <QStringList>
#include <memory>

namespace amends::shopdata {

class Workbook;

/// One way to take a file apart into rows.
struct Way
{
    std::unique_ptr<RowSource> rows;
    QString charset;    ///< of separated text
    char separator = 0; ///< 0: no separated text
    QString sheet;      ///< of a workbook
};

/// A file that holds a table, or several: separated text, or a workbook. What no table can be got of is NotRecognised,
/// with the reason key in `detail`.
class TableFile
{
public:
    static Result<std::unique_ptr<TableFile>> open(const QString& file);
    ~TableFile();

    QStringList sheets() const; ///< empty for text
    /// Charset, separator and sheet are as the mapping says, else as they seem; of sheets the first.
    Result<Way> rows(const ColumnMapping& mapping) const;

private:
    TableFile() = default;

    QString m_file;
    std::unique_ptr<Workbook> m_book;
};

} // namespace amends::shopdata
