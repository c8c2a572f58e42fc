#pragma once
#include "shell/Watchdog.h"
#include <QApplication>

namespace amends {

/// The program's QApplication. It adds one thing: where a watchdog is wanted (see Watchdog::wantedLimit()), every event
/// passes it, and what held the window too long is said on standard error.
class Application : public QApplication
{
public:
    Application(int& argc, char** argv);
    bool notify(QObject* receiver, QEvent* event) override;
    void watch(int limitMs, Watchdog::Tell tell);

private:
    std::unique_ptr<Watchdog> m_watchdog;
};

} // namespace amends
