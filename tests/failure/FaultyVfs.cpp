#include "FaultyVfs.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cstring>
#include <sqlite3.h>

namespace amends::failing {

namespace {

sqlite3_vfs* system()
{
    static sqlite3_vfs* const found = sqlite3_vfs_find(nullptr);
    return found;
}

FaultyVfs& layer()
{
    static FaultyVfs only;
    return only;
}

/// SQLite gives us memory for this and, right behind, for the system's own file.
struct File
{
    sqlite3_file base;
    QString* path; ///< nullptr: a temporary file
};

File* ours(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file);
}

sqlite3_file* below(sqlite3_file* file)
{
    return reinterpret_cast<sqlite3_file*>(ours(file) + 1);
}

int closeFile(sqlite3_file* file)
{
    const int rc = below(file)->pMethods ? below(file)->pMethods->xClose(below(file)) : SQLITE_OK;
    delete std::exchange(ours(file)->path, nullptr);
    return rc;
}

int readFile(sqlite3_file* file, void* to, int size, sqlite3_int64 offset)
{
    if (const int code = layer().strike(Read))
        return code;
    return below(file)->pMethods->xRead(below(file), to, size, offset);
}

int writeFile(sqlite3_file* file, const void* from, int size, sqlite3_int64 offset)
{
    if (const int code = layer().strike(Write))
        return code;
    const int rc = below(file)->pMethods->xWrite(below(file), from, size, offset);
    if (rc == SQLITE_OK && ours(file)->path)
        layer().written(*ours(file)->path, offset, QByteArray(static_cast<const char*>(from), size));
    return rc;
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    if (const int code = layer().strike(Truncate))
        return code;
    const int rc = below(file)->pMethods->xTruncate(below(file), size);
    if (rc == SQLITE_OK && ours(file)->path)
        layer().truncated(*ours(file)->path, size);
    return rc;
}

int syncFile(sqlite3_file* file, int flags)
{
    if (const int code = layer().strike(Sync))
        return code;
    const int rc = below(file)->pMethods->xSync(below(file), flags);
    if (rc == SQLITE_OK && ours(file)->path)
        layer().synced(*ours(file)->path);
    return rc;
}

int sizeOfFile(sqlite3_file* file, sqlite3_int64* size)
{
    return below(file)->pMethods->xFileSize(below(file), size);
}

int lockFile(sqlite3_file* file, int level)
{
    if (const int code = layer().strike(Lock))
        return code;
    return below(file)->pMethods->xLock(below(file), level);
}

int unlockFile(sqlite3_file* file, int level)
{
    return below(file)->pMethods->xUnlock(below(file), level);
}

int isReserved(sqlite3_file* file, int* answer)
{
    return below(file)->pMethods->xCheckReservedLock(below(file), answer);
}

/// A small cache, so that statements have to read and write while they run, not only when they commit.
int controlFile(sqlite3_file* file, int what, void* argument)
{
    if (what == SQLITE_FCNTL_PRAGMA) {
        char** words = static_cast<char**>(argument);
        if (words[1] && words[2] && std::strcmp(words[1], "cache_size") == 0 && std::strcmp(words[2], "12") != 0)
            return SQLITE_OK;
    }
    return below(file)->pMethods->xFileControl(below(file), what, argument);
}

int sectorSize(sqlite3_file* file)
{
    return below(file)->pMethods->xSectorSize(below(file));
}

int characteristics(sqlite3_file* file)
{
    return below(file)->pMethods->xDeviceCharacteristics(below(file));
}

int mapShared(sqlite3_file* file, int region, int size, int extend, void volatile** memory)
{
    return below(file)->pMethods->xShmMap(below(file), region, size, extend, memory);
}

int lockShared(sqlite3_file* file, int offset, int count, int flags)
{
    if (flags & SQLITE_SHM_LOCK) {
        if (const int code = layer().strike(Lock))
            return code;
    }
    return below(file)->pMethods->xShmLock(below(file), offset, count, flags);
}

void barrier(sqlite3_file* file)
{
    below(file)->pMethods->xShmBarrier(below(file));
}

int unmapShared(sqlite3_file* file, int remove)
{
    return below(file)->pMethods->xShmUnmap(below(file), remove);
}

constexpr sqlite3_io_methods methods = {
    2,        closeFile,    readFile,  writeFile,  truncateFile, syncFile, sizeOfFile, lockFile, unlockFile, isReserved, controlFile,
    sectorSize, characteristics, mapShared, lockShared, barrier, unmapShared, nullptr, nullptr,
};

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    file->pMethods = nullptr;
    ours(file)->path = nullptr;
    if (const int code = layer().strike(Open))
        return code;
    const int rc = system()->xOpen(system(), name, below(file), flags, outFlags);
    if (rc != SQLITE_OK)
        return rc;
    if (name) {
        ours(file)->path = new QString(QString::fromUtf8(name));
        layer().opened(*ours(file)->path);
    }
    file->pMethods = &methods;
    return rc;
}

int deleteFile(sqlite3_vfs*, const char* name, int syncFolder)
{
    if (const int code = layer().strike(Delete))
        return code;
    const int rc = system()->xDelete(system(), name, syncFolder);
    if (rc == SQLITE_OK)
        layer().deleted(QString::fromUtf8(name));
    return rc;
}

int smallCache(sqlite3* db, char**, const void*)
{
    return sqlite3_exec(db, "PRAGMA cache_size=12", nullptr, nullptr, nullptr);
}

