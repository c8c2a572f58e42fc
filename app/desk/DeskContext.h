#pragma once
#include "desk/Changes.h"
#include "desk/UndoStack.h"
#include "desk/Worker.h"
#include "domain/Clock.h"
#include "domain/Complaint.h"
#include <QTimeZone>
#include <mutex>

namespace amends {

namespace store {
class Connection;
class Store;
class Transaction;
}

class Checking;
class Standing;

/// One write transaction on its way: what it changes is told to the views after the commit, and what it offers to take
/// back goes on the undo stack. Errors returned by the job roll all of it back.
struct Act
{
    store::Connection& db;
    QDateTime now;
    StaffId by;
    ChangeSet changes;
    std::optional<UndoStep> undo;
    std::shared_ptr<store::Transaction> transaction = {}; ///< DeskContext's
};

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
            if (!writeDb)
                return failure(Problem::Locked, QStringLiteral("restoring"), dataDir);
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
                return failure(Problem::Locked, QStringLiteral("restoring"), dataDir);
            return job(*readDb);
        });
    }

    /// Opens the folder and both connections; the workers must not be at work on them.
    Done open();
    void close();
    /// Another process wrote: looked for on the writer, whose connection does not count its own writes.
    void watchOthers();

    /// Who is at the desk, invalid until chosen.
    StaffId staff() const;
    void setStaff(StaffId staff);
    /// The shop as last read, with the overrides of DeskOptions.
    Shop shop() const;
    QTimeZone zone() const;
    /// The shop's day.
    QDate today() const;
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
    Standing* standing = nullptr;  ///< Desk's: customers' spend against this shop's others

private:
    Done begin(Act& act);
    Done commit(Act& act);
    void rollBack(Act& act, const Error& error);
    void tellTrouble(const Error& error);

    mutable std::mutex m_mutex;
    StaffId m_staff;
    Shop m_shop;
    bool m_inTrouble = false;      ///< writer's
    qint64 m_dataVersion = -1;     ///< writer's
};

} // namespace amends
