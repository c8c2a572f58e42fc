#include "desk/PreventionsDesk.h"
#include "desk/Events.h"
#include "domain/Customer.h"
#include "store/ComplaintTable.h"
#include "store/CustomerTable.h"
#include "store/PreventionTable.h"
#include "store/PurchaseTable.h"
#include "store/ShopTable.h"
#include <limits>

namespace amends {

namespace {

Result<Prevention> preventionOf(store::Connection& db, PreventionId id)
{
    return orNotFound(store::PreventionTable(db).load(id), QStringLiteral("prevention"));
}

/// A change is the shop's, of no complaint.
Done note(Act& act, const QString& kind, const Prevention& prevention)
{
    act.changes.shop = true;
    return addEvent(act, kind, codeOf(prevention.id), QString(code(prevention.cause)));
}

Done noteUndone(Act& act, const Prevention& prevention)
{
    return note(act, QStringLiteral("undone"), prevention);
}

Done sound(Prevention& prevention, const QDate& today)
{
    prevention.what = prevention.what.trimmed();
    prevention.article = prevention.article.trimmed();
    if (prevention.what.isEmpty())
        return failure(Problem::BadInput, QStringLiteral("what"));
    if (!prevention.changedOn.isValid() || prevention.changedOn > today)
        return failure(Problem::BadInput, QStringLiteral("day"));
    return {};
}

/// A complaint that came on the day of the change may have come before it: it does not count against it.
QDateTime counted(const DeskContext& context, const Prevention& prevention)
{
    return QDateTime(prevention.changedOn.addDays(1), QTime(0, 0), context.zone()).toUTC();
}

Result<int> allSince(const DeskContext& context, store::Connection& db, const Prevention& prevention)
{
    const store::CountedTo end{context.clock.now().addYears(1), ComplaintId(std::numeric_limits<qint64>::max())};
    return store::PreventionTable(db).since(prevention, counted(context, prevention), end, sinceCounted);
}

QString articleOf(const std::optional<Purchase>& purchase, PurchaseLineId id)
{
    if (!purchase || !id.isValid())
        return {};
    const auto line = std::ranges::find(purchase->lines, id, &PurchaseLine::id);
    return line == purchase->lines.end() ? QString() : line->article;
}

Result<PreventionsHere> preventionsOf(const DeskContext& context, store::Connection& db, const Complaint& complaint,
                                      const std::optional<Purchase>& purchase)
{
    PreventionsHere here;
    here.cause = complaint.cause;
    here.article = articleOf(purchase, complaint.line);
    if (!complaint.cause)
        return here;
    store::PreventionTable table(db);
    const auto changes = table.on(*complaint.cause, here.article);
    const auto told = table.toldIn(complaint.id);
    if (!changes || !told)
        return std::unexpected(changes ? told.error() : changes.error());
    for (const Prevention& prevention : *changes) {
        const QDateTime from = counted(context, prevention);
        int nth = 0;
        if (complaint.received >= from) {
            const auto place = table.since(prevention, from, {complaint.received, complaint.id}, sinceCounted);
            if (!place)
                return std::unexpected(place.error());
            nth = *place;
        }
        here.changes.append({prevention, nth, told->contains(prevention.id)});
    }
    return here;
}
/// The day we told each; an invalid one: not.
using ToldOn = QHash<PreventionId, QDate>;

Done tell(Act& act, ComplaintId complaint, const ToldOn& days)
{
    for (auto each = days.begin(); each != days.end(); ++each)
        if (const Done done = store::PreventionTable(act.db).setTold(each.key(), complaint, each.value()); !done)
            return done;
    return {};
}

class PreventionsDesk : public Preventions
{
public:
    explicit PreventionsDesk(DeskContext& context) : m_context(context) {}

    Async<PreventionId> add(const Prevention& prevention) override
    {
        return m_context.act(Turn::Everyday, [prevention, today = m_context.today()](Act& act) -> Result<PreventionId> {
            Prevention made = prevention;
            made.id = {};
            if (const Done fine = sound(made, today); !fine)
                return std::unexpected(fine.error());
            const auto id = store::PreventionTable(act.db).add(made);
            if (!id)
                return id;
            made.id = *id;
            if (const Done noted = note(act, QStringLiteral("prevention_noted"), made); !noted)
                return std::unexpected(noted.error());
            act.undo = UndoStep{QStringLiteral("prevention_noted"), [made](Act& undo) -> Done {
                                    if (const Done gone = store::PreventionTable(undo.db).remove(made.id); !gone)
                                        return gone;
                                    return noteUndone(undo, made);
                                }};
            return id;
        });
    }

    Async<void> save(const Prevention& prevention) override
    {
        return m_context.act(Turn::Everyday, [prevention, today = m_context.today()](Act& act) -> Done {
            const auto before = preventionOf(act.db, prevention.id);
            if (!before)
                return std::unexpected(before.error());
            Prevention after = prevention;
            if (const Done fine = sound(after, today); !fine)
                return fine;
            if (after == *before)
                return {};
            if (const Done saved = store::PreventionTable(act.db).save(after); !saved)
                return saved;
            act.undo = UndoStep{QStringLiteral("prevention_changed"), [before = *before, after](Act& undo) -> Done {
                                    const auto now = preventionOf(undo.db, after.id);
                                    if (!now || *now != after)
                                        return now ? Done(failure(Problem::Conflict, QStringLiteral("prevention"))) : Done(std::unexpected(now.error()));
                                    if (const Done back = store::PreventionTable(undo.db).save(before); !back)
                                        return back;
                                    return noteUndone(undo, before);
                                }};
            return note(act, QStringLiteral("prevention_changed"), after);
        });
    }

