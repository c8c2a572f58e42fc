#include "intake/ImportRun.h"
#include "desk/Desk.h"
#include "shared/Later.h"
#include <QFileInfo>
#include <QMutexLocker>

namespace amends {

namespace {

/// Before that the speed is not known well enough to promise anything.
constexpr qint64 kTellAfterMs = 2000;
constexpr qint64 kTellAfterShare = 50; // one part in fifty

void addTo(ImportTotal& sum, const ImportTotal& part)
{
    sum.read += part.read;
    sum.added += part.added;
    sum.updated += part.updated;
    sum.skipped += part.skipped;
    sum.ignored += part.ignored;
    sum.rejected += part.rejected;
    sum.cancelled = sum.cancelled || part.cancelled;
    if (!sum.failure)
        sum.failure = part.failure;
}

} // namespace

ImportRun::ImportRun(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk), m_board(std::make_shared<Board>())
{
    m_tick.setInterval(100);
    connect(&m_tick, &QTimer::timeout, this, &ImportRun::report);
}

ImportRun::~ImportRun()
{
    cancel();
}

void ImportRun::start(const ImportPlan& plan)
{
    m_plan = plan;
    m_outcome = {};
    m_board = std::make_shared<Board>();
    m_bytesBefore.clear();
    m_tableBytes = 0;
    for (const QString& table : plan.tables) {
        m_bytesBefore.insert(table, m_tableBytes);
        m_tableBytes += QFileInfo(table).size();
    }
    m_running = true;
    m_time.start();
    m_tick.start();
    if (plan.tables.isEmpty())
        runMail();
    else
        runTables();
}

void ImportRun::cancel()
{
    const QMutexLocker lock(&m_board->mutex);
    m_board->cancelled = true;
}

ImportWatch ImportRun::watch() const
{
    ImportWatch watch;
    watch.record = [board = m_board](const ImportRecord& record) {
        if (record.outcome != Outcome::Rejected && record.outcome != Outcome::Ignored)
            return;
        const QMutexLocker lock(&board->mutex);
        if (board->notTaken.size() < keptRecords)
            board->notTaken << record;
        else
            board->isCut = true;
    };
    watch.progress = [board = m_board](const ImportProgress& progress) {
        const QMutexLocker lock(&board->mutex);
        board->progress = progress;
        return !board->cancelled;
    };
    return watch;
}

void ImportRun::runTables()
{
    follow(m_desk.intake().shop(m_plan.tables, m_plan.shop, watch()), m_plan.mail.isEmpty());
}

void ImportRun::runMail()
{
    follow(m_desk.intake().mail(m_plan.mail, m_plan.mailOptions, watch()), true);
}

void ImportRun::follow(const Async<ImportTotal>& answer, bool isLast)
{
    later(
        answer, this, [this, isLast](const ImportTotal& total) { take(total, isLast); },
        [this](const Error& error) {
            // What the first part filed is told, whatever became of the second.
            if (m_outcome.batches.isEmpty()) {
                m_running = false;
                m_tick.stop();
                emit failed(error);
                return;
            }
            m_outcome.total.failure = error;
            finish();
        });
}

void ImportRun::take(const ImportTotal& total, bool isLast)
{
    addTo(m_outcome.total, total);
    if (total.batch.isValid())
        m_outcome.batches << total.batch;
    if (isLast || m_outcome.total.cancelled)
        finish();
    else
        runMail();
}

void ImportRun::finish()
{
    m_running = false;
    m_tick.stop();
    {
        const QMutexLocker lock(&m_board->mutex);
        m_outcome.notTaken = m_board->notTaken;
        m_outcome.isCut = m_board->isCut;
    }
    emit finished(m_outcome);
}

void ImportRun::report()
{
    ImportProgress progress;
    {
        const QMutexLocker lock(&m_board->mutex);
        progress = m_board->progress;
    }
    ImportStanding standing;
    standing.file = progress.file;
    standing.records = progress.records;
    const auto before = m_bytesBefore.constFind(progress.file);
    if (before != m_bytesBefore.constEnd()) {
        standing.done = *before + progress.done;
        // How much mail follows is known only when its folders are listed.
        standing.total = m_plan.mail.isEmpty() ? m_tableBytes : 0;
    } else if (progress.total > 0) {
        standing.done = m_tableBytes + progress.done;
        standing.total = m_tableBytes + progress.total;
    }
    standing.secondsLeft = secondsLeft(standing.done, standing.total);
    emit progressed(standing);
}

qint64 ImportRun::secondsLeft(qint64 done, qint64 total) const
{
    const qint64 elapsed = m_time.elapsed();
    if (done <= 0 || total <= done || elapsed < kTellAfterMs || done < total / kTellAfterShare)
        return -1;
    return qint64(double(elapsed) * double(total - done) / double(done) / 1000.0) + 1;
}

} // namespace amends
