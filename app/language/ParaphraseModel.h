#pragma once
#include "domain/Codes.h"
#include "domain/Result.h"
#include "language/KnownWords.h"
#include "language/SentenceFeatures.h"
#include <QByteArray>
#include <array>

namespace amends::language {

/// What a sentence may be: 0 plainly good, then risky in one of the twelve categories of the taxonomy in their order, then good
/// with the words of one of them. Harmless lines that borrow words are learnt apart: together with the plain ones they would ask
/// one set of weights to know both (caught at 2 % false alarms: 62.8 of a hundred together, 64.8 apart).
inline constexpr int categoryCount = 12;
inline constexpr int labelCount = 1 + 2 * categoryCount;
using LabelScores = std::array<float, labelCount>;
constexpr bool isRisky(int label) { return label >= 1 && label <= categoryCount; }

/// The logarithm of the sum of the exponentials of the risky labels' scores, or of the good ones'.
double logOfSum(const LabelScores& scores, bool risky);
/// The log-odds that a sentence of these scores is risky.
double riskOf(const LabelScores& scores);
/// The heaviest risky label, 1 to categoryCount.
int heaviestRisky(const LabelScores& scores);

/// The weights a label may have, as half a byte tells them apart: they lie close where many weights are.
inline constexpr int stepCount = 16;
using WeightSteps = std::array<std::array<float, stepCount>, labelCount>;

/// What training says of itself and of how far it may be trusted.
struct ModelFacts
{
    Language language = Language::English;
    QString provenance;      ///< corpus checksum, seed, command, sources of its vectors and their licences
    float slope = 1;         ///< p = 1 / (1 + exp(-(slope * logOdds + offset))), so that p comes true as often as it says
    float offset = 0;
    float speakFrom = 1;     ///< the probability from which it adds a finding
    float believeFrom = 0;   ///< below it a rule's warning is only a note
    LabelScores bias{};
};

/// The numbers learnt from resources/language/corpus, as `amends_train` writes them: for each known feature of a sentence its
/// weight for each label, and which words mean alike. Reads in place, nothing is copied; immutable, and safe from any thread.
class ParaphraseModel
{
public:
    /// `bytes` may be raw data that outlives the model. Damaged, or NewerFile for one of a later program.
    static Result<ParaphraseModel> read(const QByteArray& bytes, const QString& name);

    const ModelFacts& facts() const { return m_facts; }
    /// Where the feature stands, or -1: not known.
    int find(quint32 key) const { return m_features.find(key); }
    /// Whether a word of this stem key was met while learning.
    bool knows(quint32 stemKey) const { return m_words.has(stemKey); }
    /// Adds the weights of a known feature.
    void addTo(LabelScores& sum, int at) const;
    float weight(int at, int label) const;
    /// Makes the sum of `known` features' weights a sentence's scores.
    void finish(LabelScores& sum, size_t known) const;
    /// Which words mean alike; a view into this model.
    WordGroups groups() const { return m_groups; }

private:
    ModelFacts m_facts;
    QByteArray m_bytes;
    WeightSteps m_steps{};
    KeyMarks m_features;
    const uchar* m_rows = nullptr; ///< bytesARow for each place of m_features
    WordGroups m_groups;
    KnownWords m_words;
};

/// The tables as they are written: marks of the features, rows of half bytes that say which of its label's steps each weight is.
struct ModelTable
{
    static constexpr int bytesARow = (labelCount + 1) / 2;

    void set(size_t place, int label, int step);

    WeightSteps steps{};
    std::vector<quint16> marks;
    std::vector<uchar> rows;
    quint32 groupPlaces = 0;
    QByteArray groups; ///< as WordGroups views it
    QByteArray words;  ///< as KnownWords views it
};

/// The file's bytes: what `sealed` makes of all but the checksum.
QByteArray sealed(QByteArray body);
QByteArray written(const ModelFacts& facts, const ModelTable& table);

} // namespace amends::language
