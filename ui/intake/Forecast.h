#pragma once
#include "intake/ImportRun.h"
#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace amends {

/// What the import would do, tried out on a copy before anything is changed: at once where it is quick, else when asked for.
/// The trial can be stopped, and is stale as soon as a file or a choice changes.
class Forecast : public QFrame
{
    Q_OBJECT
public:
    explicit Forecast(Desk& desk, QWidget* parent = nullptr);

    /// The tables as they would be read now; none: nothing to try.
    void setPlan(const ImportPlan& plan);
    void stop();
    bool isRunning() const { return m_run->isRunning(); }

signals:
    void failed(const amends::Error& error);

private:
    enum class State { Nothing, Ready, Trying, Known };

    void begin();
    void showState(State state, const QString& text);
    void showOutcome(const ImportOutcome& outcome);
    void showReasons();
    bool isQuick() const;

    Desk& m_desk;
    ImportPlan m_plan;
    std::unique_ptr<ImportRun> m_run;
    ImportOutcome m_outcome;
    QTimer m_soon;
    QLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_try;
    QPushButton* m_stop;
    QPushButton* m_reasons;
};

} // namespace amends
