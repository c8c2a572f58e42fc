#include "language/ParaphraseModel.h"
#include <QDataStream>
#include <QIODevice>
#include <QtEndian>
#include <cmath>

namespace amends::language {

namespace {

constexpr quint32 magic = 0x416d5061; // "AmPa"
constexpr quint32 version = 1;
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

} // namespace

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
    qint32 bits = 0, groupBits = 0;
    stream >> edition >> language >> provenance >> model.m_facts.slope >> model.m_facts.offset >> model.m_facts.speakFrom
        >> model.m_facts.believeFrom >> model.m_facts.bias >> model.m_scale >> bits >> groupBits;
    const auto known = fromCode<Language>(QString::fromLatin1(language));
    if (edition != featureEdition)
        return damaged(QStringLiteral("it was learnt for another edition of the features: run amends_train"));
    if (stream.status() != QDataStream::Ok || !known || !sound(model.m_facts, model.m_scale) || bits < 1 || bits > mostBits
        || groupBits < 1 || groupBits > mostBits)
        return damaged(QStringLiteral("its head does not make sense"));
    const qsizetype places = qsizetype(1) << bits;
    const qsizetype from = stream.device()->pos();
    const qsizetype tables = places * qsizetype(sizeof(quint32) + labelCount);
    if (bytes.size() - from - sumSize != tables + (qsizetype(1) << groupBits) * qsizetype(WordGroups::bytesAPlace))
        return damaged(QStringLiteral("its tables are cut off"));
    model.m_facts.language = *known;
    model.m_facts.provenance = QString::fromUtf8(provenance);
    model.m_bits = bits;
    model.m_bytes = bytes;
    model.m_keys = reinterpret_cast<const uchar*>(model.m_bytes.constData()) + from;
    model.m_weights = reinterpret_cast<const qint8*>(model.m_bytes.constData()) + from + places * qsizetype(sizeof(quint32));
    model.m_groupBits = groupBits;
    model.m_groups = model.m_keys + tables;
    return model;
}

int ParaphraseModel::find(quint32 key) const
{
    const quint32 mask = (1U << m_bits) - 1;
    quint32 at = key & mask;
    for (int probe = 0; probe < mostProbes; ++probe, at = (at + 1) & mask) {
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
    const qint8* weights = m_weights + size_t(at) * labelCount;
    for (size_t label = 0; label < labelCount; ++label)
        sum[label] += m_scale[label] * float(weights[label]);
}

float ParaphraseModel::weight(int at, int label) const
{
    return m_scale[size_t(label)] * float(m_weights[size_t(at) * labelCount + size_t(label)]);
}

QByteArray written(const ModelFacts& facts, const ModelTable& table)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    setUp(stream);
    stream << magic << version << featureEdition << QByteArray(code(facts.language).data()) << facts.provenance.toUtf8() << facts.slope << facts.offset
           << facts.speakFrom << facts.believeFrom << facts.bias << table.scale << qint32(table.bits) << qint32(table.groupBits);
    for (const quint32 key : table.keys)
        stream << key;
    stream.writeRawData(reinterpret_cast<const char*>(table.weights.data()), int(table.weights.size()));
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
