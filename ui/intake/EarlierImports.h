#pragma once
#include "desk/Intake.h"
#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace amends {

class BusyLabel;
class Desk;

/// The imports of the past, newest first; one that is still in can be taken back as a whole.
class EarlierImports : public QWidget
{
    Q_OBJECT
public:
    explicit EarlierImports(Desk& desk, QWidget* parent = nullptr);

    void load();

signals:
    void takenBack();
    void failed(const amends::Error& error);

private:
    void fill(const QList<ImportBatch>& batches);
    void chooseCurrent();
    void ask();
    void takeBack(BatchId batch);

    Desk& m_desk;
    QList<ImportBatch> m_batches;
    QLabel* m_empty;
    QTableWidget* m_table;
    QPushButton* m_takeBack;
    BusyLabel* m_busy;
};

} // namespace amends
