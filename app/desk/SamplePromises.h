#pragma once
#include "desk/SampleData.h"
#include <QHash>
#include <QRandomGenerator>

namespace amends {

/// A promise's sentence with {weekday}, on which it falls due, put in; {Weekday} where it begins.
QString promised(QString sentence, const QDate& due, Language language);

/// Makes up what the complaints of the sample shop were promised: of ten settled ones one is still on the board, and four were
/// kept, late or broken. It draws from a row of chances of its own, so that the rest of the shop is the same without it; it
/// writes nothing.
class SamplePromises
{
public:
    SamplePromises(const SampleData& data, const QDate& today, quint32 seed);

    QList<Promise> of(const Complaint& complaint, const QList<Staff>& staff);

private:
    int below(int bound) { return int(m_random.bounded(quint32(bound))); }
    Promise open(bool settledComplaint);
    Promise settled(const QDate& promised);

    QDate m_today;
    QRandomGenerator m_random;
    QHash<Language, QStringList> m_sentences;
};

} // namespace amends
