#include "desk/SecondReaderDesk.h"
#include "desk/Events.h"
#include "store/SecondReadingTable.h"
#include "store/Tables.h"

namespace amends {

namespace {

using store::SecondReadingTable;

Result<SecondReading> readingOf(Act& act, SecondReadingId id)
{
    return orNotFound(SecondReadingTable(act.db).load(id), QStringLiteral("second reading"));
}

/// One act: `change` the table, write an event of this kind, and offer `back` as its undo.
Done change(Act& act, ComplaintId complaint, const char* kind, const QString& about, std::function<Done(SecondReadingTable&)> change,
            std::function<Done(SecondReadingTable&)> back)
{
    SecondReadingTable table(act.db);
    if (const Done done = change(table); !done)
        return done;
    act.undo = UndoStep{QLatin1StringView(kind), [=](Act& undo) -> Done {
                            SecondReadingTable again(undo.db);
                            if (const Done done = back(again); !done)
                                return done;
                            return addEvent(undo, complaint, QStringLiteral("undone"), QLatin1StringView(kind), about);
                        }};
    return addEvent(act, complaint, QLatin1StringView(kind), {}, about);
}

class SecondReaderDesk : public SecondReader
{
public:
    explicit SecondReaderDesk(DeskContext& context) : m_context(context) {}

    Async<SecondReadingId> ask(ComplaintId complaint, StaffId reader, const QString& note) override
    {
        return m_context.act(Turn::Everyday, [=](Act& act) { return ask(act, complaint, reader, note.trimmed()); });
    }

    Async<void> putAway(SecondReadingId id) override
    {
        return m_context.act(Turn::Everyday, [=](Act& act) -> Done {
            const auto reading = readingOf(act, id);
            if (!reading)
                return std::unexpected(reading.error());
            return change(
                act, reading->complaint, reading->verdict == Verdict::Waiting ? "second_reading_withdrawn" : "second_reading_put_away",
                codeOf(reading->reader), [=, now = act.now](SecondReadingTable& table) { return table.close(id, now); },
                [=](SecondReadingTable& table) { return table.close(id, {}); });
        });
    }

    Async<RemarkId> remark(SecondReadingId id, const QString& passage, const QString& text) override
    {
        return m_context.act(Turn::Everyday, [=](Act& act) { return remark(act, id, passage, text.trimmed()); });
    }

    Async<void> removeRemark(RemarkId id) override
    {
        return m_context.act(Turn::Everyday, [=](Act& act) -> Done {
            const auto found = remarkOf(act, id);
            if (!found)
                return std::unexpected(found.error());
            const auto [reading, remark] = *found;
            return change(
                act, reading.complaint, "remark_removed", codeOf(id), [=](SecondReadingTable& table) { return table.removeRemark(id); },
                [=, remark = remark, in = reading.id](SecondReadingTable& table) { return table.putBack(in, remark); });
        });
    }

    Async<void> handBack(SecondReadingId id) override
    {
        return m_context.act(Turn::Everyday, [=](Act& act) -> Done {
            const auto reading = readingOf(act, id);
            if (!reading)
                return std::unexpected(reading.error());
            const Verdict verdict = reading->remarks.isEmpty() ? Verdict::Fine : Verdict::Remarks;
            return change(
                act, reading->complaint, verdict == Verdict::Fine ? "second_reading_fine" : "second_reading_remarks",
                codeOf(reading->reader), [=, now = act.now](SecondReadingTable& table) { return table.answer(id, verdict, now); },
                [=](SecondReadingTable& table) { return table.answer(id, Verdict::Waiting, {}); });
        });
    }

    Async<void> tick(RemarkId id, bool done) override
    {
        return m_context.act(Turn::Everyday, [=](Act& act) -> Done {
            const auto found = remarkOf(act, id);
            if (!found)
                return std::unexpected(found.error());
            const auto [reading, remark] = *found;
            if (remark.done.isValid() == done)
                return {};
            return change(
                act, reading.complaint, done ? "remark_done" : "remark_open_again", codeOf(id),
                [=, now = act.now](SecondReadingTable& table) { return table.tick(id, done ? now : QDateTime()); },
                [=, before = remark.done](SecondReadingTable& table) { return table.tick(id, before); });
        });
    }

