#include "language/Classifier.h"
#include <algorithm>
#include <cmath>

namespace amends::language {

namespace {

/// Words that say an article of a law, a paragraph or a section number follows.
constexpr std::array lawMarks{std::u16string_view(u"art"), std::u16string_view(u"article"), std::u16string_view(u"artikel"),
                              std::u16string_view(u"section"), std::u16string_view(u"paragraph"), std::u16string_view(u"paragraaf"),
                              std::u16string_view(u"alinea"), std::u16string_view(u"directive"), std::u16string_view(u"richtlijn"),
                              std::u16string_view(u"richtlinie"), std::u16string_view(u"bgb"), std::u16string_view(u"regulation")};

bool quotesLaw(const SentenceView& sentence)
{
    for (int at = 0; at < sentence.size(); ++at) {
        if (std::ranges::find(lawMarks, sentence.token(at).form) == lawMarks.end())
            continue;
        for (int near = std::max(0, at - 1); near < std::min(sentence.size(), at + 3); ++near) {
            const std::u16string_view form = sentence.token(near).form;
            if (near != at && std::ranges::any_of(form, [](char16_t c) { return c >= u'0' && c <= u'9'; }))
                return true;
        }
    }
    return false;
}

/// Numbers, commas and names in a row, not a sentence.
bool looksLikeAList(const SentenceView& sentence)
{
    int boundaries = 0, numbers = 0;
    for (int at = 0; at < sentence.size(); ++at) {
        boundaries += sentence.token(at).boundaryBefore;
        numbers += sentence.token(at).number;
    }
    return 2 * boundaries > sentence.size() || 5 * numbers > 2 * sentence.size();
}

/// The share of what it looks at in a sentence that it must have met while learning. What airlines and telephone companies answer in
/// public often lies below, where two in five of its warnings were right; of the sentences it warns of in a shop's replies one in thirty does. Compounds make Dutch and German sentences look further away than they are.
double nearEnough(Language language)
{
    switch (language) {
    case Language::French: return 0.77;
    case Language::English: return 0.80;
    case Language::Dutch:
    case Language::German: break;
    }
    return 0.74;
}

/// The stretch of words whose weights, less a toll for each word, sum up to most.
std::pair<int, int> heaviest(const std::vector<float>& weights)
{
    const float toll = 0.3F * *std::ranges::max_element(weights);
    std::pair<int, int> best{0, 0};
    float most = -1e9F, sum = 0;
    int from = 0;
    for (int at = 0; at < int(weights.size()); ++at) {
        if (sum <= 0) {
            sum = 0;
            from = at;
        }
        sum += weights[size_t(at)] - toll;
        if (sum > most) {
            most = sum;
            best = {from, at};
        }
    }
    return best;
}

TextRange rangeOf(const SentenceView& sentence, int first, int last)
{
    return {sentence.token(first).range.start, sentence.token(last).range.end};
}

constexpr int leastWords = 3;

/// The words that weighed most, and the clauses they stand in.
void place(Judgement& judgement, const SentenceView& sentence, const std::vector<float>& weights)
{
    auto [first, last] = heaviest(weights);
    while (last - first + 1 < leastWords) { // a word or two by themselves tell the writer little
        const bool before = first > 0 && sentence.clause(first - 1) == sentence.clause(first);
        const bool after = last + 1 < sentence.size() && sentence.clause(last + 1) == sentence.clause(last);
        if (!before && !after)
            break;
        if (after && (!before || weights[size_t(last + 1)] >= weights[size_t(first - 1)]))
            ++last;
        else
            --first;
    }
    judgement.words = rangeOf(sentence, first, last);
    while (first > 0 && sentence.clause(first - 1) == sentence.clause(first))
        --first;
    while (last + 1 < sentence.size() && sentence.clause(last + 1) == sentence.clause(last))
        ++last;
    judgement.clauses = rangeOf(sentence, first, last);
    judgement.startsSentence = first == 0;
}

/// How much a label's score moves the odds: the risky ones up by their share among the risky, the good ones down by theirs.
LabelScores pullOf(const LabelScores& scores)
{
    const double risky = logOfSum(scores, true);
    const double good = logOfSum(scores, false);
    LabelScores pull{};
    for (int label = 0; label < labelCount; ++label) {
        const double score = scores[size_t(label)];
        pull[size_t(label)] = float(isRisky(label) ? std::exp(score - risky) : -std::exp(score - good));
    }
    return pull;
}

} // namespace

Result<std::shared_ptr<const Classifier>> Classifier::read(const RuleBook& book, const QByteArray& bytes)
{
    const QString name = QString(code(book.lexicon.language())) + QStringLiteral("/paraphrases.model");
    auto model = ParaphraseModel::read(bytes, name);
    if (!model)
        return std::unexpected(model.error());
    if (model->facts().language != book.lexicon.language())
        return failure(Problem::BadInput, QStringLiteral("it is of another language"), name);
    return std::shared_ptr<const Classifier>(new Classifier(std::move(*model), book));
}

bool Classifier::farAway(const SentenceView& sentence, std::span<const std::u16string> stems) const
{
    constexpr int shortest = 4;
    constexpr int longest = 60;
    if (sentence.size() < shortest || sentence.size() > longest || looksLikeAList(sentence) || quotesLaw(sentence))
        return true;
    int unknown = 0, words = 0;
    for (int at = 0; at < sentence.size(); ++at) {
        if (sentence.token(at).number)
            continue;
        ++words;
        unknown += !m_model.knows(SentenceFeatures::stemKey(stems[size_t(at)]));
    }
    return 5 * unknown > 2 * words; // more than two in five
}

std::optional<Judgement> Classifier::judge(const SentenceView& sentence, std::span<const std::u16string> stems,
                                           const RuleOutcome& outcome) const
{
    if (farAway(sentence, stems))
        return std::nullopt;
    thread_local std::vector<Known> known; // its memory serves the next sentence
    SentenceFeatures features(m_names, m_model.groups());
    const std::vector<Feature>& seen = features.of(sentence, stems, outcome);
    known.clear();
    for (size_t i = 0; i < seen.size(); ++i) {
        if (const int at = m_model.find(seen[i].key); at >= 0)
            known.push_back({at, int(i)});
    }
    if (double(known.size()) < nearEnough(m_model.facts().language) * double(seen.size()))
        return std::nullopt;
    // A feature counts once, however often it stands there.
    std::ranges::sort(known);
    const auto [tail, end] = std::ranges::unique(known, {}, &Known::at);
    known.erase(tail, end);
    LabelScores sum{};
    for (const Known& each : known)
        m_model.addTo(sum, each.at);
    m_model.finish(sum, known.size());

    const ModelFacts& facts = m_model.facts();
    Judgement judgement;
    judgement.probability = 1 / (1 + std::exp(-(double(facts.slope) * riskOf(sum) + double(facts.offset))));
    judgement.category = static_cast<Category>(heaviestRisky(sum) - 1);
    if (judgement.probability < double(facts.speakFrom))
        return judgement;
    place(judgement, sentence, weightsOf(pullOf(sum), seen, known, sentence.size()));
    for (const std::u16string& stem : stems)
        judgement.allWords += (judgement.allWords.isEmpty() ? QString() : QStringLiteral(" ")) + QString::fromStdU16String(stem);
    return judgement;
}

/// What each word adds to the odds: a feature's part goes to the first and the last of its words.
std::vector<float> Classifier::weightsOf(const LabelScores& pull, const std::vector<Feature>& seen, const std::vector<Known>& known, int words) const
{
    std::vector<float> weights(size_t(words), 0);
    for (const Known& each : known) {
        const Feature& feature = seen[size_t(each.feature)];
        if (feature.kind == FeatureKind::Rules)
            continue;
        float weight = 0;
        for (int label = 0; label < labelCount; ++label)
            weight += pull[size_t(label)] * m_model.weight(each.at, label);
        weights[feature.first] += weight / 2;
        weights[feature.last] += weight / 2;
    }
    return weights;
}

} // namespace amends::language
