#pragma once
#include "desk/Async.h"
#include <QThread>
#include <array>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

namespace amends {

/// How soon a job gets its turn: what the user is typing goes first, an import last.
enum class Turn { Draft, Everyday, Import };

/// A thread that does one job after the other, the more urgent first, in order within one urgency. It needs no event
/// loop, so a future of it may be awaited by a program without one. Destroying it stops it. It knows nothing of the store.
class Worker
{
public:
    explicit Worker(const QString& name);
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// `job` returns Result<T>. A future cancelled before its turn is skipped.
    template <class Job> auto run(Turn turn, Job job) -> QFuture<std::invoke_result_t<Job>>
    {
        using Answer = std::invoke_result_t<Job>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        const QFuture<Answer> future = promise->future();
        post(turn, [promise, job = std::make_shared<Job>(std::move(job))] {
            if (!promise->isCanceled())
                promise->addResult((*job)());
            promise->finish();
        });
        return future;
    }

    /// Without an answer.
    void post(Turn turn, std::function<void()> job);
    /// Calls `job` every `interval` between other jobs, for as long as the worker lives. Set before the first job.
    void every(std::chrono::milliseconds interval, std::function<void()> job);
    /// Waits until every job queued so far is done; queued later ones are refused (their futures are cancelled).
    void finishAll();
    /// Ends the running job first; the waiting ones are cancelled. A long job asks isClosing() now and then.
    void stop();
    bool isClosing() const { return m_closed; }
    /// Whether something more urgent than an import waits for its turn: then an import ends its piece.
    bool isPressed() const { return m_pressing > 0; }
    bool isCurrent() const;

private:
    void loop();
    std::function<void()> take(std::unique_lock<std::mutex>& lock);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::array<std::deque<std::function<void()>>, 3> m_jobs;
    std::function<void()> m_periodic;
    std::chrono::milliseconds m_interval{0};
    std::chrono::steady_clock::time_point m_nextPeriodic;
    std::atomic<bool> m_closed = false; ///< takes no more jobs
    std::atomic<int> m_pressing = 0;    ///< jobs waiting before those of an import
    bool m_stop = false;    ///< ends after the running job
    std::unique_ptr<QThread> m_thread;
};

} // namespace amends