    Async<void> remove(PreventionId id) override
    {
        return m_context.act(Turn::Everyday, [id](Act& act) -> Done {
            store::PreventionTable table(act.db);
            const auto before = preventionOf(act.db, id);
            if (!before)
                return std::unexpected(before.error());
            const auto told = table.told(id);
            if (!told)
                return std::unexpected(told.error());
            if (const Done gone = table.remove(id); !gone)
                return gone;
            act.undo = UndoStep{QStringLiteral("prevention_removed"), [before = *before, told = *told](Act& undo) -> Done {
                                    store::PreventionTable again(undo.db);
                                    if (const auto back = again.add(before); !back)
                                        return std::unexpected(back.error());
                                    for (const store::Told& each : told)
                                        if (const Done done = again.setTold(before.id, each.complaint, each.on); !done)
                                            return done;
                                    return noteUndone(undo, before);
                                }};
            return note(act, QStringLiteral("prevention_removed"), *before);
        });
    }

    Async<QList<PreventionRow>> all() override
    {
        return m_context.read([this](store::Connection& db) -> Result<QList<PreventionRow>> {
            store::PreventionTable table(db);
            const auto all = table.all();
            if (!all)
                return std::unexpected(all.error());
            QList<PreventionRow> rows;
            for (const Prevention& prevention : *all) {
                const auto since = allSince(m_context, db, prevention);
                const auto told = table.toldCount(prevention.id);
                const auto staff = store::ShopTable(db).staffMember(prevention.staff);
                if (!since || !told || !staff)
                    return std::unexpected(!since ? since.error() : !told ? told.error() : staff.error());
                rows.append({prevention, *staff ? (*staff)->name : QString(), *since, *told});
            }
            return rows;
        });
    }

    Async<PreventionsHere> of(ComplaintId id) override
    {
        return m_context.read([this, id](store::Connection& db) -> Result<PreventionsHere> {
            const auto complaint = store::ComplaintTable(db).existing(id);
            if (!complaint)
                return std::unexpected(complaint.error());
            std::optional<Purchase> bought;
            if (complaint->purchase.isValid()) {
                const auto purchase = store::PurchaseTable(db).load(complaint->purchase);
                if (!purchase)
                    return std::unexpected(purchase.error());
                bought = *purchase;
            }
            return preventionsOf(m_context, db, *complaint, bought);
        });
    }

    Async<QList<ToldRow>> told(PreventionId id) override
    {
        return m_context.read([id](store::Connection& db) -> Result<QList<ToldRow>> {
            const auto told = store::PreventionTable(db).told(id);
            if (!told)
                return std::unexpected(told.error());
            QList<ToldRow> rows;
            for (const store::Told& each : *told) {
                const auto complaint = store::ComplaintTable(db).existing(each.complaint);
                if (!complaint)
                    return std::unexpected(complaint.error());
                const auto customer = store::CustomerTable(db).load(complaint->customer);
                if (!customer)
                    return std::unexpected(customer.error());
                rows.append({each.complaint, complaint->number, *customer ? calledBy(**customer) : QString(), each.on});
            }
            return rows;
        });
    }

    Async<void> setTold(const QList<PreventionId>& ids, ComplaintId complaint, bool told) override
    {
        return m_context.act(Turn::Everyday, [=, today = m_context.today()](Act& act) -> Done {
            const auto matter = store::ComplaintTable(act.db).existing(complaint);
            if (!matter)
                return std::unexpected(matter.error());
            const auto before = store::PreventionTable(act.db).toldIn(complaint);
            if (!before)
                return std::unexpected(before.error());
            ToldOn now;
            ToldOn back;
            for (const PreventionId id : ids) {
                if (const auto there = preventionOf(act.db, id); !there)
                    return std::unexpected(there.error());
                if (before->contains(id) == told)
                    continue;
                now.insert(id, told ? today : QDate());
                back.insert(id, before->value(id));
            }
            if (now.isEmpty())
                return {};
            if (const Done done = tell(act, complaint, now); !done)
                return done;
            const QString kind = told ? QStringLiteral("prevention_told") : QStringLiteral("prevention_not_told");
            const QString first = codeOf(now.begin().key());
            act.undo = UndoStep{kind, [=, matter = *matter](Act& undo) -> Done {
                                    if (const Done done = tell(undo, complaint, back); !done)
                                        return done;
                                    return addEvent(undo, matter, QStringLiteral("undone"), first, {});
                                }};
            return addEvent(act, *matter, kind, {}, first);
        });
    }

private:
    DeskContext& m_context;
};

} // namespace

Result<QList<ChangeOnRecord>> changesOnRecord(DeskContext& context, store::Connection& db, const Complaint& complaint,
                                              const std::optional<Purchase>& purchase)
{
    const auto here = preventionsOf(context, db, complaint, purchase);
    if (!here)
        return std::unexpected(here.error());
    QList<ChangeOnRecord> changes;
    for (const PreventionHere& change : here->changes) {
        const auto since = allSince(context, db, change.prevention);
        if (!since)
            return std::unexpected(since.error());
        changes.append({change.prevention.what, change.prevention.changedOn, *since});
    }
    return changes;
}

std::unique_ptr<Preventions> makePreventions(DeskContext& context)
{
    return std::make_unique<PreventionsDesk>(context);
}

} // namespace amends
