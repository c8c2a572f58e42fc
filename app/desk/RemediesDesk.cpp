#include "desk/RemediesDesk.h"
#include "desk/AfterCareDesk.h"
#include "desk/ComplaintFields.h"
#include "desk/DeskContext.h"
#include "domain/CodeList.h"
#include "store/AssessmentTable.h"
#include "store/RemedyTable.h"
#include "store/Tables.h"

namespace amends {

namespace {

/// What a step may change: the rounds, and of the complaint its status and what was given.
struct Matter
{
    Complaint complaint;
    QList<RemedyRound> rounds;

    RemedyRound& current()
    {
        if (rounds.isEmpty())
            rounds.append(currentRound(complaint.id, {}, complaint.given));
        return rounds.last();
    }
};

/// As the shop counts them.
struct Days
{
    QDate today;
    QDate followUp; ///< when to ask how it went, of a matter that ends today
};

std::unexpected<Error> outOfTurn(const char* why)
{
    return failure(Problem::BadInput, QLatin1StringView(why));
}

Result<Matter> matterOf(store::Connection& db, ComplaintId id)
{
    const auto complaint = store::ComplaintTable(db).existing(id);
    if (!complaint)
        return std::unexpected(complaint.error());
    const auto rounds = store::RemedyTable(db).ofComplaint(id);
    if (!rounds)
        return std::unexpected(rounds.error());
    return Matter{*complaint, *rounds};
}

void copyParts(const Complaint& from, Complaint& to)
{
    fields::status.copy(from, to);
    fields::given.copy(from, to);
}

/// Makes the rows say `wanted`, which gets the ids of new ones.
Done write(store::Connection& db, const Matter& before, Matter& wanted)
{
    store::RemedyTable table(db);
    for (const RemedyRound& old : before.rounds) {
        if (!wanted.rounds.isEmpty() && std::ranges::find(wanted.rounds, old.id, &RemedyRound::id) != wanted.rounds.end())
            continue;
        if (const Done gone = table.remove(old.id); !gone)
            return gone;
    }
    for (RemedyRound& round : wanted.rounds) {
        if (round.id.isValid()) {
            if (before.rounds.contains(round))
                continue;
            if (const Done saved = table.save(round); !saved)
                return saved;
            continue;
        }
        const auto added = table.add(round);
        if (!added)
            return std::unexpected(added.error());
        round.id = *added;
    }
    return wanted.complaint == before.complaint ? Done() : store::ComplaintTable(db).save(wanted.complaint);
}

/// Puts it back as it was, unless somebody went on since.
Done takeBack(Act& act, const Matter& before, const Matter& after)
{
    const auto now = matterOf(act.db, before.complaint.id);
    if (!now)
        return std::unexpected(now.error());
    Complaint expected = now->complaint;
    copyParts(after.complaint, expected);
    if (expected != now->complaint || now->rounds != after.rounds)
        return failure(Problem::Conflict, QStringLiteral("remedy"));
    Matter restored{now->complaint, before.rounds};
    copyParts(before.complaint, restored.complaint);
    if (const Done written = write(act.db, *now, restored); !written)
        return written;
    return addEvent(act, restored.complaint, QStringLiteral("undone"), codeOf(after.rounds.constLast().id), {});
}

class RemediesDesk : public Remedies
{
public:
    explicit RemediesDesk(DeskContext& context) : m_context(context) {}

    Async<void> offer(ComplaintId id, const QList<Remedy>& offered) override
    {
        return step(id, "remedy_offered", codesText(offered), [offered](Matter& matter, const Act&, const Days& days) -> Done {
            RemedyRound& round = matter.current();
            if (offered.isEmpty())
                return outOfTurn("remedy_nothing_offered");
            if (round.ended)
                return outOfTurn("remedy_ended");
            if (round.offered == offered)
                return {};
            round.offered = offered;
            round.offeredOn = days.today;
            return {};
        });
    }

    Async<void> choose(ComplaintId id, Remedy chosen, const std::optional<Money>& cost) override
    {
        return step(id, "remedy_chosen", code(chosen), [chosen, cost](Matter& matter, const Act&, const Days& days) -> Done {
            RemedyRound& round = matter.current();
            if (round.ended && round.chosen != chosen)
                return outOfTurn("remedy_ended");
            if (cost && cost->minor() < 0)
                return outOfTurn("remedy_negative_cost");
            if (round.chosen != chosen)
                round.chosenOn = days.today;
            round.chosen = chosen;
            round.cost = cost;
            matter.complaint.given = chosen;
            return {};
        });
    }

    Async<void> deliver(ComplaintId id, const QDate& day) override
    {
        const QTimeZone zone = m_context.zone();
        return step(id, "remedy_delivered", day.toString(Qt::ISODate), [day, zone](Matter& matter, const Act& act, const Days& days) -> Done {
            RemedyRound& round = matter.current();
            if (!round.chosen)
                return outOfTurn("remedy_not_chosen");
            if (round.ended && round.ended != RemedyEnd::Delivered)
                return outOfTurn("remedy_ended");
            if (!day.isValid() || day > days.today)
                return outOfTurn("remedy_future_day");
            if (day < matter.complaint.received.toTimeZone(zone).date())
                return outOfTurn("remedy_day_before");
            round.deliveredOn = day;
            if (!round.ended)
                end(matter, RemedyEnd::Delivered, act.now, days);
            return {};
        });
    }

