#pragma once
#include "calendar/OpeningClock.h"
#include "desk/Act.h"
#include "desk/LawBooks.h"
#include "desk/Worker.h"
#include "domain/Clock.h"
#include "domain/Shop.h"
#include <QTimeZone>
#include <atomic>
#include <mutex>

namespace amends {

namespace store {
class Connection;
class Store;
}

class Checking;
class Standing;

/// What every use case stands on: the threads with their connections, the clock, the hub of changes, who is at the
/// desk. Private to app/desk. The members are safe to use from any of the desk's threads; a connection belongs to its
/// worker alone.
class DeskContext
{
public:
    DeskContext(const Clock& clock, QString dataDir, Changes& changes);
    ~DeskContext();

    /// Runs `job(Act&) -> Result<T>` on the writer as one transaction of at most 100 ms.
    template <class Job> auto act(Turn turn, Job job) -> QFuture<std::invoke_result_t<Job, Act&>>
    {
        using Answer = std::invoke_result_t<Job, Act&>;
        return writer.run(turn, [this, job = std::move(job)]() mutable -> Answer {
            if (const Done may = mayWrite(); !may)
                return std::unexpected(may.error());
            Act act{*writeDb, clock.now(), staff(), {}, {}};
            if (const Done begun = begin(act); !begun)
                return std::unexpected(begun.error());
            Answer answer = job(act);
            if (!answer) {
                rollBack(act, answer.error());
                return answer;
            }
            if (const Done done = commit(act); !done)
                return std::unexpected(done.error());
            return answer;
        });
    }

    /// Runs `job(store::Connection&) -> Result<T>` on the reader, the views' read-only connection.
    template <class Job> auto read(Job job) -> QFuture<std::invoke_result_t<Job, store::Connection&>>
    {
        using Answer = std::invoke_result_t<Job, store::Connection&>;
        return reader.run(Turn::Everyday, [this, job = std::move(job)]() mutable -> Answer {
            if (!readDb)
                return std::unexpected(whyClosed());
            return job(*readDb);
        });
    }

    /// Opens the folder and both connections; the workers must not be at work on them. `takeOver`: somebody said that the
    /// other computer, which seems to have it open, does not.
    Done open(bool takeOver = false);
    /// Opens a copy to look at, while another computer works in the folder. Every act is refused with OpenElsewhere.
    Done openToLook();
    /// Why every act is refused, nothing where they are not.
    std::optional<Error> lookOnly() const;
    void close();
    /// Looks, on the writer and between its jobs, for what another process wrote, for a folder that is gone or there again,
    /// and for another computer.
    void watchOthers();

    /// Who is at the desk, invalid until chosen.
    StaffId staff() const;
    void setStaff(StaffId staff);
    /// The shop as last read, with the overrides of DeskOptions.
    Shop shop() const;
    QTimeZone zone() const;
    /// The shop's day.
    QDate today() const;
    /// The shop's opening hours as a clock.
    std::shared_ptr<const calendar::OpeningClock> opening() const;
    /// Reads the shop again; on the writer or the reader with its own connection.
    Done refreshShop(store::Connection& db);

    const Clock& clock;
    const QString dataDir;
    Changes& changes;
    std::optional<Currency> currencyOverride;
    QString countryOverride;
    QString zoneOverride;

    std::unique_ptr<store::Store> store;
    std::unique_ptr<store::Connection> writeDb;  ///< writer's
    std::unique_ptr<store::Connection> readDb;   ///< reader's
    Worker writer;
    Worker reader;
    Worker language;    ///< checking, spelling, reading
    Worker background;  ///< reading mail and shop files before they are filed, backups
    UndoStack undoStack;
    Checking* checking = nullptr;  ///< Desk's, there before the first use case runs
    LawBooks law;
    Standing* standing = nullptr;  ///< Desk's: customers' spend against this shop's others

private:
    struct Look;

    Done mayWrite();
    Error whyClosed() const;
    bool couldNotOpen() const;
    Done openBoth();
    void seeWhatOthersWrote();
    void seeWhetherTheFolderIsThere();
    void loseFolder(const Error& error);
    void openAgain();
    Done begin(Act& act);
    Done commit(Act& act);
    void rollBack(Act& act, const Error& error);
    void tellTrouble(const Error& error);

    mutable std::mutex m_mutex;
    StaffId m_staff;
    mutable std::shared_ptr<const calendar::OpeningClock> m_opening; ///< of m_shop; none until it is asked for
    Shop m_shop;
    std::unique_ptr<Look> m_look;  ///< the copy that is looked at
    std::optional<Error> m_closed; ///< why there are no connections
    std::atomic<bool> m_gone = false;          ///< the folder or its disk: the connections are worth nothing any more
    std::atomic<bool> m_openingAgain = false;
    bool m_unplugged = false;      ///< writer's: gone, and not only failing
    bool m_renew = false;          ///< writer's: its connection is opened anew before the next act
    QDateTime m_lastSign;          ///< writer's
    QDateTime m_lastTry;           ///< writer's
    bool m_inTrouble = false;      ///< writer's
    qint64 m_dataVersion = -1;     ///< writer's
};

} // namespace amends
