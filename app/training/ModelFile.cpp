#include "training/ModelFile.h"
#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace amends::training {

namespace {

constexpr size_t mostRows = 78'000; // with the groups less than 3 MB
constexpr int mostProbes = 250;     // fewer than the reader is willing to go
constexpr size_t labels = language::labelCount;
// The few heaviest weights of a half-byte label are cut, so that the many have steps to tell them apart.
constexpr float cutTo = 0.35F;

bool laid(const std::vector<std::pair<quint32, const LinearModel::Weights*>>& rows, quint32 places, language::ModelTable& table)
{
    table.keys.assign(places, 0);
    table.rows.assign(size_t(places) * language::ModelTable::bytesARow, 0);
    for (const auto& [key, weights] : rows) {
        quint32 at = language::ModelTable::placeOf(key, places);
        int probes = 0;
        for (; table.keys[at] != 0; at = at + 1 == places ? 0 : at + 1) {
            if (++probes > mostProbes)
                return false;
        }
        table.keys[at] = key;
        for (size_t label = 0; label < labels; ++label) {
            const int most = language::ModelTable::mostOf(int(label));
            table.set(at, int(label), std::clamp(int(std::lround(weights->of[label] / table.scale[label])), -most, most));
        }
    }
    return true;
}

/// What may ever be met in the language: what its own sentences have, and any group of meaning.
std::vector<std::pair<quint32, const LinearModel::Weights*>> rowsOf(const LinearModel& model, const std::vector<Example>& own)
{
    std::unordered_set<quint32> met;
    for (const Example& example : own) {
        for (const language::Feature& feature : example.features)
            met.insert(feature.key);
    }
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
        const bool stem = model.kind(at) == language::FeatureKind::Stem; // by which it tells what it has never met
        if (met.contains(key) || model.kind(at) >= language::FeatureKind::Group)
            rows.push_back({key, &weights, stem && met.contains(key) ? 1e9F : *high - *low});
    }
    std::ranges::sort(rows, [](const Row& a, const Row& b) { return std::pair(-a.weight, a.key) < std::pair(-b.weight, b.key); });
    if (rows.size() > mostRows)
        rows.resize(mostRows);
    std::vector<std::pair<quint32, const LinearModel::Weights*>> kept;
    for (const Row& row : rows)
        kept.emplace_back(row.key, row.weights);
    std::ranges::sort(kept, {}, [](const auto& row) { return row.first; });
    return kept;
}

} // namespace

QByteArray modelFile(const LinearModel& model, const std::vector<Example>& own, const GroupTable& groups, language::ModelFacts facts)
{
    const auto rows = rowsOf(model, own);
    language::ModelTable table;
    for (size_t label = 0; label < labels; ++label) {
        float most = 1e-6F;
        for (const auto& [key, weights] : rows)
            most = std::max(most, std::abs(weights->of[label]));
        table.scale[label] = label < language::ModelTable::wholeBytes ? most / 127 : cutTo * most / 7;
        facts.bias[label] = model.bias().of[label];
    }
    auto places = quint32(rows.size() * 5 / 4 + 1);
    while (!laid(rows, places, table))
        places += places / 16 + 1;
    table.groupBits = groups.bits;
    table.groups = groups.bytes;
    return language::written(facts, table);
}

} // namespace amends::training
