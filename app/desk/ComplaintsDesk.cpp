#include "desk/ComplaintsDesk.h"
#include "desk/AfterCareDesk.h"
#include "desk/Checking.h"
#include "desk/ComplaintFields.h"
#include "desk/CustomerFinding.h"
#include "desk/Deadline.h"
#include "desk/SaleTermsChange.h"
#include "store/Tables.h"

namespace amends {

namespace {

class ComplaintsDesk : public Complaints
{
public:
    explicit ComplaintsDesk(DeskContext& context) : m_context(context) {}

    Async<ComplaintId> create(const NewComplaint& complaint) override
    {
        if (complaint.subject.trimmed().isEmpty() && complaint.text.trimmed().isEmpty())
            return m_context.writer.run(Turn::Everyday, []() -> Result<ComplaintId> {
                return failure(Problem::BadInput, QStringLiteral("text"));
            });
        if (!m_context.checking || complaint.text.isEmpty())
            return file(complaint, Reading());
        return m_context.checking->read(complaint.text, std::nullopt)
            .then([this, complaint](const Result<Reading>& reading) {
                // What cannot be read between the lines is still a complaint.
                return file(complaint, reading.value_or(Reading()));
            })
            .unwrap();
    }

    Async<void> setStatus(const QList<ComplaintId>& ids, Status status) override
    {
        return m_context.act(Turn::Everyday, [=, followUp = followUpDay(m_context)](Act& act) {
            return changeComplaints(act, ids, fields::status, [&](Complaint& c) {
                if (c.status != status)
                    giveStatus(c, status, act.now, followUp);
            });
        });
    }

    Async<void> setHandler(const QList<ComplaintId>& ids, StaffId handler) override
    {
        return change(ids, fields::handler, [handler](Complaint& c) { c.handler = handler; });
    }

    Async<void> setUnread(const QList<ComplaintId>& ids, bool unread) override
    {
        return change(ids, fields::unread, [unread](Complaint& c) { c.unread = unread; });
    }

    Async<void> setCause(ComplaintId id, std::optional<Cause> cause) override
    {
        return change({id}, fields::cause, [cause](Complaint& c) { c.cause = cause; });
    }

    Async<void> setAsked(ComplaintId id, std::optional<Remedy> remedy) override
    {
        return change({id}, fields::asked, [remedy](Complaint& c) { c.asked = remedy; });
    }

    Async<void> setPurchase(ComplaintId id, PurchaseId purchase, PurchaseLineId line) override
    {
        return change({id}, fields::purchase, [=](Complaint& c) {
            c.purchase = purchase;
            c.line = line;
        });
    }

    Async<void> setSaleTerms(ComplaintId id, const SaleTerms& terms) override
    {
        return m_context.act(Turn::Everyday, [=](Act& act) { return changeSaleTerms(act, id, terms); });
    }

    Async<void> setCustomer(ComplaintId id, CustomerId customer) override
    {
        return change({id}, fields::customer, [=](Complaint& c) {
            if (c.customer == customer)
                return;
            // The purchase was the other customer's: it must not be told to this one.
            c.customer = customer;
            c.purchase = {};
            c.line = {};
        });
    }

    Async<void> setSubject(ComplaintId id, const QString& subject) override
    {
        return change({id}, fields::subject, [subject](Complaint& c) { c.subject = subject.trimmed(); });
    }

    Async<void> setWantedBy(ComplaintId id, const QDate& day) override
    {
        return change({id}, fields::wantedBy, [day](Complaint& c) {
            if (c.wantedBy == day)
                return;
            c.wantedBy = day;
            c.wantedWords.clear(); // they said another day
        });
    }

    Async<void> tickSafety(ComplaintId id, SafetyStep step, bool done) override
    {
        return m_context.act(Turn::Everyday, [=](Act& act) { return tickSafety(act, id, step, done); });
    }

    Async<MessageId> addNote(ComplaintId id, const QString& text, MessageKind kind) override
    {
        return m_context.act(Turn::Everyday, [=](Act& act) { return note(act, id, text, kind); });
    }

private:
    Async<void> change(const QList<ComplaintId>& ids, const ComplaintField& field, std::function<void(Complaint&)> how)
    {
        return m_context.act(Turn::Everyday,
                             [ids, &field, how = std::move(how)](Act& act) { return changeComplaints(act, ids, field, how); });
    }

    Async<ComplaintId> file(const NewComplaint& entered, const Reading& reading)
    {
        const auto deadline = deadlineIn(entered.text, reading, writtenAt(m_context, m_context.clock.now()));
        return m_context.act(Turn::Everyday, [entered, reading, deadline](Act& act) { return add(act, entered, reading, deadline); });
    }

