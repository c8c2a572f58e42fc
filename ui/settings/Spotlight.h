#pragma once
#include <QFrame>
#include <QTimer>

namespace amends {

/// A ring around a setting that was looked for, gone again after a moment. It takes no click and no focus.
class Spotlight : public QFrame
{
    Q_OBJECT
public:
    explicit Spotlight(QWidget* page);

    void showAround(QWidget* setting);
    QWidget* setting() const { return m_setting; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    void leave();
    void place();

    QWidget* m_setting = nullptr;
    QTimer m_away;
};

} // namespace amends
