#include "training/Examples.h"
#include <algorithm>

namespace amends::training {

namespace {

class Collector : public language::SentenceWatcher
{
public:
    Collector(const language::PackHashes& names, language::WordGroups groups) : m_features(names, groups) {}

    void see(const language::SentenceView& sentence, std::span<const std::u16string> stems,
             const language::RuleOutcome& outcome) override
    {
        const auto before = quint16(m_example.words);
        for (language::Feature feature : m_features.of(sentence, stems, outcome)) {
            feature.first = quint16(feature.first + before);
            feature.last = quint16(feature.last + before);
            m_example.features.push_back(feature);
        }
        m_example.words += sentence.size();
        m_example.ruleWarned = m_example.ruleWarned || outcome.warned.any();
        m_example.excused |= outcome.excused;
    }

    Example take()
    {
        auto& features = m_example.features;
        std::ranges::stable_sort(features, {}, &language::Feature::key);
        const auto [first, last] = std::ranges::unique(features, {}, &language::Feature::key);
        features.erase(first, last);
        return std::exchange(m_example, {});
    }

private:
    language::SentenceFeatures m_features;
    Example m_example;
};

} // namespace

Some all(const std::vector<Example>& examples)
{
    Some some;
    some.reserve(examples.size());
    for (const Example& example : examples)
        some.push_back(&example);
    return some;
}

std::vector<Example> examplesOf(const language::RuleBook& book, const language::WordGroups& groups, const std::vector<Line>& lines)
{
    const language::PackHashes names = packHashes(book);
    Collector collector(names, groups);
    std::vector<Example> examples;
    examples.reserve(lines.size());
    for (const Line& line : lines) {
        language::scan(book, line.text, &collector);
        examples.push_back(collector.take());
        examples.back().label = line.borrows && !line.risky ? language::categoryCount + labelOf(line.borrows) : labelOf(line.risky);
    }
    return examples;
}

} // namespace amends::training
