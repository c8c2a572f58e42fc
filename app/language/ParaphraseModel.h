#pragma once
#include "domain/Codes.h"
#include "domain/Result.h"
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
    int find(quint32 key) const;
    /// Adds the weights of a known feature.
    void addTo(LabelScores& sum, int at) const;
    float weight(int at, int label) const;
    /// Which words mean alike; a view into this model.
    WordGroups groups() const { return {m_groups, m_groupBits}; }

private:
    ModelFacts m_facts;
    QByteArray m_bytes;
    LabelScores m_scale{};
    const uchar* m_keys = nullptr; ///< m_places little-endian keys, 0 where none; a key stands at placeOf() or after
    const uchar* m_rows = nullptr; ///< m_places times ModelTable::bytesARow
    quint32 m_places = 0;
    const uchar* m_groups = nullptr;
    int m_groupBits = 0;
};

/// The table as it is written: keys at their place or at the next free one after. A row holds a byte for the plainly good and each
/// of the risky labels, and half a byte for each of the harmless borrowers, which can do with less.
struct ModelTable
{
    static constexpr int wholeBytes = 1 + categoryCount;
    static constexpr int bytesARow = wholeBytes + categoryCount / 2;
    static constexpr int mostOf(int label) { return label < wholeBytes ? 127 : 7; } ///< in steps of the label's scale, either way

    static quint32 placeOf(quint32 key, quint32 places);
    /// Writes a weight, in steps, into the row at `place`.
    void set(quint32 place, int label, int steps);

    LabelScores scale{};
    std::vector<quint32> keys; ///< 0 where none
    std::vector<uchar> rows;
    int groupBits = 0;
    QByteArray groups; ///< as WordGroups views it
};

/// The file's bytes: what `sealed` makes of all but the checksum.
QByteArray sealed(QByteArray body);
QByteArray written(const ModelFacts& facts, const ModelTable& table);

} // namespace amends::language
