#pragma once
#include "desk/History.h"
#include "domain/Complaint.h"
#include "domain/Law.h"
#include "domain/Shop.h"
#include <memory>

namespace amends {

namespace law {
class Facts;
}

/// The law's facts, for those who ask without a complaint: the command line, the checker, a refusal. Information for a
/// shop, not legal advice.
class LawBook
{
public:
    /// The facts inside the program, corrected by the files of `folder` where one is named.
    static Result<LawBook> open(const QString& folder = {});
    /// The program's own facts, read once. Without any where they are broken, which the tests of law rule out.
    static const LawBook& programs();
    /// A file's facts instead of those its country had.
    Done take(const QString& name, const QByteArray& text);

    Result<LawAnswer> answer(const LawCase& what) const;
    /// What a reply must not say, with article and severity.
    Result<QList<ForbiddenStatement>> forbidden(const LawCase& what) const;

private:
    std::shared_ptr<const law::Facts> m_facts;
};

/// The complaint as a question to the law; none where it is not known what was bought, or that it arrived. Goods are
/// taken for new: no shop export says otherwise.
std::optional<LawCase> lawCaseOf(const Shop& shop, const Complaint& complaint, const std::optional<Purchase>& purchase);

/// Where the law stands for a complaint about a purchase. Nothing is claimed (known = false) where no fact of the law
/// is at hand, nor that a guarantee is over where only the day of the order is known.
GuaranteePosition guaranteeFor(const LawBook& book, const Shop& shop, const Complaint& complaint,
                               const std::optional<Purchase>& purchase);

/// What must not be written to the customer of this complaint; none where the law cannot be asked.
std::optional<QList<ForbiddenStatement>> forbiddenFor(const LawBook& book, const Shop& shop, const Complaint& complaint,
                                                      const std::optional<Purchase>& purchase);

} // namespace amends
