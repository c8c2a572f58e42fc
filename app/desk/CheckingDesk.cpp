#include "desk/CheckingDesk.h"
#include "desk/Circumstances.h"
#include "desk/DeskContext.h"
#include "desk/LanguageWork.h"
#include "desk/VagueDays.h"
#include "store/Tables.h"

namespace amends {

namespace {

constexpr int repliesCompared = 200;
constexpr int productsKnown = 5000; // lines of purchases: what is sold these days

class CheckingDesk : public Checking
{
public:
    explicit CheckingDesk(DeskContext& context) : m_context(context) {}

    Async<CheckReply> check(const CheckRequest& request) override
    {
        // The language thread waits for the reader here; the reader never waits for the language thread.
        return m_context.language.run(Turn::Draft, [this, request]() -> Result<CheckReply> {
            auto known = await(m_context.read([this, request](store::Connection& db) {
                return circumstancesOf(m_context, db, request);
            }));
            if (!known)
                return std::unexpected(known.error());
            if (request.spelling && m_work.productsUntil() != known->newestLine) {
                const auto products = await(m_context.read([](store::Connection& db) {
                    return store::PurchaseTable(db).recentDescriptions(productsKnown);
                }));
                if (!products)
                    return std::unexpected(products.error());
                m_work.setProducts(known->newestLine, *products);
            }
            if (request.complaint.isValid() && !m_work.knowsSaid(request.complaint, known->newest)) {
                const auto replies = await(m_context.read([id = request.complaint](store::Connection& db) {
                    return store::MessageTable(db).lastReplies(id, repliesCompared);
                }));
                if (!replies)
                    return std::unexpected(replies.error());
                m_work.setSaid(request.complaint, known->newest, SaidBefore(*replies));
            }
            auto reply = m_work.check(request, std::move(*known));
            if (reply)
                addDays(reply->answer.findings, request);
            return reply;
        });
    }

    Async<QStringList> suggestions(const QString& word, Language language) override
    {
        return m_context.language.run(Turn::Everyday, [this, word, language] {
            return m_work.suggestions(word, language, m_context.shop().country);
        });
    }

    Async<Reading> read(const QString& text, std::optional<Language> language) override
    {
        return m_context.language.run(Turn::Everyday, [this, text, language] { return m_work.read(text, language); });
    }

    Async<QString> acknowledgement(ComplaintId complaint, Language language) override
    {
        return m_context.language.run(Turn::Everyday, [this, complaint, language]() -> Result<QString> {
            auto known = await(m_context.read([this, complaint, language](store::Connection& db) {
                CheckRequest request;
                request.complaint = complaint;
                request.language = language;
                return firstAnswerFacts(m_context, db, request);
            }));
            if (!known)
                return std::unexpected(known.error());
            return m_work.acknowledgement(*known, language);
        });
    }

    Async<QString> afterCareQuestion(Language language) override
    {
        return m_context.language.run(Turn::Everyday, [this, language] { return m_work.afterCareQuestion(language); });
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
            store::ApprovalTable table(act.db);
            if (const Done always = table.remove(key, {}); !always || !complaint.isValid())
                return always;
            return table.remove(key, complaint);
        });
    }

private:
    void addDays(QList<Finding>& findings, const CheckRequest& request) const
    {
        if (std::ranges::find(findings, Category::Vagueness, &Finding::category) == findings.end())
            return;
        const QDate today = m_context.today();
        const QList<QDate> days = daysToOffer(calendar::workingTimeOf(m_context.shop(), m_context.zone()), today);
        offerDays(findings, request.text, request.language, days, today);
    }

    DeskContext& m_context;
    LanguageWork m_work; ///< the language thread's
};

} // namespace

std::unique_ptr<Checking> makeChecking(DeskContext& context)
{
    return std::make_unique<CheckingDesk>(context);
}

} // namespace amends
