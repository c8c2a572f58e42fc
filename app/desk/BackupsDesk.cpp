#include "desk/BackupsDesk.h"
#include "desk/DeskContext.h"
#include "desk/Hold.h"
#include "desk/ReplyRecord.h"
#include "desk/Standing.h"
#include "desk/UndoDesk.h"
#include "store/AttachmentTable.h"
#include "store/Backup.h"
#include "store/Salvage.h"
#include "store/Store.h"
#include <QTimer>

namespace amends {

namespace {

/// Files whose rows went with an undone import, or never came because the program died.
Done sweepAttachments(store::Connection& db, const store::DataFolder& folder)
{
    const auto swept = store::AttachmentTable(db).sweep(folder);
    return swept ? Done() : std::unexpected(swept.error());
}

BackupReport reportOf(const store::BackupSummary& summary)
{
    return {summary.file, summary.bytes, summary.rows, summary.attachments, summary.problems, summary.keptAside};
}

using Opens = Result<std::unique_ptr<store::Connection>> (store::Store::*)() const;

/// Runs `job(Connection&, DataFolder&)` on the background thread with a connection of its own.
template <class Job> auto inBackground(DeskContext& context, Opens opens, Job job)
{
    using Answer = std::invoke_result_t<Job, store::Connection&, const store::DataFolder&>;
    return context.background.run(Turn::Everyday, [&context, opens, job]() -> Answer {
        if (!context.store)
            return failure(Problem::Unreadable, QStringLiteral("closed"), context.dataDir);
        const auto db = (*context.store.*opens)();
        if (!db)
            return std::unexpected(db.error());
        return job(**db, context.store->folder());
    });
}

QList<BackupFile> dailyIn(const store::DataFolder& folder)
{
    QList<BackupFile> files;
    for (const store::BackupEntry& entry : store::dailyBackups(folder))
        files.append({entry.file, entry.at, entry.bytes});
    return files;
}

class BackupsDesk : public Backups
{
public:
    explicit BackupsDesk(DeskContext& context) : m_context(context) {}

    Async<BackupReport> backup(const QString& file) override
    {
        return inBackground(m_context, &store::Store::reader, [this, file](store::Connection& db, const store::DataFolder& folder) {
            return told(store::backUp(db, folder, file, m_context.clock.now(),
                                      [this] { return !m_context.background.isClosing(); }));
        });
    }

    Async<BackupReport> verify() override
    {
        // The full-text index checks itself by an INSERT, which a read-only connection refuses.
        return inBackground(m_context, &store::Store::writer, [](store::Connection& db, const store::DataFolder& folder) {
            return told(store::verify(db, folder));
        });
    }

    Async<RescueReport> rescue(const QString& newFile) override
    {
        return m_context.background.run(Turn::Everyday, [this, newFile]() -> Result<RescueReport> {
            if (const auto why = m_context.lookOnly())
                return std::unexpected(*why);
            // Reading a database's file beside SQLite would take its locks away: so nobody has it open meanwhile.
            const Hold writer(m_context.writer);
            const Hold reader(m_context.reader);
            m_context.close();
            const auto report = rescueClosed(m_context.dataDir, newFile, m_context.clock.now());
            (void)m_context.open();
            return report;
        });
    }

    Async<QList<BackupFile>> daily() override
    {
        return m_context.read([this](store::Connection&) -> Result<QList<BackupFile>> {
            return dailyIn(m_context.store->folder());
        });
    }

    Async<BackupReport> restore(const QString& file) override
    {
        return m_context.background.run(Turn::Everyday, [this, file] { return restoreNow(file); });
    }

private:
    static Result<BackupReport> told(const Result<store::BackupSummary>& summary)
    {
        if (!summary)
            return std::unexpected(summary.error());
        return reportOf(*summary);
    }

    /// On the background thread, so that no backup runs; writer and reader are held while their connections are closed.
    Result<BackupReport> restoreNow(const QString& file)
    {
        if (const auto why = m_context.lookOnly())
            return std::unexpected(*why);
        if (!m_context.store)
            return failure(Problem::Unreadable, QStringLiteral("closed"), m_context.dataDir);
        const Hold writer(m_context.writer);
        const Hold reader(m_context.reader);
        const store::DataFolder folder = m_context.store->folder();
        m_context.close();
        const auto restored = store::restore(folder, file, m_context.clock.now());
        // Whether it went well or not, the desk goes on with the data that lies there now.
        if (const Done opened = m_context.open(); !opened)
            return std::unexpected(restored ? opened.error() : restored.error());
        if (!restored)
            return std::unexpected(restored.error());
        forgetUndo(m_context);
        if (const Done fifths = m_context.standing->reload(*m_context.readDb); !fifths)
            return std::unexpected(fifths.error());
        ChangeSet set;
        set.everything = true;
        m_context.changes.post(set);
        return reportOf(*restored);
    }

    DeskContext& m_context;
};

void workOfTheDay(DeskContext& context)
{
    const auto tell = [&context](const Error& error) {
        QMetaObject::invokeMethod(
            &context.changes, [&context, error] { emit context.changes.trouble(error); }, Qt::QueuedConnection);
    };
    inBackground(context, &store::Store::reader, [&context, tell](store::Connection& db, const store::DataFolder& folder) -> Done {
        if (context.store->wasUnclean()) {
            if (const Done sound = store::quickCheck(db); !sound)
                tell(sound.error());
        }
        const auto made = store::dailyBackup(db, folder, context.clock.now(),
                                             [&context] { return !context.background.isClosing(); });
        if (!made && made.error().problem != Problem::Cancelled)
            tell(made.error());
        for (const Done& swept : {sweepAttachments(db, folder), sweepOutbox(context, db)}) {
            if (!swept)
                tell(swept.error());
        }
        return {};
    });
}

} // namespace

std::unique_ptr<Backups> makeBackups(DeskContext& context)
{
    return std::make_unique<BackupsDesk>(context);
}

QList<BackupFile> backupsClosed(const QString& dataDir)
{
    const auto folder = store::DataFolder::make(dataDir);
    return folder ? dailyIn(*folder) : QList<BackupFile>();
}

Result<BackupReport> restoreClosed(const QString& dataDir, const QString& file, const QDateTime& now)
{
    const auto folder = store::DataFolder::make(dataDir);
    if (!folder)
        return std::unexpected(folder.error());
    const auto restored = store::restore(*folder, file, now);
    if (!restored)
        return std::unexpected(restored.error());
    return reportOf(*restored);
}

Result<RescueReport> rescueClosed(const QString& from, const QString& newFile, const QDateTime& now)
{
    const auto salvaged = store::salvage(from, newFile, now);
    if (!salvaged)
        return std::unexpected(salvaged.error());
    RescueReport report{salvaged->file, {}, salvaged->attachments, salvaged->missing, salvaged->unreferenced,
                        salvaged->placeholders, salvaged->isWhole()};
    for (const store::SalvagedTable& table : salvaged->tables)
        report.tables.append({table.name, table.saved, table.lost});
    return report;
}

Result<QString> setAsideClosed(const QString& dataDir, const QDateTime& now)
{
    return store::setAside(store::DataFolder::at(dataDir), now);
}

void startDailyWork(DeskContext& context)
{
    // Reading a database of gigabytes takes the disk from the window that opens: it is painted and used first.
    constexpr std::chrono::seconds kAfterOpening(2);
    QTimer::singleShot(kAfterOpening, &context.changes, [&context] { workOfTheDay(context); });
}

} // namespace amends
