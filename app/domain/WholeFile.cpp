#include "domain/WholeFile.h"
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace amends {

Done writeWholeFile(const QString& path, const QByteArray& bytes, Readers readers)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Problem::ReadOnly, file.errorString(), path);
    bool good = true;
    if (readers == Readers::OwnerOnly)
        good = file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    good = good && file.write(bytes) == bytes.size() && file.commit();
    if (good)
        return {};
    // Qt tells a full disk from one that fails by its words alone.
    return failure(lacksRoom(QFileInfo(path).absolutePath(), bytes.size()) ? Problem::DiskFull : Problem::ReadOnly, file.errorString(), path);
}

bool lacksRoom(const QString& folder, qint64 bytes)
{
    const qint64 room = QStorageInfo(folder).bytesAvailable(); // -1 where it cannot be told
    return room >= 0 && room < bytes;
}

} // namespace amends
