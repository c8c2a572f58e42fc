#pragma once
#include <QString>
#include <QStringList>
#include <array>
#include <vector>

namespace amends {

/// Where a thread is, looked at from another one, and the names of our functions there. On platforms without the means it
/// sees nothing. For the watchdog of debug builds; it needs a program whose symbols were not stripped.
class CallStack
{
public:
    /// The return addresses, the innermost first.
    using Frames = std::vector<const void*>;

    /// Made on the thread to be looked at. One at a time.
    CallStack();
    ~CallStack();
    CallStack(const CallStack&) = delete;
    CallStack& operator=(const CallStack&) = delete;

    /// Called on another thread; it interrupts the thread looked at for some microseconds.
    Frames look() const;
    /// Of the frames within this program, the innermost first; those of Qt and the system are left out.
    QStringList ownFunctions(const Frames& frames) const;

private:
    struct Function
    {
        quintptr begin;
        quintptr end;
        QByteArray name; ///< mangled
    };
    void readSymbols() const;

    mutable std::vector<Function> m_functions; ///< of this program, by address; read when they are first asked for
    unsigned long m_thread = 0;
};

} // namespace amends
