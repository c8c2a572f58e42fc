#pragma once
#include "domain/Result.h"
#include "language/WordGroups.h"
#include <QByteArray>

namespace amends::training {

/// A table of word groups in memory, from resources/language/corpus/words: a word and its groups a line.
struct GroupTable
{
    quint32 places = 0;
    QByteArray bytes;
    QString checksum; ///< of the file

    language::WordGroups view() const { return {reinterpret_cast<const uchar*>(bytes.constData()), places}; }
    static Result<GroupTable> read(const QString& file);
};

} // namespace amends::training
