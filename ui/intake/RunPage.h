#pragma once
#include "intake/ImportRun.h"
#include <QWidget>

class QLabel;
class QProgressBar;

namespace amends {

class ElidedLabel;

/// The import under way: which file, how many rows, how long still.
class RunPage : public QWidget
{
    Q_OBJECT
public:
    explicit RunPage(QWidget* parent = nullptr);

    void begin();
    void show(const ImportStanding& standing);
    /// Stop was asked for; what is being filed is filed first.
    void showStopping();

private:
    QLabel* m_title;
    QProgressBar* m_bar;
    ElidedLabel* m_file;
    QLabel* m_far;
};

} // namespace amends
