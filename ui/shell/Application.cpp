#include "shell/Application.h"
#include <QTextStream>
#include <QThread>

namespace amends {

Application::Application(int& argc, char** argv) : QApplication(argc, argv)
{
    if (const auto limit = Watchdog::wantedLimit())
        watch(*limit, [](const QString& line) { QTextStream(stderr) << line << Qt::endl; });
}

void Application::watch(int limitMs, Watchdog::Tell tell)
{
    m_watchdog = std::make_unique<Watchdog>(limitMs, std::move(tell));
}

bool Application::notify(QObject* receiver, QEvent* event)
{
    if (!m_watchdog || QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    m_watchdog->enter(receiver, event);
    const bool done = QApplication::notify(receiver, event);
    m_watchdog->leave();
    return done;
}

} // namespace amends
