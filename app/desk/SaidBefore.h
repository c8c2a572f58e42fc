#pragma once
#include <QSet>
#include <QStringList>

namespace amends {

/// The runs of five words of our last replies, as a set, to tell how much of a new reply was said before. Words count
/// without case and marks. Knows no language and no store.
class SaidBefore
{
public:
    explicit SaidBefore(const QStringList& replies = {});

    /// The share of the text's runs that are known, 0 to 1; 0 for a text too short to tell (30 words).
    double shareOf(const QString& text) const;

private:
    QSet<size_t> m_runs;
};

} // namespace amends
