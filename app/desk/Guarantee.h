#pragma once
#include "desk/History.h"
#include "domain/Complaint.h"
#include "domain/Law.h"
#include "domain/SaleTerms.h"
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
    /// What a reply must not say too, with article and severity. The last questions are remembered: while somebody types, the
    /// same one is asked again and again.
    Result<LawVerdict> judge(const LawCase& what) const;

private:
    struct Remembered;
    std::shared_ptr<const law::Facts> m_facts;
    std::shared_ptr<Remembered> m_remembered; ///< of these facts; copies share it
};

/// What is known of a sale somebody complains about. It refers to what it was made of.
struct Sale
{
    const Shop& shop;
    const Complaint& complaint;
    const std::optional<Purchase>& purchase;
    SaleTerms terms = {};
    QDate today = {}; ///< for what holds by the calendar; invalid: the day of the complaint
};

/// The sale as a question to the law; none where it is not known what was bought, or that it arrived.
std::optional<LawCase> lawCaseOf(const Sale& sale);

/// Where the law stands for a complaint about a purchase. Nothing is claimed (known = false) where no fact of the law
/// is at hand, nor that a guarantee is over where only the day of the order is known.
GuaranteePosition guaranteeFor(const LawBook& book, const Sale& sale);

/// What must not be written to the customer of this complaint; none where the law cannot be asked.
std::optional<QList<ForbiddenStatement>> forbiddenFor(const LawBook& book, const Sale& sale);

/// Whom a reply names when it says no, as the reply's language calls it, with its site: the body the shop noted, else the
/// law's general one. `owed`: the law wants it named, now and whatever the shop belongs to.
struct NamedMediator
{
    QString name; ///< "" nobody to name, or the shop has not said which
    bool owed = false;
    LawSource source;
};
NamedMediator mediatorFor(const LawBook& book, const Sale& sale, Language language);

} // namespace amends
