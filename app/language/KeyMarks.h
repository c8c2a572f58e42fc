#pragma once
#include <QtEndian>
#include <QtGlobal>
#include <vector>

namespace amends::language {

/// Where keys stand in a table that keeps 16 bits of each, its mark: at the key's place or after it. A key that was never put in is
/// taken for another about once in five thousand times, and of those put in a few in a hundred thousand are; who asks must be able to
/// live with that. Views bytes that live elsewhere:
/// `places` little-endian numbers of 2 bytes, 0 where no key stands.
class KeyMarks
{
public:
    static constexpr qsizetype bytesAPlace = 2;
    static constexpr int mostProbes = 256; ///< no key lies further from its place

    KeyMarks() = default;
    KeyMarks(const uchar* marks, quint32 places) : m_marks(marks), m_places(places) {}

    quint32 places() const { return m_places; }

    /// The place of a key, or -1: it is not there.
    int find(quint32 key) const
    {
        const quint16 mark = markOf(key);
        quint32 at = placeOf(key, m_places);
        for (int probe = 0; probe < mostProbes && m_places > 0; ++probe, at = at + 1 == m_places ? 0 : at + 1) {
            const auto here = qFromLittleEndian<quint16>(m_marks + size_t(at) * bytesAPlace);
            if (here == mark)
                return int(at);
            if (here == 0)
                return -1;
        }
        return -1;
    }

    /// Puts a key into a table in memory; its place, or -1: too full.
    static int put(std::vector<quint16>& marks, quint32 key)
    {
        const auto places = quint32(marks.size());
        quint32 at = placeOf(key, places);
        for (int probe = 0; probe < mostProbes; ++probe, at = at + 1 == places ? 0 : at + 1) {
            if (marks[at] == 0) {
                marks[at] = markOf(key);
                return int(at);
            }
        }
        return -1;
    }

private:
    static quint32 spread(quint32 key) { return key * 2654435769U; }
    static quint32 placeOf(quint32 key, quint32 places) { return quint32((quint64(spread(key)) * places) >> 32); }
    static quint16 markOf(quint32 key)
    {
        const auto mark = quint16(spread(key));
        return mark == 0 ? 1 : mark;
    }

    const uchar* m_marks = nullptr;
    quint32 m_places = 0;
};

} // namespace amends::language
