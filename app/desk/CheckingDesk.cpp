#include "desk/CheckingDesk.h"
#include "desk/DeskContext.h"
#include "desk/Guarantee.h"
#include "desk/LanguageWork.h"
#include "desk/Standing.h"
#include "store/Tables.h"

namespace amends {

namespace {

/// What the store knows about the text being checked.
struct Circumstances
{
    ReaderContext reader;
    QStringList approved;
};

Result<Circumstances> circumstancesOf(DeskContext& context, store::Connection& db, ComplaintId id)
{
    store::Tables tables(db);
    Circumstances known;
    auto approved = tables.approvals.keysFor(id);
    if (!approved)
        return std::unexpected(approved.error());
    known.approved = std::move(*approved);
    const auto complaint = tables.complaints.load(id);
    if (!complaint)
        return std::unexpected(complaint.error());
    if (!*complaint)
        return known;
    known.reader.heat = (*complaint)->heat;
    known.reader.secondFailure = (*complaint)->signals_.contains(Signal::Repeat);
    const auto promises = tables.promises.ofComplaint(id);
    if (!promises)
        return std::unexpected(promises.error());
    for (const Promise& promise : *promises)
        known.reader.secondFailure = known.reader.secondFailure || promise.broken;
    if ((*complaint)->customer.isValid() && context.standing) {
        const auto loyalty = context.standing->loyaltyOf(db, (*complaint)->customer);
        if (loyalty && *loyalty)
            known.reader.loyalty = (*loyalty)->loyalty;
    }
    if ((*complaint)->purchase.isValid()) {
        const auto purchase = tables.purchases.load((*complaint)->purchase);
        if (!purchase)
            return std::unexpected(purchase.error());
        const GuaranteePosition position = guaranteeFor(context.shop(), **complaint, *purchase);
        known.reader.insidePresumption = position.known && position.inPresumption;
    }
    return known;
}

class CheckingDesk : public Checking
{
public:
    explicit CheckingDesk(DeskContext& context) : m_context(context) {}

    Async<CheckReply> check(const CheckRequest& request) override
    {
        // The language thread waits for the reader here; the reader never waits for the language thread.
        return m_context.language.run(Turn::Draft, [this, request]() -> Result<CheckReply> {
            const auto known = await(m_context.read([this, id = request.complaint](store::Connection& db) {
                return circumstancesOf(m_context, db, id);
            }));
            if (!known)
                return std::unexpected(known.error());
            return m_work.check(request, known->reader, known->approved);
        });
    }

    Async<Reading> read(const QString& text, std::optional<Language> language) override
    {
        return m_context.language.run(Turn::Everyday, [this, text, language] { return m_work.read(text, language); });
    }

    Async<std::optional<Language>> languageOf(const QString& text) override
    {
        return m_context.language.run(Turn::Everyday, [this, text]() -> Result<std::optional<Language>> {
            return m_work.languageOf(text);
        });
    }

    Async<void> setAside(const Finding& finding, const QString& words, SetAside scope, ComplaintId complaint,
                         const QString& reason) override
    {
        Approval approval{finding.approvalKey, finding.rule, words, reason, scope, complaint, m_context.clock.now()};
        if (scope == SetAside::Once)
            return m_context.language.run(Turn::Draft, [this, approval, finding]() -> Done {
                m_work.setAsideOnce(approval, finding);
                return {};
            });
        if (scope == SetAside::Always)
            approval.complaint = {};
        return m_context.act(Turn::Everyday, [approval](Act& act) -> Done {
            act.changes.shop = true;
            return store::ApprovalTable(act.db).add({approval.key, approval.rule, approval.words, approval.reason,
                                                     approval.complaint, approval.at});
        });
    }

    Async<QList<Approval>> approvals() override
    {
        return m_context.language.run(Turn::Everyday, [this]() -> Result<QList<Approval>> {
            const auto rows = await(m_context.read([](store::Connection& db) { return store::ApprovalTable(db).all(); }));
            if (!rows)
                return std::unexpected(rows.error());
            QList<Approval> all = m_work.setAsideOnce();
            for (const store::ApprovalRow& row : *rows)
                all.append({row.key, row.rule, row.words, row.reason,
                            row.complaint.isValid() ? SetAside::InThisReply : SetAside::Always, row.complaint, row.at});
            return all;
        });
    }

    Async<void> takeBack(const QString& key, ComplaintId complaint) override
    {
        m_context.language.post(Turn::Draft, [this, key, complaint] { m_work.takeBackOnce(key, complaint); });
        return m_context.act(Turn::Everyday, [key, complaint](Act& act) -> Done {
            act.changes.shop = true;
            return store::ApprovalTable(act.db).remove(key, complaint);
        });
    }

private:
    DeskContext& m_context;
    LanguageWork m_work; ///< the language thread's
};

} // namespace

std::unique_ptr<Checking> makeChecking(DeskContext& context)
{
    return std::make_unique<CheckingDesk>(context);
}

} // namespace amends
