#include "desk/DraftingDesk.h"
#include "desk/DeskContext.h"
#include "store/DraftTable.h"

namespace amends {

namespace {

constexpr qint64 kVersionSeconds = 5 * 60;

class DraftingDesk : public Drafting
{
public:
    explicit DraftingDesk(DeskContext& context) : m_context(context) {}

    Async<Draft> load(ComplaintId id) override
    {
        return m_context.read([id](store::Connection& db) { return store::DraftTable(db).load(id); });
    }

    Async<qint64> save(const Draft& draft, bool keepVersion) override
    {
        return m_context.act(Turn::Draft, [this, draft = Draft(draft), keepVersion](Act& act) mutable -> Result<qint64> {
            store::DraftTable drafts(act.db);
            const auto before = drafts.load(draft.complaint);
            if (!before)
                return std::unexpected(before.error());
            draft.saved = act.now;
            const auto revision = drafts.save(draft);
            if (!revision)
                return revision;
            if (before->text.isEmpty() != draft.text.isEmpty())
                act.changes.complaints.insert(draft.complaint);
            if (const Done kept = keep(act, draft, keepVersion); !kept)
                return std::unexpected(kept.error());
            return revision;
        });
    }

    Async<QList<DraftVersion>> versions(ComplaintId id) override
    {
        return m_context.read([id](store::Connection& db) -> Result<QList<DraftVersion>> {
            const auto kept = store::DraftTable(db).versions(id);
            if (!kept)
                return std::unexpected(kept.error());
            QList<DraftVersion> versions;
            for (const store::KeptDraft& one : *kept)
                versions.append({one.kept, one.text});
            return versions;
        });
    }

private:
    /// Every five minutes of work on a draft, counted from its first save in this run, and when asked.
    Done keep(Act& act, const Draft& draft, bool now)
    {
        const auto last = m_lastKept.constFind(draft.complaint);
        const bool first = last == m_lastKept.constEnd();
        if (first)
            m_lastKept.insert(draft.complaint, act.now);
        if (draft.text.isEmpty() || (!now && (first || last->secsTo(act.now) < kVersionSeconds)))
            return {};
        m_lastKept.insert(draft.complaint, act.now);
        return store::DraftTable(act.db).keepVersion(draft.complaint, draft.text, act.now);
    }

    DeskContext& m_context;
    QHash<ComplaintId, QDateTime> m_lastKept; ///< writer's
};

} // namespace

std::unique_ptr<Drafting> makeDrafting(DeskContext& context)
{
    return std::make_unique<DraftingDesk>(context);
}

} // namespace amends
