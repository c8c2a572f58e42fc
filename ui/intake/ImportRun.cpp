#include "intake/ImportRun.h"
#include "desk/Desk.h"
#include "shared/Later.h"
#include <QMutexLocker>

namespace amends {

ImportRun::ImportRun(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk), m_board(std::make_shared<Board>())
{
    m_tick.setInterval(100);
    connect(&m_tick, &QTimer::timeout, this, &ImportRun::report);
}

ImportRun::~ImportRun()
{
    cancel();
}

void ImportRun::startMail(const QStringList& paths, const MailOptions& options)
{
    follow(m_desk.intake().mail(paths, options, watch()));
}

void ImportRun::startShop(const QStringList& files, const ShopOptions& options)
{
    follow(m_desk.intake().shop(files, options, watch()));
}

void ImportRun::cancel()
{
    const QMutexLocker lock(&m_board->mutex);
    m_board->cancelled = true;
}

QList<ImportRecord> ImportRun::notTaken() const
{
    const QMutexLocker lock(&m_board->mutex);
    return m_board->notTaken;
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
    };
    watch.progress = [board = m_board](const ImportProgress& progress) {
        const QMutexLocker lock(&board->mutex);
        board->progress = progress;
        return !board->cancelled;
    };
    return watch;
}

void ImportRun::follow(const Async<ImportTotal>& answer)
{
    m_tick.start();
    later(
        answer, this,
        [this](const ImportTotal& total) {
            m_tick.stop();
            emit finished(total);
        },
        [this](const Error& error) {
            m_tick.stop();
            emit failed(error);
        });
}

void ImportRun::report()
{
    ImportProgress progress;
    {
        const QMutexLocker lock(&m_board->mutex);
        progress = m_board->progress;
    }
    emit progressed(progress.done, progress.total, progress.file);
}

} // namespace amends
