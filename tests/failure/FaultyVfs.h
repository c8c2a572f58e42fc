#pragma once
#include <QByteArray>
#include <QHash>
#include <QList>
#include <QRandomGenerator>
#include <QString>
#include <mutex>

struct sqlite3_file;
struct sqlite3_vfs;

namespace amends::failing {

/// What SQLite asks of the system. Unlocking, sizes and the like always work.
enum Call : unsigned {
    Open = 1,
    Read = 2,
    Write = 4,
    Sync = 8,
    Truncate = 16,
    Lock = 32,
    Delete = 64,
};

/// A layer below SQLite, put under every database of the process once install() was called. It can make the i-th call
/// fail, and it knows at every moment what would still be there if the power went: what was written since the last sync of a
/// file may be lost, in part, in any order and in the middle of a page. It never changes what the running program reads.
class FaultyVfs
{
public:
    static FaultyVfs& install();

    /// From now on the `number`-th call of these kinds fails (1 is the next one) with `code`; `lasting`: and all after it,
    /// as on a full disk. A number too high only counts.
    void failAt(unsigned calls, qint64 number, int code, bool lasting);
    void heal();
    bool struck() const;        ///< a call was made to fail

    /// What is written from now on is remembered; files opened before are not known.
    void watch(bool on);
    /// Writes to `to` what a disk may hold of the files in `from` after the power went now. The shared memory goes.
    bool writeWhatIsLeft(const QString& from, const QString& to, QRandomGenerator& random) const;

    /// A folder was forced to the disk: what was deleted in it does not come back.
    void folderForced(const QString& folder);

    struct Change
    {
        qint64 offset = 0;
        QByteArray bytes;
        bool truncated = false;  ///< to `offset`
    };
    struct Image
    {
        QByteArray synced;
        QList<Change> since;
        bool deleted = false;
    };

    // For the methods of the layer.
    int strike(Call call);
    void opened(const QString& path);
    void written(const QString& path, qint64 offset, const QByteArray& bytes);
    void truncated(const QString& path, qint64 size);
    void synced(const QString& path);
    void deleted(const QString& path);

private:
    mutable std::mutex m_mutex;
    unsigned m_calls = 0;
    qint64 m_number = 0;
    qint64 m_counted = 0;
    int m_code = 0;
    bool m_lasting = false;
    bool m_struck = false;
    bool m_watching = false;
    QHash<QString, Image> m_images;
};

} // namespace amends::failing
