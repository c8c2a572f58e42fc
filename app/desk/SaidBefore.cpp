#include "desk/SaidBefore.h"
#include <QRegularExpression>

namespace amends {

namespace {

constexpr qsizetype runLength = 5;
constexpr qsizetype fewestWords = 30;

std::vector<size_t> runsOf(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"), QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = text.toLower().split(between, Qt::SkipEmptyParts);
    std::vector<size_t> runs;
    for (qsizetype i = 0; words.size() >= fewestWords && i + runLength <= words.size(); ++i)
        runs.push_back(qHashRange(words.begin() + i, words.begin() + i + runLength));
    return runs;
}

} // namespace

SaidBefore::SaidBefore(const QStringList& replies)
{
    for (const QString& reply : replies) {
        for (const size_t run : runsOf(reply))
            m_runs.insert(run);
    }
}

double SaidBefore::shareOf(const QString& text) const
{
    const std::vector<size_t> runs = runsOf(text);
    if (runs.empty() || m_runs.isEmpty())
        return 0;
    const auto known = std::ranges::count_if(runs, [&](size_t run) { return m_runs.contains(run); });
    return double(known) / double(runs.size());
}

} // namespace amends
