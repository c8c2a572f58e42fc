#pragma once
#include "desk/Worker.h"
#include <QSemaphore>

namespace amends {

/// Stops a worker between two jobs, for as long as it lives. Not from that worker itself.
class Hold
{
public:
    explicit Hold(Worker& worker) : m_gates(std::make_shared<Gates>())
    {
        worker.post(Turn::Draft, [gates = m_gates] {
            gates->held.release();
            gates->go.acquire();
        });
        m_gates->held.acquire();
    }
    ~Hold() { m_gates->go.release(); }
    Hold(const Hold&) = delete;
    Hold& operator=(const Hold&) = delete;

private:
    struct Gates
    {
        QSemaphore held;
        QSemaphore go;
    };
    std::shared_ptr<Gates> m_gates;
};

} // namespace amends
