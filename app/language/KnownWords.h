#pragma once
#include <QByteArray>
#include <QtGlobal>
#include <array>

namespace amends::language {

/// Whether a word was met while learning, in twelve bits a word and with about one error in two hundred for words that were not (a Bloom
/// filter). Views bytes that live elsewhere.
class KnownWords
{
public:
    KnownWords() = default;
    KnownWords(const uchar* bits, quint32 bytes) : m_bits(bits), m_bytes(bytes) {}

    bool has(quint32 key) const
    {
        for (const quint32 bit : bitsOf(key, m_bytes)) {
            if ((m_bits[bit / 8] >> (bit % 8) & 1) == 0)
                return false;
        }
        return true;
    }

    static QByteArray room(size_t words) { return QByteArray(qsizetype(words * 3 / 2 + 1), '\0'); }
    static void add(QByteArray& bits, quint32 key)
    {
        for (const quint32 bit : bitsOf(key, quint32(bits.size())))
            bits[qsizetype(bit / 8)] = char(uchar(bits[qsizetype(bit / 8)]) | 1U << (bit % 8));
    }

private:
    static std::array<quint32, 5> bitsOf(quint32 key, quint32 bytes)
    {
        const quint32 first = key * 2654435769U;
        const quint32 step = (key ^ key >> 15) * 2246822519U | 1U;
        std::array<quint32, 5> bits{};
        for (quint32 i = 0; i < bits.size(); ++i)
            bits[i] = quint32((quint64(first + i * step) * bytes * 8) >> 32);
        return bits;
    }

    const uchar* m_bits = nullptr;
    quint32 m_bytes = 0;
};

} // namespace amends::language
