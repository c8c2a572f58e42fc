#pragma once
#include "desk/Checking.h"
#include "desk/Circumstances.h"
#include "desk/OwnStyle.h"
#include "desk/SaidBefore.h"
#include "language/ParagraphCache.h"
#include "language/Reader.h"
#include <array>
#include <deque>
#include <map>

namespace amends {

/// The language libraries as Checking uses them: packs read when first asked for, one paragraph cache a text that is
/// being written, and the findings set aside once. It belongs to one thread and knows no store.
class LanguageWork
{
public:
    Result<CheckReply> check(const CheckRequest& request, Circumstances known);
    /// Our last replies to others, against which a reply to this complaint is held; known until a newer message is there.
    bool knowsSaid(ComplaintId complaint, MessageId newest) const { return m_saidFor == std::pair(complaint, newest); }
    void setSaid(ComplaintId complaint, MessageId newest, SaidBefore said);
    /// The names of what is sold, as far as a line of purchases.
    PurchaseLineId productsUntil() const { return m_style.productsUntil(); }
    void setProducts(PurchaseLineId until, const QStringList& names) { m_style.setProducts(until, names); }
    Result<QStringList> suggestions(const QString& word, Language language, const QString& country);
    Result<Reading> read(const QString& text, std::optional<Language> language);
    std::optional<Language> languageOf(const QString& text) const;
    Result<QString> acknowledgement(const ReplyFacts& facts, Language language);
    Result<QString> afterCareQuestion(Language language);

    /// Sets aside this one place of the text last checked for the complaint, until its words are gone.
    void setAsideOnce(const Approval& approval, const Finding& finding);
    QList<Approval> setAsideOnce() const;
    void takeBackOnce(const QString& key, ComplaintId complaint);

private:
    struct Written
    {
        ComplaintId complaint;
        Language language;
        language::ParagraphCache cache;
        QList<Finding> found; ///< by the last check, those set aside too
    };
    struct Once
    {
        Approval approval;
        int nth; ///< which of the findings with this key
    };

    Result<language::Checker> checker(Language language);
    Result<Written*> written(const CheckRequest& request);
    bool isSetAsideOnce(ComplaintId complaint, const QString& key, int nth) const;
    void dropGone(ComplaintId complaint, const std::map<QString, int>& seen);

    std::array<std::optional<language::Checker>, codesOf(Language{}).size()> m_checkers;
    std::optional<language::Reader> m_reader;
    OwnStyle m_style;
    std::deque<Written> m_written; ///< last used first
    QList<Once> m_once;
    std::pair<ComplaintId, MessageId> m_saidFor;
    SaidBefore m_said;
};

} // namespace amends
