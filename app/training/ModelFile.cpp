#include "training/ModelFile.h"
#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <unordered_set>

namespace amends::training {

namespace {

constexpr size_t mostRows = 138'000; // with the groups and the known words less than 3 MB
constexpr size_t labels = language::labelCount;
using Rows = std::vector<std::pair<quint32, const LinearModel::Weights*>>;

/// The steps by which the weights of a label are told apart with the least error (Lloyd 1982): each is the mean of the weights
/// nearest to it.
std::array<float, language::stepCount> stepsFor(std::vector<float> weights)
{
    constexpr int rounds = 40;
    constexpr size_t count = language::stepCount;
    std::ranges::sort(weights);
    std::vector<double> sums{0};
    for (const float weight : weights)
        sums.push_back(sums.back() + double(weight));
    std::array<float, count> steps{};
    for (size_t i = 0; i < count; ++i) // evenly from the least to the most: the few heavy ones count too
        steps[i] = weights.empty() ? 0 : weights.front() + (weights.back() - weights.front()) * float(2 * i + 1) / float(2 * count);
    for (int round = 0; round < rounds; ++round) {
        size_t from = 0;
        for (size_t i = 0; i < count; ++i) {
            const auto end = i + 1 == count ? weights.end() : std::ranges::lower_bound(weights, (steps[i] + steps[i + 1]) / 2);
            const auto to = std::max(from, size_t(end - weights.begin()));
            if (to > from)
                steps[i] = float((sums[to] - sums[from]) / double(to - from));
            from = to;
        }
    }
    return steps;
}

int nearest(const std::array<float, language::stepCount>& steps, float weight)
{
    const auto after = std::ranges::lower_bound(steps, weight);
    if (after == steps.begin())
        return 0;
    if (after == steps.end())
        return language::stepCount - 1;
    return int(after - steps.begin()) - (weight - after[-1] < *after - weight);
}

bool laid(const Rows& rows, size_t places, language::ModelTable& table)
{
    table.marks.assign(places, 0);
    table.rows.assign(places * language::ModelTable::bytesARow, 0);
    for (const auto& [key, weights] : rows) {
        const int at = language::KeyMarks::put(table.marks, key);
        if (at < 0)
            return false;
        for (size_t label = 0; label < labels; ++label)
            table.set(size_t(at), int(label), nearest(table.steps[label], weights->of[label]));
    }
    return true;
}

/// Of what may ever be met in the language, its own sentences' features and any group of meaning, those that weigh most. What is met
/// often counts more, by the cube root: with 60,000 rows that catches three points more.
Rows rowsOf(const LinearModel& model, const std::unordered_map<quint32, int>& met)
{
    struct Row
    {
        quint32 key;
        const LinearModel::Weights* weights;
        float weight;
    };
    std::vector<Row> rows;
    for (const auto& [key, at] : model.index()) {
        const LinearModel::Weights& weights = model.weights(at);
        const auto [low, high] = std::minmax_element(weights.of.begin(), weights.of.begin() + labels);
        const auto times = met.find(key);
        if (times != met.end() || model.kind(at) >= language::FeatureKind::Group)
            rows.push_back({key, &weights, (*high - *low) * std::cbrt(float(times == met.end() ? 1 : times->second))});
    }
    std::ranges::sort(rows, [](const Row& a, const Row& b) { return std::pair(-a.weight, a.key) < std::pair(-b.weight, b.key); });
    if (rows.size() > mostRows)
        rows.resize(mostRows);
    Rows kept;
    for (const Row& row : rows)
        kept.emplace_back(row.key, row.weights);
    std::ranges::sort(kept, {}, [](const auto& row) { return row.first; });
    return kept;
}

/// The stems of the language's own sentences: what has none of them is another language's.
QByteArray wordsOf(const Some& own)
{
    std::unordered_set<quint32> stems;
    for (const Example* example : own) {
        for (const language::Feature& feature : example->features) {
            if (feature.kind == language::FeatureKind::Stem)
                stems.insert(feature.key);
        }
    }
    QByteArray bits = language::KnownWords::room(stems.size());
    for (const quint32 stem : stems) // in any order: a bit is set or not
        language::KnownWords::add(bits, stem);
    return bits;
}

} // namespace

QByteArray modelFile(const LinearModel& model, const Some& own, const GroupTable& groups, language::ModelFacts facts)
{
    std::unordered_map<quint32, int> met;
    for (const Example* example : own) {
        for (const language::Feature& feature : example->features)
            ++met[feature.key];
    }
    const Rows rows = rowsOf(model, met);
    language::ModelTable table;
    for (size_t label = 0; label < labels; ++label) {
        std::vector<float> weights;
        for (const auto& [key, row] : rows)
            weights.push_back(row->of[label]);
        table.steps[label] = stepsFor(std::move(weights));
        facts.bias[label] = model.bias().of[label];
    }
    size_t places = rows.size() * 5 / 4 + 1;
    while (!laid(rows, places, table))
        places += places / 16 + 1;
    table.groupPlaces = groups.places;
    table.groups = groups.bytes;
    table.words = wordsOf(own);
    return language::written(facts, table);
}

} // namespace amends::training
