#include "desk/PromisesDesk.h"
#include "calendar/WorkingTime.h"
#include "desk/Events.h"
#include "promises/NewDateLine.h"
#include "store/OwnerFlags.h"
#include "store/Tables.h"

namespace amends {

namespace {

constexpr int kRowsOfGroup = 200;
constexpr int kFallenShown = 5;
constexpr int kFlagsCounted = 2000; // of each list
const QDate kLongAgo(1990, 1, 1);
const QDate kFarOff(2999, 12, 31);

Result<Promise> promiseOf(store::Connection& db, PromiseId id)
{
    return orNotFound(store::PromiseTable(db).load(id), QStringLiteral("promise"));
}

bool isOpen(const Promise& promise)
{
    return !promise.kept.isValid() && !promise.broken;
}

/// A renewed date may be asked of one promise after the other: an undo puts back just the row it changed.
Done putBack(Act& act, const Promise& before)
{
    if (const Done saved = store::PromiseTable(act.db).save(before); !saved)
        return saved;
    return addEvent(act, before.complaint, QStringLiteral("undone"), codeOf(before.id), {});
}

Done takeAway(Act& act, const Promise& promise)
{
    if (const Done gone = store::PromiseTable(act.db).remove(promise.id); !gone)
        return gone;
    return addEvent(act, promise.complaint, QStringLiteral("undone"), codeOf(promise.id), {});
}

QDate endOfWeek(const QDate& today)
{
    return today.addDays(Qt::Sunday - today.dayOfWeek());
}

class PromisesDesk : public Promises
{
public:
    explicit PromisesDesk(DeskContext& context) : m_context(context) {}

    Async<QList<FoundPromise>> found(ComplaintId id, const QString& text, Language language) override
    {
        return m_context.read([this, id, text, language](store::Connection& db) -> Result<QList<FoundPromise>> {
            const auto known = store::PromiseTable(db).ofComplaint(id);
            if (!known)
                return std::unexpected(known.error());
            const auto staff = store::ShopTable(db).staff();
            if (!staff)
                return std::unexpected(staff.error());
            const Shop shop = m_context.shop();
            const QDateTime local = m_context.clock.now().toTimeZone(m_context.zone());
            auto found = promisesIn({text, language, local.date(), local.time(), shop.country, shop.region});
            found.removeIf([&](const FoundPromise& promise) {
                return std::ranges::any_of(*known, [&](const Promise& other) {
                    return isOpen(other) && other.kind == promise.kind && other.due == promise.days.constFirst().date;
                });
            });
            for (FoundPromise& promise : found)
                promise.owner = ownerOf(promise.sentence, *staff);
            return found;
        });
    }

    Async<PromiseId> add(const Promise& promise) override
    {
        return m_context.act(Turn::Everyday, [promise](Act& act) -> Result<PromiseId> {
            if (!promise.due.isValid())
                return failure(Problem::BadInput, QStringLiteral("due"));
            QList<PromiseId> made;
            if (const Done added = addPromises(act, promise.complaint, {promise}, made); !added)
                return std::unexpected(added.error());
            act.undo = UndoStep{QStringLiteral("promise_made"), [id = made.constFirst()](Act& undo) -> Done {
                                    const auto now = promiseOf(undo.db, id);
                                    return now ? takeAway(undo, *now) : Done(std::unexpected(now.error()));
                                }};
            return made.constFirst();
        });
    }

    Async<void> keep(PromiseId id) override
    {
        return settle(id, QStringLiteral("promise_kept"), [](Promise& promise, const QDateTime& now) { promise.kept = now; });
    }

    Async<void> breakIt(PromiseId id) override
    {
        return settle(id, QStringLiteral("promise_broken"), [](Promise& promise, const QDateTime&) { promise.broken = true; });
    }

    Async<RenewedPromise> renew(PromiseId id, const PromiseDay& day) override
    {
        return m_context.act(Turn::Everyday, [id, day, today = m_context.today()](Act& act) -> Result<RenewedPromise> {
            store::PromiseTable table(act.db);
            const auto before = promiseOf(act.db, id);
            if (!before)
                return std::unexpected(before.error());
            if (!isOpen(*before))
                return failure(Problem::Conflict, QStringLiteral("settled"));
            if (!day.date.isValid() || day.date < today)
                return failure(Problem::BadInput, QStringLiteral("due"));
            Promise next = *before;
            next.due = day.date;
            next.dueTime = day.time;
            next.snoozedUntil = {};
            next.awaitsAnswer = {};
            next.message = {};
            const auto made = table.add(next);
            if (!made)
                return std::unexpected(made.error());
            next.id = *made;
            Promise old = *before;
            old.broken = true;
            old.settledOn = today;
            old.renewedAs = *made;
            if (const Done saved = table.save(old); !saved)
                return std::unexpected(saved.error());
            if (const Done noted = addEvent(act, old.complaint, QStringLiteral("promise_renewed"), codeOf(id), codeOf(*made)); !noted)
                return std::unexpected(noted.error());
            act.undo = UndoStep{QStringLiteral("promise_renewed"), [before = *before, next](Act& undo) -> Done {
                                    if (const Done gone = store::PromiseTable(undo.db).remove(next.id); !gone)
                                        return gone;
                                    return putBack(undo, before);
                                }};
            const auto complaint = store::ComplaintTable(act.db).load(old.complaint);
            const Language language = complaint && *complaint && (*complaint)->language ? *(*complaint)->language : Language::English;
            return RenewedPromise{*made, promises::newDateLine(language, before->kind, before->due, day.date, day.time)};
        });
    }

