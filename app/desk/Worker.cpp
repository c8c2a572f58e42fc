#include "desk/Worker.h"

namespace amends {

Worker::Worker(const QString& name) : m_thread(QThread::create([this] { loop(); }))
{
    m_thread->setObjectName(name);
    m_thread->start();
}

Worker::~Worker()
{
    stop();
}

void Worker::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_stop = true;
    }
    m_wake.notify_all();
    m_thread->wait();
    // A promise that dies unfinished cancels its future: nobody waits for ever.
    for (auto& jobs : m_jobs)
        jobs.clear();
}

void Worker::post(Turn turn, std::function<void()> job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_closed)
            return;
        m_jobs[static_cast<size_t>(turn)].push_back(std::move(job));
        m_pressing += turn != Turn::Import;
    }
    m_wake.notify_all();
}

void Worker::every(std::chrono::milliseconds interval, std::function<void()> job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_periodic = std::move(job);
        m_interval = interval;
        m_nextPeriodic = std::chrono::steady_clock::now() + interval;
    }
    m_wake.notify_all();
}

void Worker::finishAll()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
    }
    m_wake.notify_all();
    m_thread->wait();
}

bool Worker::isCurrent() const
{
    return QThread::currentThread() == m_thread.get();
}

std::function<void()> Worker::take(std::unique_lock<std::mutex>& lock)
{
    for (;;) {
        if (m_stop)
            return {};
        const bool periodic = m_interval.count() > 0;
        if (periodic && std::chrono::steady_clock::now() >= m_nextPeriodic) {
            m_nextPeriodic = std::chrono::steady_clock::now() + m_interval;
            return m_periodic;
        }
        for (auto& jobs : m_jobs) {
            if (jobs.empty())
                continue;
            std::function<void()> job = std::move(jobs.front());
            jobs.pop_front();
            m_pressing -= &jobs != &m_jobs[static_cast<size_t>(Turn::Import)];
            return job;
        }
        if (m_closed)
            return {};
        if (periodic)
            m_wake.wait_until(lock, m_nextPeriodic);
        else
            m_wake.wait(lock);
    }
}

void Worker::loop()
{
    for (;;) {
        std::function<void()> job;
        {
            std::unique_lock lock(m_mutex);
            job = take(lock);
        }
        if (!job)
            return;
        job();
    }
}

} // namespace amends
