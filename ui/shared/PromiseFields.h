#pragma once
#include "domain/Complaint.h"
#include "domain/Shop.h"
#include <QWidget>

class QComboBox;
class QDateEdit;
class QTimeEdit;
class QCheckBox;

namespace amends {

/// What a promise is made of, to be chosen: which kind, by which day, at what time if any, by whom. Shows and asks; it keeps
/// nothing.
class PromiseFields : public QWidget
{
    Q_OBJECT
public:
    /// A day to choose from: readings of the same words, or proposals.
    struct Day
    {
        QDate date;
        QTime time;
    };

    explicit PromiseFields(QWidget* parent = nullptr);

    void setKind(PromiseKind kind);
    /// The first is chosen; behind them stands "another day".
    void setDays(const QList<Day>& days, const QDate& notBefore);
    void setStaff(const QList<Staff>& staff, StaffId chosen);
    void setKindVisible(bool visible);

    PromiseKind kind() const;
    Day day() const;
    StaffId owner() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showOther();

    QList<Day> m_days;
    QComboBox* m_kind;
    QComboBox* m_day;
    QDateEdit* m_other;
    QCheckBox* m_timed;
    QTimeEdit* m_time;
    QComboBox* m_owner;
};

} // namespace amends
