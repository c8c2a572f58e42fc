#pragma once
#include <string>
#include <string_view>

namespace amends::shopdata {

/// What a workbook's number format says a number is.
enum class NumberKind { Number, Date, Time, DateTime };

struct NumberFormat
{
    NumberKind kind = NumberKind::Number;
    int zeros = 0; ///< "00000": a number that is shown with zeros in front, as postal codes and card numbers are
};

/// Of a format built in, and of one that the workbook defines ("dd/mm/yyyy", "#,##0.00 €", "[$-407]d. mmmm yyyy").
NumberFormat builtInFormat(int id);
NumberFormat formatOf(std::string_view code);

/// A stored number as text of one form: days as ISO dates, times as hh:mm:ss, amounts with a point and at most the fifteen
/// digits a spreadsheet knows. A whole number of more digits than that has lost some: it comes as 5.70306E+17.
std::string shownNumber(std::string_view stored, const NumberFormat& format, bool since1904);

} // namespace amends::shopdata
