#pragma once
#include "domain/Codes.h"

namespace amends {

/// Which remarks are marked while somebody writes: all, only stops (quiet), none.
enum class Marks { All, Stops, None };
constexpr auto codesOf(Marks)
{
    return std::to_array<QLatin1StringView>({QLatin1StringView("all"), QLatin1StringView("stops"), QLatin1StringView("none")});
}

/// How one person wants to be told while writing.
struct Manner
{
    Marks marks = Marks::All;
    bool spelling = true;

    bool operator==(const Manner&) const = default;
};

} // namespace amends
