#include "desk/ComplaintFields.h"
#include "store/Tables.h"

namespace amends {

namespace {

struct Changed
{
    Complaint before;
    Complaint after;
};

QString noCode(const Complaint&)
{
    return {};
}

Done saveChanged(Act& act, const ComplaintField& field, const Complaint& before, const Complaint& after)
{
    if (const Done saved = store::ComplaintTable(act.db).save(after); !saved)
        return saved;
    if (field.searched) {
        if (const Done indexed = store::SearchIndex(act.db).reindex(after.id); !indexed)
            return indexed;
    }
    if (before.customer.isValid())
        act.changes.customers.insert(before.customer);
    return addEvent(act, after, field.kind, field.code(before), field.code(after));
}

/// Gives the fields their old values back, unless somebody changed one since.
Done takeBack(Act& act, const ComplaintField& field, const QList<Changed>& all)
{
    for (const Changed& changed : all) {
        const auto current = store::ComplaintTable(act.db).existing(changed.after.id);
        if (!current)
            return std::unexpected(current.error());
        Complaint expected = *current;
        field.copy(changed.after, expected);
        if (expected != *current)
            return failure(Problem::Conflict, QString(field.kind));
        Complaint restored = *current;
        field.copy(changed.before, restored);
        if (const Done done = saveChanged(act, field, *current, restored); !done)
            return done;
    }
    return {};
}

} // namespace

namespace fields {

const ComplaintField status{QLatin1StringView("status_changed"),
                            [](const Complaint& c) { return QString(code(c.status)); },
                            [](const Complaint& from, Complaint& to) {
                                to.status = from.status;
                                to.acknowledged = from.acknowledged;
                                to.closed = from.closed;
                                to.followUp = from.followUp;
                                to.proposal = from.proposal;
                            }};
const ComplaintField handler{QLatin1StringView("handler_changed"), [](const Complaint& c) { return codeOf(c.handler); },
                             [](const Complaint& from, Complaint& to) { to.handler = from.handler; }};
const ComplaintField unread{QLatin1StringView("unread_changed"),
                            [](const Complaint& c) { return QString::number(c.unread ? 1 : 0); },
                            [](const Complaint& from, Complaint& to) { to.unread = from.unread; }};
const ComplaintField cause{QLatin1StringView("cause_changed"), [](const Complaint& c) { return codeOf(c.cause); },
                           [](const Complaint& from, Complaint& to) { to.cause = from.cause; }};
const ComplaintField asked{QLatin1StringView("asked_changed"), [](const Complaint& c) { return codeOf(c.asked); },
                           [](const Complaint& from, Complaint& to) { to.asked = from.asked; }};
const ComplaintField given{QLatin1StringView("given_changed"), [](const Complaint& c) { return codeOf(c.given); },
                           [](const Complaint& from, Complaint& to) { to.given = from.given; }};
const ComplaintField purchase{QLatin1StringView("purchase_changed"),
                              [](const Complaint& c) { return codeOf(c.purchase); },
                              [](const Complaint& from, Complaint& to) {
                                  to.purchase = from.purchase;
                                  to.line = from.line;
                              },
                              true};
const ComplaintField customer{QLatin1StringView("customer_changed"),
                              [](const Complaint& c) { return codeOf(c.customer); },
                              [](const Complaint& from, Complaint& to) {
                                  to.customer = from.customer;
                                  to.purchase = from.purchase;
                                  to.line = from.line;
                              },
                              true};
const ComplaintField subject{QLatin1StringView("subject_changed"), noCode,
                             [](const Complaint& from, Complaint& to) { to.subject = from.subject; }, true};

const ComplaintField followUp{QLatin1StringView("follow_up_changed"), [](const Complaint& c) { return c.followUp.toString(Qt::ISODate); },
                              [](const Complaint& from, Complaint& to) { to.followUp = from.followUp; }};
const ComplaintField wantedBy{QLatin1StringView("deadline_changed"),
                              [](const Complaint& c) { return c.wantedBy.toString(Qt::ISODate); },
                              [](const Complaint& from, Complaint& to) {
                                  to.wantedBy = from.wantedBy;
                                  to.wantedWords = from.wantedWords;
                              }};

} // namespace fields

void giveStatus(Complaint& complaint, Status status, const QDateTime& now, const QDate& followUp)
{
    const bool wasClosed = isClosed(complaint.status);
    // An import's reason to close it holds no longer once somebody has decided otherwise.
    if (wasClosed && status != complaint.status)
        complaint.proposal.clear();
    complaint.status = status;
    if (status != Status::New && status != Status::NotAComplaint && !complaint.acknowledged.isValid())
        complaint.acknowledged = now;
    if (status == Status::New)
        complaint.acknowledged = {};
    if (!isClosed(status))
        complaint.closed = {};
    else if (!complaint.closed.isValid())
        complaint.closed = now;
    if (!isClosed(status))
        complaint.followUp = {};
    else if (!wasClosed && !complaint.followUp.isValid())
        complaint.followUp = followUp;
}

Done changeComplaints(Act& act, const QList<ComplaintId>& ids, const ComplaintField& field,
                      const std::function<void(Complaint&)>& change)
{
    QList<Changed> all;
    for (const ComplaintId id : ids) {
        const auto found = store::ComplaintTable(act.db).existing(id);
        if (!found)
            return std::unexpected(found.error());
        Changed changed{*found, *found};
        change(changed.after);
        if (changed.after == changed.before)
            continue;
        if (const Done saved = saveChanged(act, field, changed.before, changed.after); !saved)
            return saved;
        all.append(std::move(changed));
    }
    if (!all.isEmpty())
        act.undo = UndoStep{field.kind, [&field, all](Act& undo) { return takeBack(undo, field, all); }};
    return {};
}

} // namespace amends
