#pragma once
#include "domain/Complaint.h"
#include "domain/Result.h"
#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace amends {

class Desk;

/// Who works here: name, initials, direct line, still here or not. Each change is written when the cell is left.
class StaffPage : public QWidget
{
    Q_OBJECT
public:
    explicit StaffPage(Desk& desk, QWidget* parent = nullptr);

signals:
    void failed(const amends::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void load();
    void fill(const QList<Staff>& staff);
    void add();
    void cellEdited(int row);
    void retranslate();

    Desk& m_desk;
    QList<Staff> m_staff;
    bool m_filling = false;
    QLabel* m_hint;
    QTableWidget* m_table;
    QPushButton* m_add;
};

} // namespace amends