    Async<void> snooze(PromiseId id, const QDate& until, bool untilAnswer) override
    {
        return change(id, QStringLiteral("promise_snoozed"), [=](Promise& promise, const QDateTime& now) {
            promise.snoozedUntil = until;
            promise.awaitsAnswer = untilAnswer ? now : QDateTime();
        });
    }

    Async<void> wake(PromiseId id) override
    {
        return change(id, QStringLiteral("promise_woken"), [](Promise& promise, const QDateTime&) {
            promise.snoozedUntil = {};
            promise.awaitsAnswer = {};
        });
    }

    Async<void> remove(PromiseId id) override
    {
        return m_context.act(Turn::Everyday, [id](Act& act) -> Done {
            const auto before = promiseOf(act.db, id);
            if (!before)
                return std::unexpected(before.error());
            if (const Done gone = store::PromiseTable(act.db).remove(id); !gone)
                return gone;
            act.undo = UndoStep{QStringLiteral("promise_dropped"), [before = *before](Act& undo) -> Done {
                                    if (const Done back = store::PromiseTable(undo.db).restore(before); !back)
                                        return back;
                                    return addEvent(undo, before.complaint, QStringLiteral("undone"), codeOf(before.id), {});
                                }};
            return addEvent(act, before->complaint, QStringLiteral("promise_dropped"), codeOf(id), {});
        });
    }

    Async<PromiseBoard> board() override
    {
        return m_context.read([this](store::Connection& db) { return boardOf(db); });
    }

    Async<QList<KeptRate>> rates() override
    {
        return m_context.read([today = m_context.today()](store::Connection& db) -> Result<QList<KeptRate>> {
            const QDate first = QDate(today.year(), today.month(), 1).addMonths(-11);
            const auto counts = store::PromiseTable(db).rates(first, today.addDays(-1));
            if (!counts)
                return std::unexpected(counts.error());
            QList<KeptRate> rates;
            for (const store::KeptCount& count : *counts)
                rates << KeptRate{count.owner, count.name, count.month, count.kept, count.late, count.broken};
            return rates;
        });
    }

    Async<DueDigest> digest(const QDateTime& since) override
    {
        return m_context.read([this, since](store::Connection& db) -> Result<DueDigest> {
            const auto board = boardOf(db, DueGroup::Today);
            if (!board)
                return std::unexpected(board.error());
            const auto working = calendar::workingTimeOf(m_context.shop(), m_context.zone());
            const QDateTime now = m_context.clock.now();
            DueDigest digest;
            digest.day = m_context.today();
            digest.open = working.between(now, now.addSecs(60)) > 0;
            digest.overdue = board->counts[size_t(DueGroup::Overdue)];
            digest.today = board->counts[size_t(DueGroup::Today)];
            if (!since.isValid() || since.toTimeZone(m_context.zone()).date() != digest.day) {
                const auto flagged = store::openFlagged(db, std::nullopt, digest.day, kFlagsCounted);
                if (!flagged)
                    return std::unexpected(flagged.error());
                digest.flagged = int(flagged->size());
            }
            for (const PromiseRow& row : board->rows) {
                if (row.group == DueGroup::Overdue && since.isValid() && fellAt(row.promise) > since && digest.fallen.size() < kFallenShown)
                    digest.fallen << row;
            }
            return digest;
        });
    }

    Async<QList<QDate>> nextWorkingDays(int count) override
    {
        return m_context.read([this, count](store::Connection&) -> Result<QList<QDate>> {
            return calendar::workingTimeOf(m_context.shop(), m_context.zone()).nextWorkingDays(m_context.today(), count);
        });
    }

private:
    template <class How> Async<void> change(PromiseId id, const QString& kind, How how)
    {
        return m_context.act(Turn::Everyday, [id, kind, how](Act& act) -> Done {
            const auto before = promiseOf(act.db, id);
            if (!before)
                return std::unexpected(before.error());
            if (!isOpen(*before))
                return failure(Problem::Conflict, QStringLiteral("settled"));
            Promise now = *before;
            how(now, act.now);
            if (const Done saved = store::PromiseTable(act.db).save(now); !saved)
                return saved;
            act.undo = UndoStep{kind, [before = *before](Act& undo) { return putBack(undo, before); }};
            return addEvent(act, now.complaint, kind, {}, codeOf(id));
        });
    }

