#include "desk/GesturesDesk.h"
#include "desk/Events.h"
#include "desk/GestureLedger.h"
#include "store/ComplaintTable.h"
#include "store/GestureTable.h"
#include "store/PurchaseTable.h"
#include "store/ShopTable.h"
#include <limits>

namespace amends {

namespace {

constexpr int kRowsShown = 1000;
constexpr int kRecent = 200; // looked through for what a kind usually costs

Result<Gesture> gestureOf(store::Connection& db, GestureId id)
{
    return orNotFound(store::GestureTable(db).load(id), QStringLiteral("gesture"));
}

Done note(Act& act, const Gesture& gesture, const QString& kind)
{
    return addEvent(act, gesture.complaint, kind, codeOf(gesture.id), QString(code(gesture.kind)));
}

Done noteUndone(Act& act, const Gesture& gesture)
{
    return note(act, gesture, QStringLiteral("undone"));
}

/// What cannot be: given tomorrow, or for less than nothing.
Done sound(const Gesture& gesture, const QDate& today)
{
    if (gesture.cost.minor() < 0)
        return failure(Problem::BadInput, QStringLiteral("cost"));
    if (!gesture.givenOn.isValid() || gesture.givenOn > today)
        return failure(Problem::BadInput, QStringLiteral("day"));
    return {};
}

/// The complaint's own gestures and her others come without the words of their complaints.
Result<QList<store::LedgerGesture>> dressed(store::Connection& db, const Result<QList<Gesture>>& gestures)
{
    if (!gestures)
        return std::unexpected(gestures.error());
    QList<store::LedgerGesture> all;
    for (const Gesture& gesture : *gestures) {
        const auto complaint = store::ComplaintTable(db).existing(gesture.complaint);
        if (!complaint)
            return std::unexpected(complaint.error());
        const auto staff = store::ShopTable(db).staffMember(gesture.staff);
        if (!staff)
            return std::unexpected(staff.error());
        all.append({gesture, complaint->number, complaint->subject, complaint->customer, *staff ? (*staff)->name : QString()});
    }
    return all;
}

class GesturesDesk : public Gestures
{
public:
    explicit GesturesDesk(DeskContext& context) : m_context(context) {}

    Async<GestureStart> start(ComplaintId id) override
    {
        return m_context.read([this, id](store::Connection& db) { return startOf(db, id); });
    }

    Async<GestureMeasure> measure(const Gesture& gesture) override
    {
        return m_context.read([gesture](store::Connection& db) { return measureOf(db, gesture); });
    }

    Async<GestureId> add(const Gesture& gesture) override
    {
        return m_context.act(Turn::Everyday, [gesture, today = m_context.today()](Act& act) -> Result<GestureId> {
            Gesture made = gesture;
            made.id = {};
            if (const Done fine = sound(made, today); !fine)
                return std::unexpected(fine.error());
            const auto id = store::GestureTable(act.db).add(made);
            if (!id)
                return id;
            made.id = *id;
            if (const Done noted = note(act, made, QStringLiteral("gesture_given")); !noted)
                return std::unexpected(noted.error());
            act.undo = UndoStep{QStringLiteral("gesture_given"), [made](Act& undo) -> Done {
                                    if (const Done gone = store::GestureTable(undo.db).remove(made.id); !gone)
                                        return gone;
                                    return noteUndone(undo, made);
                                }};
            return id;
        });
    }

    Async<void> save(const Gesture& gesture) override
    {
        return m_context.act(Turn::Everyday, [gesture, today = m_context.today()](Act& act) -> Done {
            const auto before = gestureOf(act.db, gesture.id);
            if (!before)
                return std::unexpected(before.error());
            if (const Done fine = sound(gesture, today); !fine)
                return fine;
            Gesture after = gesture;
            after.complaint = before->complaint;
            if (after == *before)
                return {};
            if (const Done saved = store::GestureTable(act.db).save(after); !saved)
                return saved;
            act.undo = UndoStep{QStringLiteral("gesture_changed"), [before = *before, after](Act& undo) -> Done {
                                    const auto now = gestureOf(undo.db, after.id);
                                    if (!now || *now != after)
                                        return now ? Done(failure(Problem::Conflict, QStringLiteral("gesture"))) : Done(std::unexpected(now.error()));
                                    if (const Done back = store::GestureTable(undo.db).save(before); !back)
                                        return back;
                                    return noteUndone(undo, before);
                                }};
            return note(act, after, QStringLiteral("gesture_changed"));
        });
    }

