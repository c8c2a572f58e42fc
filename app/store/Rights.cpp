#include "store/Rights.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace amends::store {

namespace {

constexpr auto ownerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto ownerFolder = ownerFile | QFileDevice::ExeOwner;

Problem problemOf(const QFile& file)
{
    // The folder that was there when the program started: see DataFolder::make.
    if (!QFileInfo(QFileInfo(file.fileName()).absolutePath()).exists())
        return Problem::Gone;
#ifdef Q_OS_WIN
    return GetLastError() == ERROR_DISK_FULL ? Problem::DiskFull : Problem::ReadOnly;
#else
    if (errno == ENOSPC || errno == EDQUOT || errno == EFBIG)
        return Problem::DiskFull;
    if (errno == EIO || errno == ESTALE)
        return Problem::DiskFails;
    return file.error() == QFileDevice::ReadError ? Problem::Unreadable : Problem::ReadOnly;
#endif
}

std::unexpected<Error> failed(const QFile& file)
{
    return failure(problemOf(file), file.errorString(), file.fileName());
}

bool flushToDisk(QFile& file)
{
#ifdef Q_OS_WIN
    return FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(file.handle()))) != 0;
#else
    return fsync(file.handle()) == 0;
#endif
}

} // namespace

void flushFolder(const QString& folder)
{
#ifndef Q_OS_WIN
    const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY);
    if (fd >= 0) {
        fsync(fd);
        ::close(fd);
    }
#else
    Q_UNUSED(folder);
#endif
}

Done makePrivateFolder(const QString& folder)
{
    const QFileInfo info(folder);
    if (info.exists() && !info.isDir())
        return failure(Problem::ReadOnly, QStringLiteral("not a folder"), folder);
    if (!info.exists() && !QDir().mkpath(folder))
        return failure(Problem::ReadOnly, QStringLiteral("cannot be made"), folder);
    if (!isPrivate(folder) && !QFile::setPermissions(folder, ownerFolder))
        return failure(Problem::Unreadable, QStringLiteral("belongs to somebody else"), folder);
    if (!QFileInfo(folder).isReadable())
        return failure(Problem::Unreadable, {}, folder);
    if (!QFileInfo(folder).isWritable())
        return failure(Problem::ReadOnly, {}, folder);
    return {};
}

Done makePrivateFile(const QString& file)
{
    QFile made(file);
    if (!made.exists() && !made.open(QIODevice::ReadWrite, ownerFile))
        return failed(made);
    if (!isPrivate(file) && !QFile::setPermissions(file, ownerFile))
        return failure(Problem::Unreadable, QStringLiteral("belongs to somebody else"), file);
    return {};
}

bool isPrivate(const QString& path)
{
#ifdef Q_OS_WIN
    // Folders in a person's profile inherit an access list of that person's alone.
    return QFileInfo::exists(path);
#else
    struct stat info = {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 && (info.st_mode & (S_IRWXG | S_IRWXO)) == 0;
#endif
}

Done writeDurably(const QString& file, const QByteArray& bytes)
{
    QFile part(file + u'.' + QUuid::createUuid().toString(QUuid::Id128) + QStringLiteral(".part"));
    if (!part.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerFile))
        return failed(part);
    if (part.write(bytes) != bytes.size() || !part.flush() || !flushToDisk(part)) {
        const auto error = failed(part);
        part.remove();
        return error;
    }
    part.close();
    // A file of that name has to go first: QFile::rename does not replace.
    if (QFile::exists(file))
        QFile::remove(file);
    if (!part.rename(file)) {
        const auto error = failed(part);
        part.remove();
        return error;
    }
    flushFolder(QFileInfo(file).absolutePath());
    return {};
}

Done forceToDisk(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !flushToDisk(file))
        return failed(file);
    flushFolder(QFileInfo(path).absolutePath());
    return {};
}

} // namespace amends::store
