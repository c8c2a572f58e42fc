#pragma once
#include "shell/CallStack.h"
#include <QElapsedTimer>
#include <QObject>
#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

class QEvent;
class QThread;

namespace amends {

/// Watches how long the window's thread stays with one event. Over the limit it tells, in one line, for how long and which
/// of our functions held it: the innermost that was on the stack in at least half of the looks a second thread took. Waiting
/// within a nested event loop holds nothing. It only tells; debug builds turn it on (see wantedLimit()).
class Watchdog
{
public:
    using Tell = std::function<void(const QString& line)>;

    /// Made on the thread it watches, which also tells.
    Watchdog(int limitMs, Tell tell);
    ~Watchdog();

    /// The program's thread turns to an event, and has done with it. They may be nested.
    void enter(const QObject* receiver, const QEvent* event);
    void leave();

    /// AMENDS_WATCHDOG in milliseconds, 0 for none; without it 16 in a debug build, none in any other.
    static std::optional<int> wantedLimit();
    /// The function to name, of several looks at the stack, each the innermost first.
    static QString culprit(const QList<QStringList>& looks);

private:
    void watch();
    void rest();
    void goOn();
    void report(qint64 heldMs);

    const int m_limit;
    const Tell m_tell;
    CallStack m_stack;
    QElapsedTimer m_clock;
    int m_depth = 0;
    QString m_event;                   ///< what the outermost event is, for the line
    std::atomic<qint64> m_since = -1;  ///< -1: at rest
    std::mutex m_looksMutex;
    std::vector<CallStack::Frames> m_looks;
    std::atomic<bool> m_ending = false;
    QObject m_loop; ///< ends what the event loop tells this object
    std::unique_ptr<QThread> m_thread;
};

} // namespace amends
