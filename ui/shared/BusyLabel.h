#pragma once
#include <QTimer>
#include <QWidget>

namespace amends {

/// Three quiet dots with a word, for what takes longer than a blink: it appears only 250 ms after start(), so that fast
/// answers do not flicker.
class BusyLabel : public QWidget
{
    Q_OBJECT
public:
    explicit BusyLabel(QWidget* parent = nullptr);

    void start(const QString& word);
    void stop();
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QTimer m_delay;
    QTimer m_step;
    QString m_word;
    int m_phase = 0;
};

} // namespace amends