    Async<QList<ReadingRequest>> waitingFor(StaffId reader) override
    {
        return m_context.read([reader](store::Connection& db) -> Result<QList<ReadingRequest>> {
            const auto waiting = SecondReadingTable(db).waitingFor(reader);
            if (!waiting)
                return std::unexpected(waiting.error());
            QList<ReadingRequest> requests;
            for (const store::WaitingDraft& one : *waiting)
                requests.append({one.complaint, one.number, one.subject, one.askedBy, one.asked});
            return requests;
        });
    }

private:
    static Result<SecondReadingId> ask(Act& act, ComplaintId complaint, StaffId reader, const QString& note)
    {
        SecondReadingTable table(act.db);
        const auto lasting = table.ofComplaint(complaint);
        if (!lasting)
            return std::unexpected(lasting.error());
        if (*lasting)
            return failure(Problem::Conflict, QStringLiteral("second reading"));
        const auto member = store::ShopTable(act.db).staffMember(reader);
        if (!member)
            return std::unexpected(member.error());
        if (!*member)
            return failure(Problem::BadInput, QStringLiteral("staff"));
        SecondReading reading;
        reading.complaint = complaint;
        reading.askedBy = act.by;
        reading.reader = reader;
        reading.note = note;
        reading.asked = act.now;
        SecondReadingId id;
        const Done done = change(
            act, complaint, "second_reading_asked", codeOf(reader),
            [&](SecondReadingTable& readings) -> Done {
                const auto added = readings.add(reading);
                if (!added)
                    return std::unexpected(added.error());
                id = *added;
                return {};
            },
            [complaint, now = act.now](SecondReadingTable& readings) -> Done {
                const auto mine = readings.ofComplaint(complaint);
                if (!mine)
                    return std::unexpected(mine.error());
                return *mine && (*mine)->asked == now ? readings.close((*mine)->id, now)
                                                      : Done(failure(Problem::Conflict, QStringLiteral("second reading")));
            });
        if (!done)
            return std::unexpected(done.error());
        return id;
    }

    static Result<RemarkId> remark(Act& act, SecondReadingId id, const QString& passage, const QString& text)
    {
        if (text.isEmpty())
            return failure(Problem::BadInput, QStringLiteral("remark"));
        const auto reading = readingOf(act, id);
        if (!reading)
            return std::unexpected(reading.error());
        const Remark remark{{}, act.by, passage, text, act.now, {}};
        const auto added = SecondReadingTable(act.db).addRemark(id, remark);
        if (!added)
            return added;
        const Done done = change(
            act, reading->complaint, "remark_added", codeOf(*added), [](SecondReadingTable&) { return Done(); },
            [remark = *added](SecondReadingTable& table) { return table.removeRemark(remark); });
        if (!done)
            return std::unexpected(done.error());
        return added;
    }

    static Result<std::pair<SecondReading, Remark>> remarkOf(Act& act, RemarkId id)
    {
        const auto in = SecondReadingTable(act.db).readingOf(id);
        if (!in)
            return std::unexpected(in.error());
        const auto reading = readingOf(act, *in);
        if (!reading)
            return std::unexpected(reading.error());
        const auto remark = std::ranges::find(reading->remarks, id, &Remark::id);
        if (remark == reading->remarks.end())
            return failure(Problem::NotFound, QStringLiteral("remark"));
        return std::pair(*reading, *remark);
    }

    DeskContext& m_context;
};

} // namespace

std::unique_ptr<SecondReader> makeSecondReader(DeskContext& context)
{
    return std::make_unique<SecondReaderDesk>(context);
}

Done endSecondReading(Act& act, const Complaint& complaint)
{
    SecondReadingTable table(act.db);
    const auto reading = table.ofComplaint(complaint.id);
    if (!reading)
        return std::unexpected(reading.error());
    if (!*reading)
        return {};
    if (const Done done = table.close((*reading)->id, act.now); !done)
        return done;
    if ((*reading)->verdict != Verdict::Waiting)
        return {};
    return addEvent(act, complaint, QStringLiteral("sent_before_second_reader"), {}, codeOf((*reading)->reader));
}

Done resumeSecondReading(Act& act, ComplaintId complaint, const QDateTime& ended)
{
    return SecondReadingTable(act.db).resume(complaint, ended);
}

} // namespace amends
