#include "desk/Worker.h"
#include <QSemaphore>
#include <QtTest>

using namespace amends;

class WorkerTest : public QObject
{
    Q_OBJECT
private slots:
    void doesTheMoreUrgentFirst()
    {
        Worker worker(QStringLiteral("test"));
        QSemaphore go;
        QStringList order;
        worker.post(Turn::Everyday, [&] { go.acquire(); });
        const auto job = [&](const QString& name) {
            return [&order, name]() -> Result<int> {
                order.append(name);
                return 0;
            };
        };
        worker.run(Turn::Import, job(QStringLiteral("import 1")));
        worker.run(Turn::Import, job(QStringLiteral("import 2")));
        worker.run(Turn::Everyday, job(QStringLiteral("act")));
        worker.run(Turn::Draft, job(QStringLiteral("draft")));
        const auto last = worker.run(Turn::Import, job(QStringLiteral("import 3")));
        go.release();
        QVERIFY(await(last).has_value());
        QCOMPARE(order.join(u','), QStringLiteral("draft,act,import 1,import 2,import 3"));
    }

    void skipsAJobCancelledBeforeItsTurn()
    {
        Worker worker(QStringLiteral("test"));
        QSemaphore go;
        bool ran = false;
        worker.post(Turn::Everyday, [&] { go.acquire(); });
        auto cancelled = worker.run(Turn::Everyday, [&]() -> Result<int> {
            ran = true;
            return 1;
        });
        cancelled.cancel();
        go.release();
        QVERIFY(await(worker.run(Turn::Import, [] { return Done(); })).has_value());
        QVERIFY(!ran);
        QCOMPARE(await(cancelled).error().problem, Problem::Cancelled);
    }

    void cancelsWhatWaitsWhenItGoes()
    {
        Async<int> waiting;
        QSemaphore started;
        {
            Worker worker(QStringLiteral("test"));
            worker.post(Turn::Everyday, [&] {
                started.release();
                QThread::msleep(50);
            });
            started.acquire();
            waiting = worker.run(Turn::Everyday, []() -> Result<int> { return 1; });
        }
        QCOMPARE(await(waiting).error().problem, Problem::Cancelled);
    }

    void finishesWhatIsQueuedWhenAsked()
    {
        Worker worker(QStringLiteral("test"));
        QSemaphore go;
        worker.post(Turn::Everyday, [&] { go.acquire(); });
        auto queued = worker.run(Turn::Draft, []() -> Result<int> { return 7; });
        go.release();
        worker.finishAll();
        QCOMPARE(*await(queued), 7);
        QCOMPARE(await(worker.run(Turn::Draft, []() -> Result<int> { return 8; })).error().problem, Problem::Cancelled);
    }

    void repeatsItsPeriodicJobBetweenOthers()
    {
        Worker worker(QStringLiteral("test"));
        QSemaphore ticks;
        worker.every(std::chrono::milliseconds(1), [&] { ticks.release(); });
        QVERIFY(ticks.tryAcquire(3, 5000));
    }
};

QTEST_GUILESS_MAIN(WorkerTest)
#include "WorkerTest.moc"
