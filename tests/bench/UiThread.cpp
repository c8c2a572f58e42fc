#include "UiThread.h"
#include <QThread>
#include <QTimer>
#include <QWidget>
#include <algorithm>
#include <ctime>

namespace amends::bench {

namespace {

/// Of this thread, in milliseconds.
double processorNow()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

} // namespace

void UiThread::enter()
{
    if (m_depth++ == 0) {
        m_entered = now();
        m_processorEntered = processorNow();
        m_shows = false;
    }
}

void UiThread::leave()
{
    if (--m_depth > 0 || !m_watch)
        return;
    const double left = now();
    m_cost.total += left - m_entered;
    m_cost.processor += processorNow() - m_processorEntered;
    m_cost.longest = std::max(m_cost.longest, left - m_entered);
    if (m_shows && !m_cost.onScreen)
        m_cost.onScreen = left - m_begun;
}

bool UiThread::notify(QObject* receiver, QEvent* event)
{
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    enter();
    if (m_watch && event->type() == QEvent::Paint && receiver->isWidgetType()) {
        auto* widget = static_cast<QWidget*>(receiver);
        if ((widget == m_watch->painted || m_watch->painted->isAncestorOf(widget)) && m_watch->holds())
            m_shows = true;
    }
    const bool done = QApplication::notify(receiver, event);
    leave();
    return done;
}

Cost UiThread::measure(const Watch& watch)
{
    m_cost = {};
    m_watch = &watch;
    m_begun = now();
    enter();
    watch.act();
    leave();
    waitFor([this] { return m_cost.onScreen.has_value(); }, watch.patienceMs);
    rest(watch.restMs);
    m_watch = nullptr;
    return m_cost;
}

bool UiThread::waitFor(const std::function<bool()>& holds, int patienceMs)
{
    // processEvents returns to look only where something happens.
    QTimer tick;
    tick.start(2);
    const double until = now() + patienceMs;
    while (!holds()) {
        if (now() > until)
            return false;
        processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

void UiThread::rest(int ms)
{
    const double until = now() + ms;
    waitFor([&] { return now() >= until; }, ms + 1000);
}

} // namespace amends::bench