void apply(QByteArray& bytes, const FaultyVfs::Change& change)
{
    if (change.truncated) {
        bytes.resize(change.offset);
        return;
    }
    const qsizetype end = change.offset + change.bytes.size();
    if (bytes.size() < end)
        bytes.append(QByteArray(end - bytes.size(), '\0'));
    std::memcpy(bytes.data() + change.offset, change.bytes.constData(), size_t(change.bytes.size()));
}

/// Some of a change's sectors reach the disk, the others do not.
void applyTorn(QByteArray& bytes, const FaultyVfs::Change& change, QRandomGenerator& random)
{
    constexpr qint64 sector = 512;
    for (qint64 at = 0; at < change.bytes.size(); at += sector) {
        if (random.bounded(2) == 0)
            apply(bytes, {change.offset + at, change.bytes.mid(at, sector), false});
    }
}

QByteArray afterPowerCut(const FaultyVfs::Image& image, QRandomGenerator& random)
{
    QByteArray bytes = image.synced;
    enum { Nothing, Prefix, Some, Torn } kind = static_cast<decltype(kind)>(random.bounded(4));
    const qsizetype prefix = image.since.isEmpty() ? 0 : random.bounded(int(image.since.size()) + 1);
    for (qsizetype i = 0; i < image.since.size(); ++i) {
        const bool kept = kind == Prefix ? i < prefix : kind != Nothing && random.bounded(2) == 0;
        if (!kept)
            continue;
        if (kind == Torn && !image.since[i].truncated)
            applyTorn(bytes, image.since[i], random);
        else
            apply(bytes, image.since[i]);
    }
    return bytes;
}

} // namespace

FaultyVfs& FaultyVfs::install()
{
    static sqlite3_vfs vfs = [] {
        sqlite3_vfs made = *system();
        made.pNext = nullptr;
        made.zName = "faulty";
        made.szOsFile = int(sizeof(File)) + system()->szOsFile;
        made.xOpen = openFile;
        made.xDelete = deleteFile;
        return made;
    }();
    static const int registered = sqlite3_vfs_register(&vfs, 1)
                                  + sqlite3_auto_extension(reinterpret_cast<void (*)()>(smallCache));
    Q_ASSERT(registered == SQLITE_OK);
    Q_UNUSED(registered);
    return layer();
}

void FaultyVfs::failAt(unsigned calls, qint64 number, int code, bool lasting)
{
    const std::lock_guard lock(m_mutex);
    m_calls = calls;
    m_number = number;
    m_code = code;
    m_lasting = lasting;
    m_counted = 0;
    m_struck = false;
}

void FaultyVfs::heal()
{
    const std::lock_guard lock(m_mutex);
    m_calls = 0;
}

bool FaultyVfs::struck() const
{
    const std::lock_guard lock(m_mutex);
    return m_struck;
}

int FaultyVfs::strike(Call call)
{
    const std::lock_guard lock(m_mutex);
    if (!(m_calls & call))
        return SQLITE_OK;
    ++m_counted;
    if (m_counted != m_number && !(m_lasting && m_counted > m_number))
        return SQLITE_OK;
    m_struck = true;
    return m_code;
}

void FaultyVfs::watch(bool on)
{
    const std::lock_guard lock(m_mutex);
    m_watching = on;
    m_images.clear();
}

void FaultyVfs::opened(const QString& path)
{
    const std::lock_guard lock(m_mutex);
    if (!m_watching || (m_images.contains(path) && !m_images[path].deleted))
        return;
    QFile file(path);
    m_images[path] = {file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(), {}, false};
}

void FaultyVfs::written(const QString& path, qint64 offset, const QByteArray& bytes)
{
    const std::lock_guard lock(m_mutex);
    if (const auto image = m_images.find(path); image != m_images.end())
        image->since.append({offset, bytes, false});
}

void FaultyVfs::truncated(const QString& path, qint64 size)
{
    const std::lock_guard lock(m_mutex);
    if (const auto image = m_images.find(path); image != m_images.end())
        image->since.append({size, {}, true});
}

void FaultyVfs::synced(const QString& path)
{
    const std::lock_guard lock(m_mutex);
    const auto image = m_images.find(path);
    if (image == m_images.end())
        return;
    for (const Change& change : image->since)
        apply(image->synced, change);
    image->since.clear();
}

void FaultyVfs::folderForced(const QString& folder)
{
    const std::lock_guard lock(m_mutex);
    m_images.removeIf([&](const auto& image) {
        return image.value().deleted && QFileInfo(image.key()).absolutePath() == folder;
    });
}

void FaultyVfs::deleted(const QString& path)
{
    const std::lock_guard lock(m_mutex);
    if (const auto image = m_images.find(path); image != m_images.end())
        image->deleted = true;
}

bool FaultyVfs::writeWhatIsLeft(const QString& from, const QString& to, QRandomGenerator& random) const
{
    const std::lock_guard lock(m_mutex);
    for (auto image = m_images.cbegin(); image != m_images.cend(); ++image) {
        if (QFileInfo(image.key()).absolutePath() != QDir(from).absolutePath() || (image->deleted && random.bounded(2) == 0))
            continue;
        QFile file(to + u'/' + QFileInfo(image.key()).fileName());
        const QByteArray bytes = afterPowerCut(*image, random);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return false;
    }
    return true;
}

} // namespace amends::failing
