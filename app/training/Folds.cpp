#include "training/Folds.h"
#include <QSet>
#include <algorithm>

namespace amends::training {

namespace {

/// Which fold holds out the lines of each writer: the largest first, into the fold that has least.
std::vector<int> foldOfWriter(const Corpus& corpus, int folds)
{
    std::vector<int> lines(size_t(corpus.writers.size()), 0);
    for (const Line& line : corpus.lines)
        ++lines[size_t(line.writer)];
    std::vector<int> order(lines.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = int(i);
    std::ranges::stable_sort(order, [&](int a, int b) { return lines[size_t(a)] > lines[size_t(b)]; });
    std::vector<int> of(lines.size(), 0);
    std::vector<int> filled(size_t(folds), 0);
    for (const int writer : order) {
        const auto least = std::ranges::min_element(filled);
        of[size_t(writer)] = int(least - filled.begin());
        *least += lines[size_t(writer)];
    }
    return of;
}

/// Not qHash: that hangs on the processor.
size_t hashOf(const QString& text)
{
    size_t hash = 0xcbf29ce484222325ULL;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 0x100000001b3ULL;
    return hash >> 8;
}

} // namespace

std::vector<Fold> foldsOf(const Corpus& corpus, int most)
{
    const bool single = corpus.writers.size() < 2;
    const int count = single ? most : std::min(most, int(corpus.writers.size()));
    const std::vector<int> byWriter = foldOfWriter(corpus, count);
    const auto foldOf = [&](const Line& line) {
        return single ? int(hashOf(line.situation) % size_t(count)) : byWriter[size_t(line.writer)];
    };
    const auto count_ = size_t(count);
    std::vector<Fold> folds(count_);
    std::vector<QSet<QString>> situations(folds.size());
    for (const Line& line : corpus.lines)
        situations[size_t(foldOf(line))].insert(line.situation);
    for (size_t i = 0; i < corpus.lines.size(); ++i) {
        const Line& line = corpus.lines[i];
        for (size_t f = 0; f < folds.size(); ++f) {
            if (int(f) == foldOf(line))
                folds[f].hold.push_back(int(i));
            else if (!situations[f].contains(line.situation))
                folds[f].learn.push_back(int(i));
        }
    }
    return folds;
}

std::vector<int> shareOf(const Corpus& corpus, const std::vector<int>& lines, double share)
{
    constexpr size_t steps = 1000;
    std::vector<int> some;
    std::ranges::copy_if(lines, std::back_inserter(some), [&](int line) {
        return double(hashOf(corpus.lines[size_t(line)].situation) / 7 % steps) < share * double(steps);
    });
    return some;
}

} // namespace amends::training
