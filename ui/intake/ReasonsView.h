#pragma once
#include "desk/Intake.h"
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace amends {

class ReasonsModel;

/// What was not taken, record by record with the reason, and the way to save it as a table.
class ReasonsView : public QWidget
{
    Q_OBJECT
public:
    explicit ReasonsView(QWidget* parent = nullptr);
    ~ReasonsView() override;

    /// `isCut`: there were more than these.
    void show(const QList<ImportRecord>& records, bool isCut);

signals:
    void saved(const QString& file);
    void failed(const amends::Error& error);

private:
    void save();

    ReasonsModel* m_model;
    QLabel* m_title;
    QLabel* m_cut;
    QTableView* m_table;
    QPushButton* m_save;
};

} // namespace amends
