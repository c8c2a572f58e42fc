#include "training/LinearModel.h"
#include "training/Shuffle.h"
#include <algorithm>
#include <cmath>

namespace amends::training {

using language::Feature;
using language::FeatureKind;

namespace {

float eachOf(size_t features) { return features == 0 ? 0 : 1 / std::sqrt(float(features)); }

} // namespace

void LinearModel::weighTelling(const std::vector<const Example*>& examples, double telling)
{
    std::vector<std::array<float, 2>> seen(m_weights.size(), {1, 1});
    std::array<float, 2> lines{1, 1};
    for (const Example* example : examples) {
        const size_t risky = language::isRisky(example->label);
        ++lines[risky];
        for (const int feature : known(*example))
            ++seen[size_t(feature)][risky];
    }
    for (size_t i = 0; i < seen.size(); ++i)
        m_scale[i] = float(1 + telling * std::abs(std::log(seen[i][1] / lines[1]) - std::log(seen[i][0] / lines[0])));
}

void LinearModel::collect(const std::vector<const Example*>& examples, const LinearOptions& options)
{
    std::unordered_map<quint32, int> seen;
    std::vector<std::pair<quint32, FeatureKind>> order; // so that the model does not hang on a hash table's order
    for (const Example* example : examples) {
        for (const Feature& feature : example->features) {
            if ((options.kinds >> int(feature.kind) & 1) != 0 && seen[feature.key]++ == 0)
                order.emplace_back(feature.key, feature.kind);
        }
    }
    for (const auto& [key, kind] : order) {
        if (seen[key] >= options.seenAtLeast || kind == FeatureKind::Stem) {
            m_index.emplace(key, int(m_index.size()));
            m_kinds.push_back(kind);
        }
    }
    m_weights.assign(m_index.size(), {});
    m_scale.assign(m_index.size(), 1);
    if (options.telling > 0)
        weighTelling(examples, options.telling);
}

std::vector<int> LinearModel::known(const Example& example) const
{
    std::vector<int> features;
    features.reserve(example.features.size());
    for (const Feature& feature : example.features) {
        if (const auto it = m_index.find(feature.key); it != m_index.end())
            features.push_back(it->second);
    }
    return features;
}

LinearModel::Weights LinearModel::sum(const std::vector<int>& features, float each) const
{
    Weights total;
    for (const int feature : features) {
        for (size_t c = 0; c < total.of.size(); ++c)
            total.of[c] += m_scale[size_t(feature)] * m_weights[size_t(feature)].of[c];
    }
    for (size_t c = 0; c < total.of.size(); ++c)
        total.of[c] = total.of[c] * each + m_bias.of[c];
    return total;
}

void LinearModel::train(const std::vector<const Example*>& examples, const LinearOptions& options)
{
    collect(examples, options);
    std::vector<std::vector<int>> features;
    features.reserve(examples.size());
    for (const Example* example : examples)
        features.push_back(known(*example));
    std::vector<Weights> squares(m_weights.size());
    Weights biasSquares;
    std::vector<int> order(examples.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = int(i);
    Shuffle shuffle(options.seed);
    std::vector<int> present;
    const auto rate = float(options.rate);
    const auto decay = float(options.decay);
    for (int round = 0; round < options.rounds; ++round) {
        shuffle(order);
        for (const int at : order) {
            const std::vector<int>& whole = features[size_t(at)];
            present.clear();
            for (const int feature : whole) {
                if (options.dropped <= 0 || double(shuffle.uniform()) >= options.dropped)
                    present.push_back(feature);
            }
            const float each = eachOf(present.size());
            Weights p = sum(present, each);
            const float most = *std::max_element(p.of.begin(), p.of.begin() + language::labelCount);
            float total = 0;
            for (size_t c = 0; c < p.of.size(); ++c) {
                p.of[c] = c < language::labelCount ? std::exp(p.of[c] - most) : 0;
                total += p.of[c];
            }
            for (size_t c = 0; c < p.of.size(); ++c)
                p.of[c] /= total;
            p.of[size_t(examples[size_t(at)]->label)] -= 1;
            for (size_t c = 0; c < p.of.size(); ++c) {
                biasSquares.of[c] += p.of[c] * p.of[c];
                m_bias.of[c] -= rate * p.of[c] / std::sqrt(biasSquares.of[c] + 1e-6F);
                p.of[c] *= each;
            }
            for (const int feature : present) {
                Weights& w = m_weights[size_t(feature)];
                Weights& s = squares[size_t(feature)];
                const float scale = m_scale[size_t(feature)];
                for (size_t c = 0; c < p.of.size(); ++c) {
                    const float g = scale * p.of[c] + decay * w.of[c];
                    s.of[c] += g * g;
                    w.of[c] -= rate * g / std::sqrt(s.of[c] + 1e-6F);
                }
            }
        }
    }
    for (size_t i = 0; i < m_weights.size(); ++i) {
        for (float& weight : m_weights[i].of)
            weight *= m_scale[i];
        m_scale[i] = 1;
    }
}

} // namespace amends::training
