#pragma once
#include "training/Examples.h"
#include <array>
#include <unordered_map>

namespace amends::training {

struct LinearOptions
{
    quint32 kinds = (1U << language::featureKinds) - 1; ///< bit n: FeatureKind n takes part
    int seenAtLeast = 2;  ///< in so many lines, else a feature is left out; single stems need one
    int rounds = 16;
    double rate = 0.2;
    double decay = 1e-5;  ///< L2
    double dropped = 0;   ///< this share of a sentence's features is hidden each time it is looked at
    double telling = 0.5;   ///< how much more a feature counts that tells good from risky by itself
    quint64 seed = 1;
};

/// A multinomial logistic regression over a sentence's features, each worth 1/sqrt of their number. Trained by AdaGrad in an
/// order that the seed alone decides.
class LinearModel
{
public:
    void train(const std::vector<const Example*>& examples, const LinearOptions& options);

    struct Weights
    {
        std::array<float, 32> of{}; ///< language::labelCount of them; the rest stay 0
    };
    const std::unordered_map<quint32, int>& index() const { return m_index; }
    const Weights& weights(int at) const { return m_weights[size_t(at)]; }
    language::FeatureKind kind(int at) const { return m_kinds[size_t(at)]; }
    const Weights& bias() const { return m_bias; }

private:
    void collect(const std::vector<const Example*>& examples, const LinearOptions& options);
    void weighTelling(const std::vector<const Example*>& examples, double telling);
    std::vector<int> known(const Example& example) const;
    Weights sum(const std::vector<int>& features, float each) const;

    std::unordered_map<quint32, int> m_index; ///< by key
    std::vector<Weights> m_weights;
    std::vector<float> m_scale; ///< of each feature while learning; part of its weights afterwards
    std::vector<language::FeatureKind> m_kinds;
    Weights m_bias;
};

} // namespace amends::training
