#include "store/LookOnly.h"
#include "store/Rights.h"
#include "store/Store.h"
#include <QFile>
#include <QFileInfo>
#include <QThread>

namespace amends::store {

namespace {

std::pair<qint64, QDateTime> stateOf(const QString& file)
{
    QFileInfo info(file);
    info.setCaching(false);
    return {info.size(), info.lastModified()};
}

Done copyOne(const QString& from, const QString& to)
{
    QFile::remove(to);
    if (!QFile::exists(from))
        return {};
    QFile file(from);
    if (!file.copy(to))
        return failure(file.error() == QFileDevice::CopyError ? Problem::DiskFull : Problem::Unreadable, file.errorString(), from);
    return makePrivateFile(to);
}

} // namespace

// The database changes only when the log is worked into it. A log copied after it, while it stayed as it was, goes with it:
// what was begun at the log's end is left out when it is read.
Done copyToLookAt(const DataFolder& folder, const QString& copy)
{
    constexpr int attempts = 5;
    constexpr unsigned long pauseMs = 300;
    const QString wal = QStringLiteral("-wal");
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const auto before = stateOf(folder.database());
        for (const QString& companion : {QString(), wal}) {
            if (Done done = copyOne(folder.database() + companion, copy + companion); !done)
                return done;
        }
        if (stateOf(folder.database()) == before) {
            const auto db = Connection::open(copy, Connection::Mode::ReadWrite);
            if (db && quickCheck(**db))
                return {};
        }
        QThread::msleep(pauseMs);
    }
    return failure(Problem::Locked, {}, folder.database());
}

} // namespace amends::store
