#include "desk/AfterCareDesk.h"
#include "calendar/WorkingTime.h"
#include "desk/Checking.h"
#include "desk/ComplaintFields.h"
#include "domain/Finding.h"
#include "store/AfterCareTable.h"
#include "store/ComplaintTable.h"
#include "store/MessageTable.h"

namespace amends {

namespace {

constexpr int kShopDays = 7; // until what was put right has shown that it holds

struct Before
{
    Complaint complaint;
    std::optional<AfterCare> care;
};

Result<Before> beforeOf(store::Connection& db, ComplaintId id)
{
    auto complaint = store::ComplaintTable(db).existing(id);
    if (!complaint)
        return std::unexpected(complaint.error());
    auto care = store::AfterCareTable(db).load(id);
    if (!care)
        return std::unexpected(care.error());
    return Before{std::move(*complaint), std::move(*care)};
}

/// Neither her words nor the score: a score is hers, and goes with her.
Done write(Act& act, const Complaint& complaint, const std::optional<AfterCare>& care, const QString& kind)
{
    if (const Done saved = store::ComplaintTable(act.db).save(complaint); !saved)
        return saved;
    store::AfterCareTable table(act.db);
    if (const Done saved = care ? table.save(*care) : table.remove(complaint.id); !saved)
        return saved;
    return addEvent(act, complaint, kind);
}

/// Notes what she was asked or said; the matter leaves the list of those to ask.
template <class How> Done noteCare(Act& act, ComplaintId id, const QString& kind, How how)
{
    const auto before = beforeOf(act.db, id);
    if (!before)
        return std::unexpected(before.error());
    Complaint complaint = before->complaint;
    complaint.followUp = {};
    AfterCare care = before->care.value_or(AfterCare{});
    care.complaint = id;
    care.staff = act.by;
    how(care);
    act.undo = UndoStep{kind, [before = *before, care](Act& undo) -> Done {
                            const auto now = beforeOf(undo.db, before.complaint.id);
                            if (!now)
                                return std::unexpected(now.error());
                            if (now->care != care)
                                return failure(Problem::Conflict, QStringLiteral("after care"));
                            Complaint restored = now->complaint;
                            restored.followUp = before.complaint.followUp;
                            return write(undo, restored, before.care, QStringLiteral("undone"));
                        }};
    return write(act, complaint, care, kind);
}

class AfterCareDesk : public AfterCares
{
public:
    explicit AfterCareDesk(DeskContext& context) : m_context(context) {}

    Async<AfterCareHere> of(ComplaintId id) override
    {
        struct Read
        {
            AfterCareHere here;
            QString hers;
            std::optional<Language> language;
        };
        return m_context
            .read([id, today = m_context.today()](store::Connection& db) -> Result<Read> {
                const auto known = beforeOf(db, id);
                if (!known)
                    return std::unexpected(known.error());
                const auto messages = store::MessageTable(db).ofComplaint(id);
                if (!messages)
                    return std::unexpected(messages.error());
                Read read{{known->care, known->complaint.followUp, false, {}, {}}, {}, known->complaint.language};
                read.here.due = read.here.followUp.isValid() && read.here.followUp <= today;
                // A thank-you at the end is not the mood it began with: the heat of all she wrote.
                for (const Message& message : *messages)
                    if (message.kind == MessageKind::Incoming)
                        read.hers += message.text + QStringLiteral("\n\n");
                return read;
            })
            .then([this](const Result<Read>& read) -> Async<AfterCareHere> {
                if (!read || !m_context.checking)
                    return QtFuture::makeReadyFuture(read ? Result<AfterCareHere>(read->here) : std::unexpected(read.error()));
                const Language language = read->language.value_or(Language::English);
                return m_context.checking->afterCareQuestion(language).then([this, read](const Result<QString>& question) {
                    AfterCareHere here = read->here;
                    here.question = question.value_or(QString());
                    return withMood(std::move(here), read->hers, read->language);
                }).unwrap();
            })
            .unwrap();
    }

    Async<QHash<ComplaintId, int>> scores(const QList<ComplaintId>& ids) override
    {
        return m_context.read([ids](store::Connection& db) { return store::AfterCareTable(db).scores(ids); });
    }

    Async<QDate> proposedDay() override
    {
        return m_context.read([this](store::Connection&) -> Result<QDate> { return followUpDay(m_context); });
    }

    Async<void> setFollowUp(ComplaintId id, const QDate& day) override
    {
        return m_context.act(Turn::Everyday, [id, day](Act& act) {
            return changeComplaints(act, {id}, fields::followUp, [&](Complaint& complaint) { complaint.followUp = day; });
        });
    }

    Async<void> asked(ComplaintId id) override
    {
        return m_context.act(Turn::Everyday, [id, today = m_context.today()](Act& act) {
            return noteCare(act, id, QStringLiteral("after_care_asked"), [&](AfterCare& care) { care.askedOn = today; });
        });
    }

    Async<void> answered(ComplaintId id, std::optional<int> score, const QString& words) override
    {
        return m_context.act(Turn::Everyday, [=, today = m_context.today()](Act& act) -> Done {
            if (score && (*score < 0 || *score > highestScore))
                return failure(Problem::BadInput, QStringLiteral("score"));
            if (!score && words.trimmed().isEmpty())
                return failure(Problem::BadInput, QStringLiteral("answer"));
            return noteCare(act, id, QStringLiteral("after_care_answered"), [&](AfterCare& care) {
                care.score = score;
                care.words = words.trimmed();
                care.answeredOn = today;
            });
        });
    }

private:
    Async<AfterCareHere> withMood(AfterCareHere here, const QString& hers, std::optional<Language> language) const
    {
        if (hers.trimmed().isEmpty())
            return QtFuture::makeReadyFuture(Result<AfterCareHere>(std::move(here)));
        return m_context.checking->read(hers, language).then([here](const Result<Reading>& reading) -> Result<AfterCareHere> {
            AfterCareHere known = here;
            if (reading) // what cannot be read between the lines was still answered
                known.before = reading->heat;
            return known;
        });
    }

    DeskContext& m_context;
};

} // namespace

QDate followUpDay(const DeskContext& context)
{
    const auto working = calendar::workingTimeOf(context.shop(), context.zone());
    const QDate today = context.today();
    const QList<QDate> days = working.nextWorkingDays(today, kShopDays);
    return days.size() == kShopDays ? days.constLast() : today.addDays(kShopDays); // closed for good: a week by the calendar
}

std::unique_ptr<AfterCares> makeAfterCares(DeskContext& context)
{
    return std::make_unique<AfterCareDesk>(context);
}

} // namespace amends
