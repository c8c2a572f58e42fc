#pragma once
#include <QtGlobal>
#include <utility>
#include <vector>

namespace amends::training {

/// The same numbers on every machine for one seed; the standard library promises that of its engines, not of its shuffle.
class Shuffle
{
public:
    explicit Shuffle(quint64 seed) : m_state(seed * 0x9e3779b97f4a7c15ULL + 1) {}

    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    /// Between 0 and 1.
    float uniform() { return float(next() >> 40) / float(1 << 24); }

    template <class T> void operator()(std::vector<T>& list)
    {
        for (size_t i = list.size(); i > 1; --i)
            std::swap(list[i - 1], list[size_t(next() % i)]);
    }

private:
    quint64 m_state;
};

} // namespace amends::training