    template <class How> Async<void> settle(PromiseId id, const QString& kind, How how)
    {
        return change(id, kind, [how, today = m_context.today()](Promise& promise, const QDateTime& now) {
            how(promise, now);
            promise.settledOn = today;
        });
    }

    /// "Sam will bring it": the one whose first name stands in the sentence, where it is only one.
    StaffId ownerOf(const QString& sentence, const QList<Staff>& staff) const
    {
        QList<StaffId> named;
        for (const Staff& one : staff) {
            const QString first = one.name.section(u' ', 0, 0);
            const QRegularExpression whole(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(first)),
                                           QRegularExpression::UseUnicodePropertiesOption);
            if (one.active && first.size() > 1 && sentence.contains(whole))
                named << one.id;
        }
        return named.size() == 1 ? named.constFirst() : m_context.staff();
    }

    /// The instant from which it is overdue: its time, or the end of its day.
    QDateTime fellAt(const Promise& promise) const
    {
        return promise.dueTime.isValid() ? QDateTime(promise.due, promise.dueTime, m_context.zone())
                                         : QDateTime(promise.due.addDays(1), QTime(0, 0), m_context.zone());
    }

    /// The groups up to `last`: a look at what is due now needs no more than today's.
    Result<PromiseBoard> boardOf(store::Connection& db, DueGroup last = DueGroup::Asleep) const
    {
        store::PromiseTable table(db);
        PromiseBoard board;
        board.today = m_context.today();
        const QDateTime now = m_context.clock.now();
        const QDate& today = board.today;
        const QDate week = endOfWeek(today);
        const std::array<store::DueSpan, dueGroups> spans{store::DueSpan{today, kLongAgo, today.addDays(-1)}, {today, today, today},
                                                          {today, today.addDays(1), week}, {today, week.addDays(1), kFarOff},
                                                          {today, kLongAgo, kFarOff, true}};
        for (size_t group = 0; group <= size_t(last); ++group) {
            const auto count = table.count(spans[group]);
            const auto rows = table.board(spans[group], kRowsOfGroup);
            if (!count || !rows)
                return std::unexpected(count ? rows.error() : count.error());
            board.counts[group] = *count;
            for (const store::DuePromise& due : *rows)
                board.rows << PromiseRow{due.promise, DueGroup(group), due.number, due.subject, due.customer, due.owner,
                                         due.language.value_or(Language::English)};
        }
        for (PromiseRow& row : board.rows) { // "today at two" is overdue at three
            if (row.group != DueGroup::Today || fellAt(row.promise) > now)
                continue;
            row.group = DueGroup::Overdue;
            ++board.counts[size_t(DueGroup::Overdue)];
            --board.counts[size_t(DueGroup::Today)];
        }
        std::ranges::stable_sort(board.rows, [](const PromiseRow& a, const PromiseRow& b) {
            return std::tuple(a.group, a.promise.due, a.promise.dueTime.isValid() ? a.promise.dueTime : QTime(23, 59, 59))
                   < std::tuple(b.group, b.promise.due, b.promise.dueTime.isValid() ? b.promise.dueTime : QTime(23, 59, 59));
        });
        return board;
    }

    DeskContext& m_context;
};

} // namespace

Done addPromises(Act& act, ComplaintId complaint, const QList<Promise>& promises, QList<PromiseId>& made)
{
    for (Promise promise : promises) {
        promise.complaint = complaint;
        if (!promise.owner.isValid())
            promise.owner = act.by;
        const auto id = store::PromiseTable(act.db).add(promise);
        if (!id)
            return std::unexpected(id.error());
        made << *id;
        if (const Done noted = addEvent(act, complaint, QStringLiteral("promise_made"), {}, codeOf(*id)); !noted)
            return noted;
    }
    return {};
}

Done removePromisesOf(Act& act, ComplaintId complaint, MessageId reply)
{
    store::PromiseTable table(act.db);
    const auto all = table.ofComplaint(complaint);
    if (!all)
        return std::unexpected(all.error());
    for (const Promise& promise : *all) {
        if (promise.message != reply || !isOpen(promise))
            continue;
        if (const Done gone = table.remove(promise.id); !gone)
            return gone;
    }
    return {};
}

std::unique_ptr<Promises> makePromises(DeskContext& context)
{
    return std::make_unique<PromisesDesk>(context);
}

} // namespace amends
