#pragma once
#include "shopdata/Fields.h"
#include <span>

namespace amends::shopdata {

/// One kind of export that is known by its header. A new shop system is a new row of the table in Formats.cpp.
struct Format
{
    const char* name;
    /// Header words (as the system writes them, comma between) that must all be there.
    const char* recognisedBy;
    /// "field = Header | Header" a line; the headers that a file does not have are passed over.
    const char* mapping;
    /// Reason key where the file is of no use to us; mapping is then empty.
    const char* refusal = nullptr;
    /// 0 where the columns decide, '.' or ',' where the system always writes so.
    char decimal = 0;
    /// A list of customers although it has amounts or dates that look like an order's.
    bool customersOnly = false;
    const char* channel = "";   ///< what its orders are, where no column says
};

std::span<const Format> formats();
/// The first format whose words are all in the header.
const Format* recognise(const QStringList& header);
Columns columnsOf(const Format& format, const QStringList& header);

} // namespace amends::shopdata
