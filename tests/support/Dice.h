#pragma once
#include <QByteArray>
#include <QRandomGenerator>
#include <initializer_list>

namespace amends {

/// The same throws for the same seed and number, whenever the same program is run.
class Dice
{
public:
    Dice(quint32 seed, quint32 number) : m_random(seed * 2654435761u ^ (number + 1)) {}

    int below(int bound) { return int(m_random.bounded(quint32(bound))); }
    bool oneIn(int n) { return below(n) == 0; }
    QByteArray of(std::initializer_list<const char*> choices)
    {
        return QByteArray(choices.begin()[below(int(choices.size()))]);
    }
    QByteArray bytes(int count)
    {
        QByteArray made(count, Qt::Uninitialized);
        for (char& c : made)
            c = char(m_random.bounded(256u));
        return made;
    }

private:
    QRandomGenerator m_random;
};

} // namespace amends
