#pragma once
#include "language/ParaphraseModel.h"
#include <compare>
#include <memory>

namespace amends::language {

/// Knows sentences that hurt by the likes of them in resources/language/corpus, where no rule was told of their words. It says
/// nothing of what is far from all it has learnt from: other languages, lists, addresses, quoted law, greetings. One
/// judgement costs a time linear in the sentence. Immutable; it names a category and a probability, and decides no severity.
class Classifier
{
public:
    /// From the bytes of a paraphrases.model, which must outlive it if they are raw data.
    static Result<std::shared_ptr<const Classifier>> read(const RuleBook& book, const QByteArray& bytes);

    /// Nothing where it should hold its tongue. The words are looked for only where the probability is high enough to speak.
    std::optional<Judgement> judge(const SentenceView& sentence, std::span<const std::u16string> stems, const RuleOutcome& outcome) const;
    const ModelFacts& facts() const { return m_model.facts(); }

private:
    Classifier(ParaphraseModel model, const RuleBook& book) : m_model(std::move(model)), m_names(packHashes(book)) {}

    struct Known
    {
        int at = 0;      ///< in the model
        int feature = 0; ///< of the sentence's
        auto operator<=>(const Known&) const = default;
    };
    std::vector<float> weightsOf(const LabelScores& pull, const std::vector<Feature>& seen, const std::vector<Known>& known, int words) const;
    bool farAway(const SentenceView& sentence, std::span<const std::u16string> stems) const;

    ParaphraseModel m_model;
    PackHashes m_names;
};

} // namespace amends::language
