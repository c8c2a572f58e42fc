#pragma once
#include <QString>

namespace amends::shopdata {

/// What kind of file a workbook may be, by its content.
enum class BookKind {
    None,         ///< no workbook
    Xlsx,         ///< one that Workbook reads
    Locked,       ///< encrypted with a password
    Old,          ///< .xls, .xlsb
    OpenDocument, ///< .ods
    Archive,      ///< another zip archive
    WebPage,      ///< a web page or an XML table under a table's name
};

BookKind bookKind(const QString& file);
/// The reason key of a kind that is not read, "" for the others.
QString refusalOf(BookKind kind);

} // namespace amends::shopdata
