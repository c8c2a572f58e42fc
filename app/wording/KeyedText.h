#pragma once
#include <QLatin1StringView>
#include <QStringView>
#include <algorithm>
#include <span>

namespace amends {

/// A text of the wording's tables, marked for translation, by the key the libraries give. Private to app/wording.
struct KeyedText
{
    QLatin1StringView key;
    const char* text;
};

/// nullptr for a key the table does not know.
inline const char* textOf(std::span<const KeyedText> table, QStringView key)
{
    const auto known = std::ranges::find_if(table, [&](const KeyedText& entry) { return entry.key == key; });
    return known == table.end() ? nullptr : known->text;
}

} // namespace amends
