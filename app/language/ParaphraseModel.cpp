#include "language/ParaphraseModel.h"
#include <QDataStream>
#include <QIODevice>
#include <QtEndian>
#include <algorithm>
#include <cmath>

namespace amends::language {

namespace {

constexpr quint32 magic = 0x416d5061; // "AmPa"
constexpr quint32 version = 3;
constexpr quint32 mostPlaces = 1U << 18;
constexpr quint32 mostKnown = 1U << 20;

quint64 checksumOf(const char* data, qsizetype size)
{
    quint64 sum = 0xcbf29ce484222325ULL ^ quint64(size);
    for (; size >= 8; data += 8, size -= 8)
        sum = (sum ^ qFromLittleEndian<quint64>(data)) * 0x100000001b3ULL;
    for (; size > 0; ++data, --size)
        sum = (sum ^ uchar(*data)) * 0x100000001b3ULL;
    return sum;
}

void setUp(QDataStream& stream)
{
    stream.setVersion(QDataStream::Qt_6_4);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
}

QDataStream& operator<<(QDataStream& stream, const LabelScores& scores)
{
    for (const float score : scores)
        stream << score;
    return stream;
}

QDataStream& operator>>(QDataStream& stream, LabelScores& scores)
{
    for (float& score : scores)
        stream >> score;
    return stream;
}

QDataStream& operator<<(QDataStream& stream, const WeightSteps& steps)
{
    for (const auto& label : steps) {
        for (const float step : label)
            stream << step;
    }
    return stream;
}

QDataStream& operator>>(QDataStream& stream, WeightSteps& steps)
{
    for (auto& label : steps) {
        for (float& step : label)
            stream >> step;
    }
    return stream;
}

bool sound(const ModelFacts& facts, const WeightSteps& steps)
{
    const auto finite = [](float number) { return std::isfinite(number) && std::abs(number) < 1e4F; };
    return finite(facts.slope) && finite(facts.offset) && finite(facts.speakFrom) && finite(facts.believeFrom)
        && std::ranges::all_of(facts.bias, finite)
        && std::ranges::all_of(steps, [&](const auto& label) { return std::ranges::all_of(label, finite); });
}

} // namespace

double logOfSum(const LabelScores& scores, bool risky)
{
    float most = -1e30F;
    for (int label = 0; label < labelCount; ++label) {
        if (isRisky(label) == risky)
            most = std::max(most, scores[size_t(label)]);
    }
    double sum = 0;
    for (int label = 0; label < labelCount; ++label) {
        if (isRisky(label) == risky)
            sum += std::exp(double(scores[size_t(label)] - most));
    }
    return std::log(sum) + double(most);
}

double riskOf(const LabelScores& scores)
{
    return logOfSum(scores, true) - logOfSum(scores, false);
}

int heaviestRisky(const LabelScores& scores)
{
    return int(std::max_element(scores.begin() + 1, scores.begin() + 1 + categoryCount) - scores.begin());
}

void ModelTable::set(size_t place, int label, int step)
{
    uchar& byte = rows[place * bytesARow + size_t(label) / 2];
    byte = label % 2 == 0 ? uchar((byte & 0xF0) | step) : uchar((byte & 0x0F) | step << 4);
}

Result<ParaphraseModel> ParaphraseModel::read(const QByteArray& bytes, const QString& name)
{
    const auto damaged = [&](const QString& what) { return failure(Problem::Damaged, what, name); };
    constexpr qsizetype sumSize = sizeof(quint64);
    QDataStream stream(bytes);
    setUp(stream);
    quint32 mark = 0, made = 0;
    stream >> mark >> made;
    if (mark != magic)
        return failure(Problem::NotRecognised, QStringLiteral("no model of paraphrases"), name);
    if (made > version)
        return failure(Problem::NewerFile, QStringLiteral("version %1").arg(made), name);
    if (made < version || bytes.size() < sumSize)
        return damaged(QStringLiteral("version %1").arg(made));
    if (qFromLittleEndian<quint64>(bytes.constData() + bytes.size() - sumSize) != checksumOf(bytes.constData(), bytes.size() - sumSize))
        return damaged(QStringLiteral("the checksum does not agree"));
    ParaphraseModel model;
    quint32 edition = 0;
    QByteArray language, provenance;
    quint32 places = 0, groupPlaces = 0, wordBytes = 0;
    stream >> edition >> language >> provenance >> model.m_facts.slope >> model.m_facts.offset >> model.m_facts.speakFrom
        >> model.m_facts.believeFrom >> model.m_facts.bias >> model.m_steps >> places >> groupPlaces >> wordBytes;
    const auto known = fromCode<Language>(QString::fromLatin1(language));
    if (edition != featureEdition)
        return damaged(QStringLiteral("it was learnt for another edition of the features: run amends_train"));
    if (stream.status() != QDataStream::Ok || !known || !sound(model.m_facts, model.m_steps) || places < 1 || places > mostPlaces
        || groupPlaces < 1 || groupPlaces > mostPlaces || wordBytes < 1 || wordBytes > mostKnown)
        return damaged(QStringLiteral("its head does not make sense"));
    const qsizetype marks = qsizetype(places) * KeyMarks::bytesAPlace;
    const qsizetype rows = qsizetype(places) * ModelTable::bytesARow;
    const qsizetype groups = qsizetype(groupPlaces) * WordGroups::bytesAPlace;
    const qsizetype from = stream.device()->pos();
    if (bytes.size() - from - sumSize != marks + rows + groups + qsizetype(wordBytes))
        return damaged(QStringLiteral("its tables are cut off"));
    model.m_facts.language = *known;
    model.m_facts.provenance = QString::fromUtf8(provenance);
    model.m_bytes = bytes;
    const auto* table = reinterpret_cast<const uchar*>(model.m_bytes.constData()) + from;
    model.m_features = KeyMarks(table, places);
    model.m_rows = table + marks;
    model.m_groups = WordGroups(model.m_rows + rows, groupPlaces);
    model.m_words = KnownWords(model.m_rows + rows + groups, wordBytes);
    return model;
}

void ParaphraseModel::addTo(LabelScores& sum, int at) const
{
    const uchar* row = m_rows + size_t(at) * ModelTable::bytesARow;
    for (size_t label = 0; label + 1 < labelCount; label += 2) {
        const uchar byte = row[label / 2];
        sum[label] += m_steps[label][byte & 15];
        sum[label + 1] += m_steps[label + 1][byte >> 4];
    }
    sum[labelCount - 1] += m_steps[labelCount - 1][row[labelCount / 2] & 15];
}

float ParaphraseModel::weight(int at, int label) const
{
    const uchar byte = m_rows[size_t(at) * ModelTable::bytesARow + size_t(label) / 2];
    return m_steps[size_t(label)][label % 2 == 0 ? byte & 15 : byte >> 4];
}

void ParaphraseModel::finish(LabelScores& sum, size_t known) const
{
    const float scale = known == 0 ? 0 : 1 / std::sqrt(float(known));
    for (size_t label = 0; label < labelCount; ++label)
        sum[label] = sum[label] * scale + m_facts.bias[label];
}

QByteArray written(const ModelFacts& facts, const ModelTable& table)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    setUp(stream);
    stream << magic << version << featureEdition << QByteArray(code(facts.language).data()) << facts.provenance.toUtf8() << facts.slope << facts.offset
           << facts.speakFrom << facts.believeFrom << facts.bias << table.steps << quint32(table.marks.size()) << table.groupPlaces
           << quint32(table.words.size());
    for (const quint16 mark : table.marks)
        stream << mark;
    stream.writeRawData(reinterpret_cast<const char*>(table.rows.data()), int(table.rows.size()));
    stream.writeRawData(table.groups.constData(), int(table.groups.size()));
    stream.writeRawData(table.words.constData(), int(table.words.size()));
    return sealed(std::move(bytes));
}

QByteArray sealed(QByteArray body)
{
    std::array<char, sizeof(quint64)> sum{};
    qToLittleEndian(checksumOf(body.constData(), body.size()), sum.data());
    return body.append(sum.data(), sum.size());
}

} // namespace amends::language
