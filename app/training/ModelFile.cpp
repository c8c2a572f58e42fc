#include "training/ModelFile.h"
#include <algorithm>
#include <cmath>

namespace amends::training {

namespace {

constexpr int mostProbes = 48; // fewer than the reader is willing to go
constexpr size_t labels = language::labelCount;

bool laid(const std::vector<std::pair<quint32, const LinearModel::Weights*>>& rows, language::ModelTable& table)
{
    const quint32 places = 1U << table.bits;
    table.keys.assign(places, 0);
    table.weights.assign(size_t(places) * labels, 0);
    for (const auto& [key, weights] : rows) {
        quint32 at = key & (places - 1);
        int probes = 0;
        for (; table.keys[at] != 0; at = (at + 1) & (places - 1)) {
            if (++probes > mostProbes)
                return false;
        }
        table.keys[at] = key;
        for (size_t label = 0; label < labels; ++label)
            table.weights[at * labels + label] = qint8(std::lround(weights->of[label] / table.scale[label]));
    }
    return true;
}

} // namespace

QByteArray modelFile(const LinearModel& model, language::ModelFacts facts)
{
    std::vector<std::pair<quint32, const LinearModel::Weights*>> rows;
    for (const auto& [key, at] : model.index())
        rows.emplace_back(key, &model.weights(at));
    std::ranges::sort(rows, {}, [](const auto& row) { return row.first; }); // not in a hash table's order
    language::ModelTable table;
    for (size_t label = 0; label < labels; ++label) {
        float most = 1e-6F;
        for (const auto& [key, weights] : rows)
            most = std::max(most, std::abs(weights->of[label]));
        table.scale[label] = most / 127;
        facts.bias[label] = model.bias().of[label];
    }
    table.bits = 10;
    while ((size_t(1) << table.bits) * 7 < rows.size() * 10 || !laid(rows, table))
        ++table.bits;
    return language::written(facts, table);
}

} // namespace amends::training
