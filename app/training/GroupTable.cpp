#include "training/GroupTable.h"
#include <QCryptographicHash>
#include <QFile>
#include <algorithm>

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
    std::vector<quint16> marks(table.places, 0);
    std::vector<WordGroups::Groups> numbers(table.places);
    for (const Row& row : rows) {
        const int at = language::KeyMarks::put(marks, row.key);
        if (at < 0)
            return false;
        numbers[size_t(at)] = row.groups;
    }
    table.bytes.resize(qsizetype(table.places) * WordGroups::bytesAPlace);
    char* to = table.bytes.data();
    const auto write = [&](quint16 number) {
        qToLittleEndian(number, to);
        to += sizeof(number);
    };
    std::ranges::for_each(marks, write);
    for (const WordGroups::Groups& groups : numbers)
        std::ranges::for_each(groups, write);
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
    table.places = quint32(rows.size() * 5 / 4 + 1);
    while (!laid(rows, table))
        table.places += table.places / 16 + 1;
    return table;
}

} // namespace amends::training
