#pragma once
#include "language/KeyMarks.h"
#include <array>
#include <optional>
#include <string_view>

namespace amends::language {

/// Which words mean alike, over all languages: each known word belongs to a coarse, a middle and a fine group.
/// Views bytes that live elsewhere: the marks of the words, then a number of 2 bytes for each size at each place.
class WordGroups
{
public:
    static constexpr size_t sizes = 3;
    static constexpr qsizetype bytesAPlace = KeyMarks::bytesAPlace + 2 * qsizetype(sizes);
    using Groups = std::array<quint16, sizes>;

    WordGroups() = default;
    WordGroups(const uchar* table, quint32 places) : m_words(table, places), m_numbers(table + qsizetype(places) * KeyMarks::bytesAPlace) {}

    static quint32 keyOf(std::u16string_view form)
    {
        quint64 hash = 0xcbf29ce484222325ULL;
        for (const char16_t c : form)
            hash = (hash ^ c) * 0x100000001b3ULL;
        return quint32(hash ^ (hash >> 32));
    }

    std::optional<Groups> of(std::u16string_view form) const
    {
        const int at = m_words.find(keyOf(form));
        if (at < 0)
            return std::nullopt;
        Groups groups;
        for (size_t i = 0; i < sizes; ++i)
            groups[i] = qFromLittleEndian<quint16>(m_numbers + (size_t(at) * sizes + i) * 2);
        return groups;
    }

private:
    KeyMarks m_words;
    const uchar* m_numbers = nullptr;
};

} // namespace amends::language