    Async<void> saidWell(ComplaintId id) override
    {
        return step(id, "remedy_said_well", {}, [](Matter& matter, const Act& act, const Days& days) -> Done {
            if (matter.current().ended == RemedyEnd::NotAccepted)
                return outOfTurn("remedy_ended");
            if (matter.current().ended != RemedyEnd::SaidWell)
                end(matter, RemedyEnd::SaidWell, act.now, days);
            return {};
        });
    }

    Async<void> notAccepted(ComplaintId id) override
    {
        return step(id, "remedy_not_accepted", {}, [](Matter& matter, const Act& act, const Days& days) -> Done {
            if (matter.current().ended == RemedyEnd::SaidWell)
                return outOfTurn("remedy_ended");
            if (matter.current().ended != RemedyEnd::NotAccepted)
                end(matter, RemedyEnd::NotAccepted, act.now, days);
            return {};
        });
    }

    Async<void> reopen(ComplaintId id) override
    {
        return step(id, "remedy_reopened", {}, [](Matter& matter, const Act& act, const Days& days) -> Done {
            RemedyRound& last = matter.current();
            if (!last.ended && !isSettled(matter.complaint.status))
                return outOfTurn("remedy_lasts");
            if (!last.ended) { // closed by its status alone
                last.asked = matter.complaint.asked;
                last.endedOn = days.today;
            }
            RemedyRound next;
            next.complaint = matter.complaint.id;
            matter.rounds.append(next);
            matter.complaint.given.reset();
            giveStatus(matter.complaint, Status::Ours, act.now, {});
            return {};
        });
    }

    Async<void> assess(ComplaintId id, AssessmentQuestion question, std::optional<AssessmentAnswer> answer) override
    {
        return m_context.act(Turn::Everyday, [=](Act& act) -> Done {
            std::optional<AssessedPoint> point;
            if (answer)
                point = AssessedPoint{question, *answer, act.by, act.now};
            return answerPoint(act, id, question, point);
        });
    }

private:
    template <class How> Async<void> step(ComplaintId id, const char* kind, const QString& after, How how)
    {
        const Days days{m_context.today(), followUpDay(m_context)};
        return m_context.act(Turn::Everyday, [id, days, after, how, name = QString(QLatin1StringView(kind))](Act& act) -> Done {
            const auto before = matterOf(act.db, id);
            if (!before)
                return std::unexpected(before.error());
            Matter wanted = *before;
            if (const Done done = how(wanted, act, days); !done)
                return done;
            if (wanted.complaint == before->complaint && wanted.rounds == before->rounds)
                return {};
            if (const Done written = write(act.db, *before, wanted); !written)
                return written;
            act.undo = UndoStep{name, [before = *before, wanted](Act& undo) { return takeBack(undo, before, wanted); }};
            return addEvent(act, wanted.complaint, name, {}, after);
        });
    }

    static void end(Matter& matter, RemedyEnd how, const QDateTime& now, const Days& days)
    {
        RemedyRound& round = matter.current();
        round.asked = matter.complaint.asked;
        round.ended = how;
        round.endedOn = days.today;
        giveStatus(matter.complaint, how == RemedyEnd::NotAccepted ? Status::NotAccepted : Status::Resolved, now, days.followUp);
    }

    static Done answerPoint(Act& act, ComplaintId id, AssessmentQuestion question, const std::optional<AssessedPoint>& point)
    {
        const auto complaint = store::ComplaintTable(act.db).existing(id);
        if (!complaint)
            return std::unexpected(complaint.error());
        store::AssessmentTable table(act.db);
        const auto known = table.ofComplaint(id);
        if (!known)
            return std::unexpected(known.error());
        const AssessedPoint* old = answerTo(*known, question);
        const std::optional<AssessedPoint> before = old ? std::optional(*old) : std::nullopt;
        const auto said = [&](const std::optional<AssessedPoint>& each) { return each ? QString(code(each->answer)) : QString(); };
        if (said(before) == said(point))
            return {};
        if (const Done done = point ? table.save(id, *point) : table.remove(id, question); !done)
            return done;
        const QString kind = QStringLiteral("assessed");
        act.undo = UndoStep{kind, [=](Act& undo) -> Done {
                                const auto now = store::AssessmentTable(undo.db).ofComplaint(id);
                                if (!now)
                                    return std::unexpected(now.error());
                                const AssessedPoint* stands = answerTo(*now, question);
                                if ((stands ? std::optional(*stands) : std::nullopt) != point)
                                    return failure(Problem::Conflict, QStringLiteral("assessment"));
                                const Done back = answerPoint(undo, id, question, before);
                                undo.undo.reset();
                                return back;
                            }};
        return addEvent(act, *complaint, kind, (code(question) + u' ' + said(before)).trimmed(), (code(question) + u' ' + said(point)).trimmed());
    }

    DeskContext& m_context;
};

} // namespace

std::unique_ptr<Remedies> makeRemedies(DeskContext& context)
{
    return std::make_unique<RemediesDesk>(context);
}

} // namespace amends
