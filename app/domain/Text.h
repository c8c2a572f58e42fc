#pragma once
#include <QtGlobal>

namespace amends {

/// A piece of a text in UTF-16 code units, end exclusive.
struct TextRange
{
    qsizetype start = 0;
    qsizetype end = 0;

    qsizetype length() const { return end - start; }
    bool contains(qsizetype position) const { return position >= start && position < end; }
    bool overlaps(const TextRange& other) const { return start < other.end && other.start < end; }
    bool operator==(const TextRange&) const = default;
};

} // namespace amends
