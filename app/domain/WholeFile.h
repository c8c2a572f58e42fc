#pragma once
#include "domain/Result.h"
#include <QByteArray>

namespace amends {

/// Who may read a file once it is written.
enum class Readers { Everybody, OwnerOnly };

/// Writes a file whole or not at all: beside it first, then in its place, so that what was there before stays where it fails.
/// One for its owner only is so before the first byte is in it. DiskFull, else ReadOnly, with the file and the system's reason.
/// Bytes that must outlive a power cut are store/Rights'.
Done writeWholeFile(const QString& path, const QByteArray& bytes, Readers readers = Readers::Everybody);

/// Whether so many bytes are known to find no room in the folder: not where the free space cannot be told.
bool lacksRoom(const QString& folder, qint64 bytes);

} // namespace amends
