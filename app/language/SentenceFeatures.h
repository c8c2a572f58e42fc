#pragma once
#include "language/RuleBook.h"
#include "language/Scan.h"
#include "language/WordGroups.h"

namespace amends::language {

/// To be raised whenever the same sentence gets other keys: a model learnt with others knows nothing.
inline constexpr quint32 featureEdition = 3;

/// The groups of things the classifier knows a sentence by. The numbers go into the keys.
enum class FeatureKind : quint8 {
    Stem, Form, StemPair, StemSkip, Class, ClassWithStem, ClassPair, ClassTriple, ClassSkip, Place, Rules,
    Group, GroupWithClass, GroupWithStem
};
inline constexpr int featureKinds = 14;

/// One thing seen in a sentence, by a key that is the same in every run and on every machine, with the words it stands on.
struct Feature
{
    quint32 key = 0;
    FeatureKind kind = FeatureKind::Stem;
    quint16 first = 0;
    quint16 last = 0;
};

/// What the names in a pack look like in a feature's key.
struct PackHashes
{
    std::vector<quint64> classes; ///< by symbol: of its word class, 0 for none
    std::vector<quint64> rules;   ///< by the rule's place in the book
};
PackHashes packHashes(const RuleBook& book);

/// The words of one sentence in numbers: what stands in it, by stem, by the pack's word classes, and by what the rules
/// made of it.
/// Blind to capitals and accents, and a number is as good as another. At most a fixed count of features
/// a word. Keeps its memory between sentences; for one thread.
class SentenceFeatures
{
public:
    SentenceFeatures(const PackHashes& names, WordGroups groups) : m_names(&names), m_groups(groups) {}

    /// Valid until the next call.
    const std::vector<Feature>& of(const SentenceView& sentence, std::span<const std::u16string> stems, const RuleOutcome& outcome);

    /// Keys of a single word, as `of` makes them.
    static quint32 stemKey(std::u16string_view stem);
    static quint32 formKey(std::u16string_view form);

private:
    struct Word
    {
        quint64 stem = 0;
        std::array<quint64, 4> classes{};
        int classCount = 0;
        std::optional<WordGroups::Groups> groups;
    };
    void words(const SentenceView& sentence, std::span<const std::u16string> stems);
    void neighbours();
    void places(const SentenceView& sentence);
    void groups();
    void rules(const RuleOutcome& outcome);
    void add(FeatureKind kind, quint64 hash, size_t first, size_t last);

    const PackHashes* m_names;
    WordGroups m_groups;
    std::vector<Word> m_words;
    std::vector<Feature> m_features;
};

} // namespace amends::language
