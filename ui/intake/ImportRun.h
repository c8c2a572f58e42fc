#pragma once
#include "desk/Intake.h"
#include <QMutex>
#include <QObject>
#include <QTimer>
#include <memory>

namespace amends {

class Desk;

/// One import under way: starts it on the desk, carries its progress to the window's thread ten times a second, can be
/// stopped. Keeps the records that were not taken, up to a bound, for the list of reasons.
class ImportRun : public QObject
{
    Q_OBJECT
public:
    static constexpr int keptRecords = 2000;

    explicit ImportRun(Desk& desk, QObject* parent = nullptr);
    ~ImportRun() override;

    void startMail(const QStringList& paths, const MailOptions& options);
    void startShop(const QStringList& files, const ShopOptions& options);
    void cancel();
    /// What was rejected or ignored, in the order of the records; complete when finished() came.
    QList<ImportRecord> notTaken() const;

signals:
    void progressed(qint64 done, qint64 total, const QString& file);
    void finished(const amends::ImportTotal& total);
    void failed(const amends::Error& error);

private:
    /// Shared with the desk's thread, which may outlive this object.
    struct Board
    {
        mutable QMutex mutex;
        ImportProgress progress;
        QList<ImportRecord> notTaken;
        bool cancelled = false;
    };

    ImportWatch watch() const;
    void follow(const Async<ImportTotal>& answer);
    void report();

    Desk& m_desk;
    std::shared_ptr<Board> m_board;
    QTimer m_tick;
};

} // namespace amends
