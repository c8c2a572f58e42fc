#pragma once

class QTableView;

namespace amends {

/// How every table of ours looks: framed, without grid and row numbers, its headings to the left.
void frameTable(QTableView* table);
/// The same for a table that is only read: one line a row, no heading stands out, and Tab leaves it.
void frameReadTable(QTableView* table);

} // namespace amends
