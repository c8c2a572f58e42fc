#pragma once
#include <QtEndian>
#include <QtGlobal>
#include <array>
#include <optional>
#include <string_view>

namespace amends::language {

/// Which words mean alike, over all languages: each known word belongs to a coarse, a middle and a fine group.
/// Views bytes that live elsewhere: a table of 2^bits places of a 4-byte key (0: none) and a number of 2 bytes for each size.
class WordGroups
{
public:
    static constexpr size_t sizes = 3;
    static constexpr size_t bytesAPlace = 4 + 2 * sizes;
    static constexpr int mostProbes = 64; ///< no key lies further from its place
    using Groups = std::array<quint16, sizes>;

    WordGroups() = default;
    WordGroups(const uchar* table, int bits) : m_table(table), m_bits(bits) {}

    static quint32 keyOf(std::u16string_view form)
    {
        quint64 hash = 0xcbf29ce484222325ULL;
        for (const char16_t c : form)
            hash = (hash ^ c) * 0x100000001b3ULL;
        const auto key = quint32(hash ^ (hash >> 32));
        return key == 0 ? 1 : key;
    }

    std::optional<Groups> of(std::u16string_view form) const
    {
        if (m_table == nullptr)
            return std::nullopt;
        const quint32 key = keyOf(form);
        const quint32 mask = (1U << m_bits) - 1;
        quint32 at = key & mask;
        for (int probe = 0; probe < mostProbes; ++probe, at = (at + 1) & mask) {
            const uchar* place = m_table + size_t(at) * bytesAPlace;
            const auto here = qFromLittleEndian<quint32>(place);
            if (here == 0)
                return std::nullopt;
            if (here == key) {
                Groups groups;
                for (size_t i = 0; i < sizes; ++i)
                    groups[i] = qFromLittleEndian<quint16>(place + 4 + 2 * i);
                return groups;
            }
        }
        return std::nullopt;
    }

private:
    const uchar* m_table = nullptr;
    int m_bits = 0;
};

} // namespace amends::language
