#pragma once
#include "desk/Intake.h"
#include <QElapsedTimer>
#include <QMutex>
#include <QObject>
#include <QTimer>
#include <memory>

namespace amends {

class Desk;

/// What is to be brought in: tables first, so that the mail finds its customers.
struct ImportPlan
{
    QStringList tables;
    ShopOptions shop;
    QStringList mail;
    MailOptions mailOptions;
};

/// How far it is. Seconds left are -1 while they cannot be told.
struct ImportStanding
{
    QString file;
    qint64 done = 0;            ///< bytes, of all files
    qint64 total = 0;           ///< 0 while not known
    qint64 records = 0;         ///< messages or rows read so far; 0 where not told
    qint64 secondsLeft = -1;
};

/// What became of it: both parts together. `batches` in the order they were filed.
struct ImportOutcome
{
    ImportTotal total;
    QList<BatchId> batches;
    QList<ImportRecord> notTaken;
    bool isCut = false;         ///< more was not taken than is kept here
};

/// One import under way: starts it on the desk, carries its progress to the window's thread ten times a second, can be
/// stopped. Keeps the records that were not taken, up to a bound.
class ImportRun : public QObject
{
    Q_OBJECT
public:
    static constexpr int keptRecords = 100'000;

    explicit ImportRun(Desk& desk, QObject* parent = nullptr);
    ~ImportRun() override;

    void start(const ImportPlan& plan);
    void cancel();
    bool isRunning() const { return m_running; }

signals:
    void progressed(const amends::ImportStanding& standing);
    void finished(const amends::ImportOutcome& outcome);
    /// It could not even begin.
    void failed(const amends::Error& error);

private:
    /// Shared with the desk's thread, which may outlive this object.
    struct Board
    {
        mutable QMutex mutex;
        ImportProgress progress;
        QList<ImportRecord> notTaken;
        bool isCut = false;
        bool cancelled = false;
    };

    ImportWatch watch() const;
    void runTables();
    void runMail();
    void follow(const Async<ImportTotal>& answer, bool isLast);
    void take(const ImportTotal& total, bool isLast);
    void finish();
    void report();
    qint64 secondsLeft(qint64 done, qint64 total) const;

    Desk& m_desk;
    std::shared_ptr<Board> m_board;
    ImportPlan m_plan;
    ImportOutcome m_outcome;
    bool m_running = false;
    QHash<QString, qint64> m_bytesBefore; ///< of the tables before this one
    qint64 m_tableBytes = 0;
    QTimer m_tick;
    QElapsedTimer m_time;
};

} // namespace amends
