#pragma once
#include "desk/Preventions.h"
#include <QDialog>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace amends {

class Desk;

/// What was changed so that a cause does not come back: which cause, of which article where it is only one, what, when and by
/// whom.
class PreventionDialog : public QDialog
{
    Q_OBJECT
public:
    /// An invalid id: a new one. `article` is what the complaint is about, offered to narrow it to.
    PreventionDialog(Desk& desk, const Prevention& prevention, const QString& article, QWidget* parent = nullptr);

signals:
    void failed(const amends::Error& error);
    void noted(const QString& words);

private:
    void build(const QString& article);
    void loadStaff();
    void write();

    Desk& m_desk;
    Prevention m_prevention;
    QComboBox* m_cause;
    QLineEdit* m_article;
    QPlainTextEdit* m_what;
    QDateEdit* m_day;
    QComboBox* m_staff;
    QPushButton* m_ok = nullptr;
};

} // namespace amends
