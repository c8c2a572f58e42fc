#include "training/GroupTable.h"
#include <QCryptographicHash>
#include <QFile>

namespace amends::training {

using language::WordGroups;

namespace {

struct Row
{
    quint32 key = 0;
    WordGroups::Groups groups{};
};

bool laid(const std::vector<Row>& rows, GroupTable& table)
{
    const quint32 mask = (1U << table.bits) - 1;
    table.bytes.fill(0, qsizetype(mask + 1) * qsizetype(WordGroups::bytesAPlace));
    for (const Row& row : rows) {
        quint32 at = row.key & mask;
        char* place = nullptr;
        for (int probes = 0;; ++probes, at = (at + 1) & mask) {
            place = table.bytes.data() + size_t(at) * WordGroups::bytesAPlace;
            const auto here = qFromLittleEndian<quint32>(place);
            if (here == 0 || here == row.key)
                break;
            if (probes + 1 == WordGroups::mostProbes)
                return false;
        }
        qToLittleEndian(row.key, place);
        for (size_t i = 0; i < row.groups.size(); ++i)
            qToLittleEndian(row.groups[i], place + 4 + 2 * i);
    }
    return true;
}

} // namespace

Result<GroupTable> GroupTable::read(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Problem::Unreadable, file.errorString(), name);
    std::vector<Row> rows;
    const QByteArray bytes = file.readAll();
    const QStringList lines = QString::fromUtf8(bytes).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QStringList fields = lines[i].split(u'\t');
        Row row{WordGroups::keyOf(fields[0].toStdU16String()), {}};
        bool right = fields.size() == qsizetype(WordGroups::sizes) + 1;
        for (size_t size = 0; right && size < WordGroups::sizes; ++size)
            row.groups[size] = fields[qsizetype(size) + 1].toUShort(&right);
        if (!right)
            return failure(Problem::BadInput, QStringLiteral("a word and its groups are wanted"), name, QStringLiteral("line %1").arg(i + 1));
        rows.push_back(row);
    }
    GroupTable table;
    table.checksum = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(16));
    table.bits = 4;
    while ((size_t(1) << table.bits) * 8 < rows.size() * 10 || !laid(rows, table))
        ++table.bits;
    return table;
}

} // namespace amends::training
