#pragma once
#include "desk/Gestures.h"
#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace amends {

class CostBox;
class Desk;

/// What was given beyond the remedy: one sheet, filled as far as it is known, so that Enter is mostly enough. What lies beyond
/// the owner's limits is told while it is typed, and never refused.
class GestureDialog : public QDialog
{
    Q_OBJECT
public:
    /// A new one for a complaint.
    GestureDialog(Desk& desk, ComplaintId complaint, bool valuesHidden, QWidget* parent = nullptr);
    /// One that is noted, to be changed or taken away.
    GestureDialog(Desk& desk, const Gesture& gesture, bool valuesHidden, QWidget* parent = nullptr);

signals:
    void failed(const amends::Error& error);
    /// Something was written; with words that can be told in the status bar.
    void noted(const QString& words);

private:
    void build(bool isNew);
    void show(const Gesture& gesture);
    Gesture entered() const;
    void loadStaff();
    void measure();
    void write();
    void drop();

    Desk& m_desk;
    Gesture m_gesture;
    QHash<int, Money> m_usual;
    bool m_hidden;
    bool m_costTyped = false; ///< by hand: another kind does not change it any more
    QComboBox* m_kind;
    QLineEdit* m_what;
    CostBox* m_cost;
    QLineEdit* m_why;
    QComboBox* m_staff;
    QDateEdit* m_day;
    QLabel* m_beyond;
    QPushButton* m_ok = nullptr;
};

} // namespace amends
