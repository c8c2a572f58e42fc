#pragma once
#include <QString>
#include <QStringList>

namespace amends {

/// One cell of a CSV file that we write: quoted where it must be, and never a formula. A spreadsheet runs a cell that begins
/// with = + - @ (also in its wide form), a tab or a line break; such a cell gets an apostrophe in front, which the
/// spreadsheet takes for "this is text". Plain numbers such as "-12.50" and "+32" stay numbers.
QString csvCell(const QString& text);

/// A row of such cells with CRLF behind, for `separator` ',' or ';'.
QString csvRow(const QStringList& cells, QChar separator = u',');

} // namespace amends
