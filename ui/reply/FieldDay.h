#pragma once
#include <QDate>
#include <QDialog>

namespace amends {

/// A day for a field of a reply, out of a calendar. Enter or a double click takes the day it stands at.
class FieldDay : public QDialog
{
    Q_OBJECT
public:
    explicit FieldDay(const QDate& today, QWidget* parent);

signals:
    void dayChosen(const QDate& day);
};

} // namespace amends
