#pragma once
#include <QtGlobal>
#include <string_view>
#include <vector>

namespace amends::shopdata {

/// A hash that is the same in every version and on every machine: it is stored.
inline quint64 stableHash(std::string_view bytes, quint64 seed = 0xcbf29ce484222325ull)
{
    quint64 hash = seed;
    for (const char c : bytes)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ull;
    return hash;
}

inline quint64 stableHash(qint64 number, quint64 seed)
{
    quint64 hash = seed ^ static_cast<quint64>(number);
    hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9ull;
    hash = (hash ^ (hash >> 27)) * 0x94d049bb133111ebull;
    return hash ^ (hash >> 31);
}

/// How often a hash was met, for millions of them: 16 bytes a place, open addressing.
class Counter
{
public:
    /// Counts one more and says how many there were before.
    quint32 count(quint64 hash)
    {
        if (m_used * 2 >= m_slots.size())
            grow();
        Slot& slot = find(m_slots, hash == 0 ? 1 : hash);
        m_used += slot.times == 0 ? 1 : 0;
        return slot.times++;
    }

private:
    struct Slot
    {
        quint64 hash = 0;
        quint32 times = 0;
    };

    static Slot& find(std::vector<Slot>& table, quint64 hash)
    {
        size_t at = (hash ^ (hash >> 32)) & (table.size() - 1);
        while (table[at].times != 0 && table[at].hash != hash)
            at = (at + 1) & (table.size() - 1);
        table[at].hash = hash;
        return table[at];
    }
    void grow()
    {
        std::vector<Slot> larger(m_slots.empty() ? 1024 : m_slots.size() * 2);
        for (const Slot& slot : m_slots) {
            if (slot.times != 0)
                find(larger, slot.hash).times = slot.times;
        }
        m_slots.swap(larger);
    }

    std::vector<Slot> m_slots;
    size_t m_used = 0;
};

} // namespace amends::shopdata