    static Complaint complaintOf(const Act& act, const NewComplaint& entered, const Reading& reading)
    {
        Complaint complaint;
        complaint.purchase = entered.purchase;
        complaint.handler = act.by;
        complaint.channel = entered.channel;
        complaint.subject = entered.subject.trimmed();
        if (complaint.subject.isEmpty())
            complaint.subject = entered.text.trimmed().section(u'\n', 0, 0).left(80);
        complaint.asked = entered.asked;
        if (!complaint.asked && !reading.asks.isEmpty())
            complaint.asked = reading.asks.first();
        complaint.heat = reading.heat;
        complaint.signals_ = reading.signals_;
        complaint.language = reading.language;
        complaint.unread = false; // who entered it has read it
        complaint.received = act.now;
        complaint.lastIncoming = act.now;
        return complaint;
    }

    static Result<ComplaintId> add(Act& act, const NewComplaint& entered, const Reading& reading, const std::optional<Deadline>& deadline)
    {
        store::Tables tables(act.db);
        Complaint complaint = complaintOf(act, entered, reading);
        const auto customer = customerFor(act, entered);
        if (!customer)
            return std::unexpected(customer.error());
        complaint.customer = *customer;
        if (deadline) {
            complaint.wantedBy = deadline->day;
            complaint.wantedWords = deadline->words;
        }
        const auto id = tables.complaints.add(complaint);
        if (!id)
            return id;
        complaint.id = *id;
        Message message;
        message.complaint = *id;
        message.kind = MessageKind::Incoming;
        message.from = entered.name.trimmed();
        message.subject = complaint.subject;
        message.at = act.now;
        message.text = entered.text;
        message.sentBy = std::nullopt;
        if (!entered.text.isEmpty()) {
            if (const auto added = tables.messages.add(message); !added)
                return std::unexpected(added.error());
        }
        if (const Done indexed = tables.search.reindex(*id); !indexed)
            return std::unexpected(indexed.error());
        if (const Done noted = addEvent(act, complaint, QStringLiteral("complaint_created")); !noted)
            return std::unexpected(noted.error());
        act.undo = UndoStep{QStringLiteral("complaint_created"), [id = *id](Act& undo) {
                                // Its number is given: it stays, out of the way, as no complaint.
                                const Done done = changeComplaints(undo, {id}, fields::status, [&](Complaint& c) {
                                    giveStatus(c, Status::NotAComplaint, undo.now, {});
                                });
                                undo.undo.reset();
                                return done;
                            }};
        return id;
    }

    static Done tickSafety(Act& act, ComplaintId id, SafetyStep step, bool done)
    {
        store::Tables tables(act.db);
        const auto complaint = tables.complaints.existing(id);
        if (!complaint)
            return std::unexpected(complaint.error());
        const auto events = tables.events.ofComplaint(id);
        if (!events)
            return std::unexpected(events.error());
        if ((doneBy(*events, step) != nullptr) == done)
            return {};
        const QString kind(done ? safetyDone : safetyUndone);
        if (const Done noted = addEvent(act, *complaint, kind, {}, QString(code(step))); !noted)
            return noted;
        act.undo = UndoStep{kind, [=](Act& undoing) {
                                const Done back = tickSafety(undoing, id, step, !done);
                                undoing.undo.reset();
                                return back;
                            }};
        return {};
    }

    static Result<MessageId> note(Act& act, ComplaintId id, const QString& text, MessageKind kind)
    {
        if (text.trimmed().isEmpty() || (kind != MessageKind::Note && kind != MessageKind::PhoneNote))
            return failure(Problem::BadInput, QStringLiteral("note"));
        store::Tables tables(act.db);
        const auto complaint = tables.complaints.existing(id);
        if (!complaint)
            return std::unexpected(complaint.error());
        Message message;
        message.complaint = id;
        message.kind = kind;
        message.author = act.by;
        message.at = act.now;
        message.text = text;
        const auto added = tables.messages.add(message);
        if (!added)
            return added;
        if (const Done indexed = tables.search.reindex(id); !indexed)
            return std::unexpected(indexed.error());
        if (const Done noted = addEvent(act, *complaint, QStringLiteral("note_added"), {}, codeOf(*added)); !noted)
            return std::unexpected(noted.error());
        act.undo = UndoStep{QStringLiteral("note_added"), [complaint = *complaint, message = *added](Act& undo) -> Done {
                                if (const Done gone = store::MessageTable(undo.db).remove(message); !gone)
                                    return gone;
                                if (const Done done = store::SearchIndex(undo.db).reindex(complaint.id); !done)
                                    return done;
                                return addEvent(undo, complaint, QStringLiteral("undone"), codeOf(message), {});
                            }};
        return added;
    }

    DeskContext& m_context;
};

} // namespace

std::unique_ptr<Complaints> makeComplaints(DeskContext& context)
{
    return std::make_unique<ComplaintsDesk>(context);
}

} // namespace amends
