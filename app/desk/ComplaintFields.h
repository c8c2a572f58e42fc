#pragma once
#include "desk/Events.h"
#include "domain/Complaint.h"
#include <functional>

namespace amends {

/// A part of a complaint that is changed as one: how its change is named in the log, and which members belong to it.
struct ComplaintField
{
    QLatin1StringView kind;
    QString (*code)(const Complaint&);                 ///< before and after in the log
    void (*copy)(const Complaint& from, Complaint& to);
    bool searched = false;                             ///< the full-text index holds it
};

namespace fields {
extern const ComplaintField status, handler, unread, cause, asked, given, purchase, customer, subject, wantedBy, followUp;
}

/// Gives a complaint a status with the times that go with it: acknowledged, closed, and the day to ask how it went, which is
/// `followUp` where the matter is settled and no day was set.
void giveStatus(Complaint& complaint, Status status, const QDateTime& now, const QDate& followUp);

/// Changes one field of several complaints, writes an event each and offers to take all of it back as one step.
/// Complaints that `change` leaves as they are get no event.
Done changeComplaints(Act& act, const QList<ComplaintId>& ids, const ComplaintField& field,
                      const std::function<void(Complaint&)>& change);

} // namespace amends
