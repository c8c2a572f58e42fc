#pragma once
#include "domain/Shop.h"
#include <QDialog>

class QComboBox;
class QLineEdit;

namespace amends {

/// Whom to ask to read a draft over, and what to look at.
class AskReader : public QDialog
{
    Q_OBJECT
public:
    AskReader(const QList<Staff>& colleagues, QWidget* parent);

signals:
    void asked(amends::StaffId reader, const QString& note);

private:
    QComboBox* m_who;
    QLineEdit* m_note;
};

} // namespace amends
