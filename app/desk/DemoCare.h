#pragma once
#include "desk/Act.h"
#include "desk/SampleData.h"
#include <QHash>

namespace amends {

/// Writes what was done about a complaint of the demo shop beyond the answer: remedy, whose fault it was, gestures, changes and
/// how the customer found it. `article` is the number of what it is about.
class DemoCare
{
public:
    DemoCare(Act& act, const QDate& today, const QHash<QString, StaffId>& staff) : m_act(act), m_today(today), m_staff(staff) {}

    Done add(const SampleComplaint& sample, const Complaint& complaint, const QString& article);

private:
    Done addRemedies(const SampleComplaint& sample, const Complaint& complaint);
    Done addAnswers(const SampleComplaint& sample, const Complaint& complaint);
    Done addGestures(const SampleComplaint& sample, const Complaint& complaint);
    Done addChanges(const SampleComplaint& sample, const Complaint& complaint, const QString& article);
    QDate day(int ago) const { return ago < 0 ? QDate() : m_today.addDays(-ago); }

    Act& m_act;
    QDate m_today;
    const QHash<QString, StaffId>& m_staff;
};

} // namespace amends
