#pragma once
#include <QMap>
#include <QString>

namespace amends {

/// Which column of a table means what, and how its cells are written. Names of fields are shopdata's: "order_number",
/// "email", "total", … (shopdata/Fields.h lists them). Whatever is empty is guessed from the file.
struct ColumnMapping
{
    QMap<QString, QString> fields;  ///< field → header name, or "#3" for the third column
    QString charset;                ///< "" guess; else "utf-8", "utf-16le", "utf-16be", "windows-1252", "iso-8859-15"
    QString separator;              ///< one character; " " stands for runs of blanks
    QString dateOrder;              ///< "dmy", "mdy", "ymd"
    QString decimal;                ///< "," or "."
    QString currency;               ///< ISO 4217
    QString sheet;                  ///< of a workbook; "" the first that has a usable header

    bool operator==(const ColumnMapping&) const = default;
};

} // namespace amends