    Async<void> remove(GestureId id) override
    {
        return m_context.act(Turn::Everyday, [id](Act& act) -> Done {
            const auto before = gestureOf(act.db, id);
            if (!before)
                return std::unexpected(before.error());
            if (const Done gone = store::GestureTable(act.db).remove(id); !gone)
                return gone;
            act.undo = UndoStep{QStringLiteral("gesture_removed"), [before = *before](Act& undo) -> Done {
                                    if (const auto back = store::GestureTable(undo.db).add(before); !back)
                                        return std::unexpected(back.error());
                                    return noteUndone(undo, before);
                                }};
            return note(act, *before, QStringLiteral("gesture_removed"));
        });
    }

    Async<GestureLedger> ledger(const QDate& month) override
    {
        return m_context.read([this, month](store::Connection& db) { return ledgerOf(m_context, db, month, kRowsShown); });
    }

    Async<QList<GestureRow>> ofComplaint(ComplaintId id) override
    {
        return m_context.read([this, id](store::Connection& db) { return rowsOf(db, store::GestureTable(db).ofComplaint(id)); });
    }

    Async<QList<GestureRow>> ofCustomer(CustomerId id) override
    {
        return m_context.read([this, id](store::Connection& db) { return rowsOf(db, store::GestureTable(db).ofCustomer(id)); });
    }

    Async<int> writeFile(const QString& file, const QDate& month) override
    {
        return m_context.read([this, file, month](store::Connection& db) -> Result<int> {
            const auto all = ledgerOf(m_context, db, month, std::numeric_limits<int>::max());
            if (!all)
                return std::unexpected(all.error());
            if (const Done written = writeGestures(file, all->rows); !written)
                return std::unexpected(written.error());
            return int(all->rows.size());
        });
    }

    Async<GestureLimits> limits() override { return m_context.read(gestureLimits); }

    Async<void> setLimits(const GestureLimits& limits) override
    {
        return m_context.act(Turn::Everyday, [limits](Act& act) -> Done {
            for (const auto& limit : {limits.month, limits.person})
                if (limit && limit->minor() < 0)
                    return failure(Problem::BadInput, QStringLiteral("limit"));
            act.changes.shop = true;
            return setGestureLimits(act.db, limits);
        });
    }

private:
    Result<GestureStart> startOf(store::Connection& db, ComplaintId id) const
    {
        const auto complaint = store::ComplaintTable(db).existing(id);
        if (!complaint)
            return std::unexpected(complaint.error());
        GestureStart start;
        Gesture& gesture = start.gesture;
        gesture.complaint = id;
        gesture.staff = m_context.staff().isValid() ? m_context.staff() : complaint->handler;
        gesture.givenOn = m_context.today();
        Currency currency = m_context.shop().currency;
        if (complaint->purchase.isValid()) {
            const auto purchase = store::PurchaseTable(db).load(complaint->purchase);
            if (!purchase)
                return std::unexpected(purchase.error());
            if (*purchase)
                currency = (*purchase)->total.currency();
        }
        gesture.cost = Money(0, currency);
        const auto [first, last] = spanOf({});
        const auto recent = store::GestureTable(db).between(first, last, kRecent);
        if (!recent)
            return std::unexpected(recent.error());
        for (const store::LedgerGesture& one : *recent) {
            const int kind = int(one.gesture.kind);
            if (one.gesture.cost.currency() == currency && !start.usual.contains(kind))
                start.usual.insert(kind, one.gesture.cost);
        }
        gesture.cost = start.usual.value(int(gesture.kind), gesture.cost);
        return start;
    }

    static Result<GestureMeasure> measureOf(store::Connection& db, const Gesture& gesture)
    {
        const auto limits = gestureLimits(db);
        if (!limits)
            return std::unexpected(limits.error());
        GestureMeasure measure{gesture.cost, gesture.cost, *limits};
        const auto [first, last] = spanOf(gesture.givenOn.isValid() ? gesture.givenOn : QDate(1900, 1, 1));
        const auto month = store::GestureTable(db).between(first, last, std::numeric_limits<int>::max());
        const auto here = store::GestureTable(db).ofComplaint(gesture.complaint);
        if (!month || !here)
            return std::unexpected(month ? here.error() : month.error());
        const auto counts = [&](const Gesture& other) {
            return other.id != gesture.id && other.cost.currency() == gesture.cost.currency();
        };
        for (const store::LedgerGesture& one : *month)
            if (counts(one.gesture))
                measure.month = measure.month + one.gesture.cost;
        for (const Gesture& other : *here)
            if (counts(other) && other.staff == gesture.staff)
                measure.person = measure.person + other.cost;
        return measure;
    }

    Result<QList<GestureRow>> rowsOf(store::Connection& db, const Result<QList<Gesture>>& gestures) const
    {
        const auto all = dressed(db, gestures);
        if (!all)
            return std::unexpected(all.error());
        return gestureRows(m_context, db, *all);
    }

    DeskContext& m_context;
};

} // namespace

std::unique_ptr<Gestures> makeGestures(DeskContext& context)
{
    return std::make_unique<GesturesDesk>(context);
}

} // namespace amends
