#pragma once
#include "intake/ImportRun.h"
#include <QWidget>

class QLabel;

namespace amends {

class ReasonsView;

/// What became of the import: the counts, and what was not taken with the reason.
class ResultPage : public QWidget
{
    Q_OBJECT
public:
    explicit ResultPage(QWidget* parent = nullptr);

    void show(const ImportOutcome& outcome);
    void showTakenBack();

signals:
    void saved(const QString& file);
    void failed(const amends::Error& error);

private:
    void showCounts(const ImportTotal& total);

    QLabel* m_title;
    QLabel* m_more;
    QWidget* m_counts;
    ReasonsView* m_reasons;
};

} // namespace amends
