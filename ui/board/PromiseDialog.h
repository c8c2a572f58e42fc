#pragma once
#include "desk/Promises.h"
#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace amends {

class Desk;
class PromiseFields;

/// Asks for a day: of a promise made by word of mouth, the new one of a promise that cannot be kept, or until when one may be out of
/// sight. It writes by the desk and closes; what was written is told.
class PromiseDialog : public QDialog
{
    Q_OBJECT
public:
    enum class For { ByHand, NewDate, Sleep };

    /// `promise`: the one to be changed; by hand only its complaint counts.
    PromiseDialog(Desk& desk, For what, const Promise& promise, QWidget* parent = nullptr);

signals:
    void failed(const amends::Error& error);
    /// The line that tells the customer of the new date.
    void renewed(amends::ComplaintId complaint, const QString& line);


private:
    void fill();
    void write();

    Desk& m_desk;
    For m_for;
    Promise m_promise;
    QLabel* m_why;
    PromiseFields* m_fields;
    QLineEdit* m_words;
    QCheckBox* m_orAnswer;
    QPushButton* m_ok;
};

} // namespace amends
