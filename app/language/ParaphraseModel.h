#pragma once
#include "domain/Codes.h"
#include "domain/Result.h"
#include "language/SentenceFeatures.h"
#include <QByteArray>
#include <array>

namespace amends::language {

/// 0 is a good sentence, then the twelve categories of the taxonomy in their order.
inline constexpr int labelCount = 13;
using LabelScores = std::array<float, labelCount>;

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
    const uchar* m_keys = nullptr;    ///< 2^m_bits little-endian keys, 0 where none; a key stands at its lowest bits or after
    const qint8* m_weights = nullptr; ///< 2^m_bits times labelCount
    int m_bits = 0;
    const uchar* m_groups = nullptr;
    int m_groupBits = 0;
};

/// The table as it is written: keys at their lowest bits or at the next free place after.
struct ModelTable
{
    int bits = 0;
    LabelScores scale{};
    std::vector<quint32> keys;
    std::vector<qint8> weights;
    int groupBits = 0;
    QByteArray groups; ///< as WordGroups views it
};

/// The file's bytes: what `sealed` makes of all but the checksum.
QByteArray sealed(QByteArray body);
QByteArray written(const ModelFacts& facts, const ModelTable& table);

} // namespace amends::language
