#pragma once
#include <QApplication>
#include <QElapsedTimer>
#include <functional>
#include <optional>

namespace amends::bench {

/// What one act cost, in milliseconds.
struct Cost
{
    double total = 0;                ///< the UI thread was busy, until nothing more came of the act
    double longest = 0;              ///< at one stretch
    double processor = 0;            ///< of the total, without what other programs took: for a machine that is not quiet
    std::optional<double> onScreen;  ///< from the act to the end of the paint that showed its answer
};

/// The application with a stopwatch: every event that is not within another one is timed, as the user feels it.
class UiThread : public QApplication
{
public:
    UiThread(int& argc, char** argv) : QApplication(argc, argv) { m_clock.start(); }
    bool notify(QObject* receiver, QEvent* event) override;

    struct Watch
    {
        std::function<void()> act;
        std::function<bool()> holds;  ///< the answer is there
        QWidget* painted = nullptr;   ///< where it shows
        int restMs = 120;             ///< watched on afterwards for what else comes of it
        int patienceMs = 3000;
    };
    Cost measure(const Watch& watch);
    /// Lets the window go on, unmeasured. False: it did not come to hold.
    bool waitFor(const std::function<bool()>& holds, int patienceMs);
    void rest(int ms);

private:
    double now() const { return double(m_clock.nsecsElapsed()) / 1e6; }
    void enter();
    void leave();

    QElapsedTimer m_clock;
    int m_depth = 0;
    double m_entered = 0;
    double m_processorEntered = 0;
    bool m_shows = false;       ///< the event that runs painted the answer
    const Watch* m_watch = nullptr;
    double m_begun = 0;
    Cost m_cost;
};

} // namespace amends::bench
