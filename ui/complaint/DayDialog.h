#pragma once
#include <QDialog>

class QDateEdit;

namespace amends {

/// Which day the customer set: one field, with the day it stands at taken up by Enter, or none at all.
class DayDialog : public QDialog
{
    Q_OBJECT
public:
    /// `words` are those the day was read from, "" none.
    DayDialog(const QDate& day, const QString& words, QWidget* parent);

signals:
    void dayChosen(const QDate& day); ///< invalid: she set none

private:
    QDateEdit* m_day;
};

} // namespace amends
