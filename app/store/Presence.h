#pragma once
#include "store/DataFolder.h"
#include <QDateTime>
#include <optional>

namespace amends::store {

/// Tells other computers that this one has the data folder open, and notices when one of them has: a small file each, written
/// again every few seconds, with the computer's name and a number for it. SQLite's write-ahead log is shared memory between
/// the programs of one computer; over a network share a second computer would not see it and could damage the data. So
/// one computer at a time may write, and on that one the log stays as safe as on a disk of its own. Programs on the same
/// computer take no notice of each other here: SQLite looks after them.
class Presence
{
public:
    struct Other
    {
        QString name;
        QDateTime since;
    };

    /// `machine` and `name` are this computer's; tests say another's.
    explicit Presence(const DataFolder& folder, const QString& machine = thisMachine(), const QString& name = thisName());
    ~Presence();
    Presence(const Presence&) = delete;
    Presence& operator=(const Presence&) = delete;

    /// Says that we are here (again), and then who else is. OpenElsewhere when another computer came in our place: while this
    /// one slept, or because somebody there said that we do not run any more. After that we never write again.
    Done beat();
    /// Our sign was taken away: beat() will know by whom.
    bool isDismissed() const;
    /// The other computer that has the folder open and gave a sign within the last two minutes.
    std::optional<Other> other() const;
    /// Somebody says that the others do not run any more.
    void dismissOthers();

    static QString thisMachine();
    static QString thisName();
    /// How often beat() is to be called.
    static constexpr int beatSeconds = 15;

private:
    QStringList othersFiles() const;
    bool isFresh(const QString& file) const;
    void sweep() const;
    Done write();

    QString m_folder;
    QString m_machine;
    QString m_name;
    QString m_file;
    QDateTime m_since;
    QDateTime m_lastBeat;
    std::optional<Error> m_lost;
};

} // namespace amends::store
