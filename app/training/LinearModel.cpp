#include "training/LinearModel.h"
#include "training/Shuffle.h"
#include <algorithm>
#include <cmath>

namespace amends::training {

using language::Feature;
using language::FeatureKind;

double riskOf(const Scores& scores)
{
    const float most = *std::max_element(scores.begin() + 1, scores.end());
    double sum = 0;
    for (int i = 1; i < kLabels; ++i)
        sum += std::exp(double(scores[size_t(i)] - most));
    return std::log(sum) + double(most - scores[0]);
}

int categoryOf(const Scores& scores)
{
    return int(std::max_element(scores.begin() + 1, scores.end()) - scores.begin());
}

void LinearModel::collect(const std::vector<Example>& examples, const std::vector<int>& which, const LinearOptions& options)
{
    std::unordered_map<quint32, int> seen;
    std::vector<std::pair<quint32, FeatureKind>> order; // so that the model does not hang on a hash table's order
    for (const int i : which) {
        for (const Feature& feature : examples[size_t(i)].features) {
            if ((options.kinds >> int(feature.kind) & 1) != 0 && seen[feature.key]++ == 0)
                order.emplace_back(feature.key, feature.kind);
        }
    }
    for (const auto& [key, kind] : order) {
        if (seen[key] >= options.seenAtLeast || kind == FeatureKind::Stem)
            m_index.emplace(key, int(m_index.size()));
    }
    m_weights.assign(m_index.size(), {});
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

LinearModel::Weights LinearModel::sum(const std::vector<int>& features) const
{
    Weights total;
    for (const int feature : features) {
        for (size_t c = 0; c < 16; ++c)
            total.of[c] += m_weights[size_t(feature)].of[c];
    }
    const float each = features.empty() ? 0 : 1 / std::sqrt(float(features.size()));
    for (size_t c = 0; c < 16; ++c)
        total.of[c] = total.of[c] * each + m_bias.of[c];
    return total;
}

Scores LinearModel::scores(const Example& example) const
{
    const Weights total = sum(known(example));
    Scores scores;
    std::copy_n(total.of.begin(), kLabels, scores.begin());
    return scores;
}

void LinearModel::train(const std::vector<Example>& examples, const std::vector<int>& which, const LinearOptions& options)
{
    collect(examples, which, options);
    std::vector<std::vector<int>> features;
    features.reserve(which.size());
    for (const int i : which)
        features.push_back(known(examples[size_t(i)]));
    std::vector<Weights> squares(m_weights.size());
    Weights biasSquares;
    std::vector<int> order(which.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = int(i);
    Shuffle shuffle(options.seed);
    const auto rate = float(options.rate);
    const auto decay = float(options.decay);
    for (int round = 0; round < options.rounds; ++round) {
        shuffle(order);
        for (const int at : order) {
            const std::vector<int>& present = features[size_t(at)];
            Weights p = sum(present);
            const float most = *std::max_element(p.of.begin(), p.of.begin() + kLabels);
            float total = 0;
            for (size_t c = 0; c < 16; ++c) {
                p.of[c] = c < kLabels ? std::exp(p.of[c] - most) : 0;
                total += p.of[c];
            }
            for (size_t c = 0; c < 16; ++c)
                p.of[c] /= total;
            p.of[size_t(examples[size_t(which[size_t(at)])].label)] -= 1;
            const float each = present.empty() ? 0 : 1 / std::sqrt(float(present.size()));
            for (size_t c = 0; c < 16; ++c) {
                biasSquares.of[c] += p.of[c] * p.of[c];
                m_bias.of[c] -= rate * p.of[c] / std::sqrt(biasSquares.of[c] + 1e-6F);
                p.of[c] *= each;
            }
            for (const int feature : present) {
                Weights& w = m_weights[size_t(feature)];
                Weights& s = squares[size_t(feature)];
                for (size_t c = 0; c < 16; ++c) {
                    const float g = p.of[c] + decay * w.of[c];
                    s.of[c] += g * g;
                    w.of[c] -= rate * g / std::sqrt(s.of[c] + 1e-6F);
                }
            }
        }
    }
}

} // namespace amends::training
