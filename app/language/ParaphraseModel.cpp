#include "language/ParaphraseModel.h"
#include <QDataStream>
#include <QIODevice>
#include <QtEndian>
#include <algorithm>
#include <cmath>

namespace amends::language {

namespace {

constexpr quint32 magic = 0x416d5061; // "AmPa"
constexpr quint32 version = 2;
constexpr quint32 mostPlaces = 1U << 18;
constexpr int mostBits = 18;
constexpr int mostProbes = 256; // the writer never lays a key further from its place

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

bool sound(const ModelFacts& facts, const LabelScores& scale)
{
    const auto finite = [](float number) { return std::isfinite(number) && std::abs(number) < 1e4F; };
    return finite(facts.slope) && finite(facts.offset) && finite(facts.speakFrom) && finite(facts.believeFrom)
        && std::ranges::all_of(facts.bias, finite) && std::ranges::all_of(scale, finite);
}

/// Half a byte, from -8 to 7.
int stepsIn(uchar byte, bool upper)
{
    const int half = upper ? byte >> 4 : byte & 15;
    return half < 8 ? half : half - 16;
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

quint32 ModelTable::placeOf(quint32 key, quint32 places)
{
    return quint32((quint64(key * 2654435769U) * places) >> 32);
}

void ModelTable::set(quint32 place, int label, int steps)
{
    uchar* row = rows.data() + size_t(place) * bytesARow;
    if (label < wholeBytes) {
        row[label] = uchar(qint8(steps));
        return;
    }
    const int half = label - wholeBytes;
    uchar& byte = row[wholeBytes + half / 2];
    byte = half % 2 == 0 ? uchar((byte & 0xF0) | (steps & 15)) : uchar((byte & 0x0F) | ((steps & 15) << 4));
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
    quint32 places = 0;
    qint32 groupBits = 0;
    stream >> edition >> language >> provenance >> model.m_facts.slope >> model.m_facts.offset >> model.m_facts.speakFrom
        >> model.m_facts.believeFrom >> model.m_facts.bias >> model.m_scale >> places >> groupBits;
    const auto known = fromCode<Language>(QString::fromLatin1(language));
    if (edition != featureEdition)
        return damaged(QStringLiteral("it was learnt for another edition of the features: run amends_train"));
    if (stream.status() != QDataStream::Ok || !known || !sound(model.m_facts, model.m_scale) || places < 1 || places > mostPlaces
        || groupBits < 1 || groupBits > mostBits)
        return damaged(QStringLiteral("its head does not make sense"));
    const qsizetype from = stream.device()->pos();
    const qsizetype keys = qsizetype(places) * qsizetype(sizeof(quint32));
    const qsizetype tables = keys + qsizetype(places) * ModelTable::bytesARow;
    if (bytes.size() - from - sumSize != tables + (qsizetype(1) << groupBits) * qsizetype(WordGroups::bytesAPlace))
        return damaged(QStringLiteral("its tables are cut off"));
    model.m_facts.language = *known;
    model.m_facts.provenance = QString::fromUtf8(provenance);
    model.m_places = places;
    model.m_bytes = bytes;
    model.m_keys = reinterpret_cast<const uchar*>(model.m_bytes.constData()) + from;
    model.m_rows = model.m_keys + keys;
    model.m_groupBits = groupBits;
    model.m_groups = model.m_keys + tables;
    return model;
}

int ParaphraseModel::find(quint32 key) const
{
    quint32 at = ModelTable::placeOf(key, m_places);
    for (int probe = 0; probe < mostProbes; ++probe, at = at + 1 == m_places ? 0 : at + 1) {
        const auto here = qFromLittleEndian<quint32>(m_keys + size_t(at) * sizeof(quint32));
        if (here == key)
            return int(at);
        if (here == 0)
            return -1;
    }
    return -1;
}

void ParaphraseModel::addTo(LabelScores& sum, int at) const
{
    const uchar* row = m_rows + size_t(at) * ModelTable::bytesARow;
    for (size_t label = 0; label < ModelTable::wholeBytes; ++label)
        sum[label] += m_scale[label] * float(qint8(row[label]));
    for (size_t half = 0; half < categoryCount; ++half)
        sum[ModelTable::wholeBytes + half] += m_scale[ModelTable::wholeBytes + half] * float(stepsIn(row[ModelTable::wholeBytes + half / 2], half % 2 != 0));
}

float ParaphraseModel::weight(int at, int label) const
{
    const uchar* row = m_rows + size_t(at) * ModelTable::bytesARow;
    const int half = label - ModelTable::wholeBytes;
    const int steps = half < 0 ? int(qint8(row[label])) : stepsIn(row[ModelTable::wholeBytes + half / 2], half % 2 != 0);
    return m_scale[size_t(label)] * float(steps);
}

QByteArray written(const ModelFacts& facts, const ModelTable& table)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    setUp(stream);
    stream << magic << version << featureEdition << QByteArray(code(facts.language).data()) << facts.provenance.toUtf8() << facts.slope << facts.offset
           << facts.speakFrom << facts.believeFrom << facts.bias << table.scale << quint32(table.keys.size()) << qint32(table.groupBits);
    for (const quint32 key : table.keys)
        stream << key;
    stream.writeRawData(reinterpret_cast<const char*>(table.rows.data()), int(table.rows.size()));
    stream.writeRawData(table.groups.constData(), int(table.groups.size()));
    return sealed(std::move(bytes));
}

QByteArray sealed(QByteArray body)
{
    std::array<char, sizeof(quint64)> sum{};
    qToLittleEndian(checksumOf(body.constData(), body.size()), sum.data());
    return body.append(sum.data(), sum.size());
}

} // namespace amends::language
