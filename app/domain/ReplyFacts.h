#pragma once
#include "domain/Codes.h"
#include "domain/Law.h"
#include "domain/Money.h"
#include <QDate>
#include <QList>
#include <QMap>
#include <QStringList>

namespace amends {

/// What was changed so that a cause does not come back, and whether it came back.
struct ChangeOnRecord
{
    QString what;
    QDate on;
    int since = 0; ///< complaints of the same cause that came after that day

    bool operator==(const ChangeOnRecord&) const = default;
};

/// What a no has to bring along here.
struct RefusalDuties
{
    bool mediator = false; ///< the law wants one named; which, is "mediator" of what is known
    bool refused = false;  ///< she did not accept our no already

    bool operator==(const RefusalDuties&) const = default;
};

/// What the shop knows of the matter a reply is about. The reply is held against it; what is empty is not known, and about
/// that nothing is said.
struct ReplyFacts
{
    QStringList names;             ///< what she is called: on record and under her own mails
    std::optional<Language> hers;  ///< the language she wrote in
    QList<Remedy> asked;
    std::optional<int> attachments; ///< that go with the reply
    QList<Money> amounts;          ///< on record for this matter: totals, lines, refunds
    QList<QDate> days;             ///< on record for this matter: ordered, delivered
    QStringList foreign;           ///< words of this very reply that belong to another customer
    int apologies = 0;             ///< in our earlier replies to this complaint
    double alike = 0;              ///< share of the reply's runs of five words that stand in our last replies to others
    /// What a line to insert may be made of: "customer", "handler", "phone", "hours", "day" (the next working day, as
    /// the reply's language says it), "shop", "mediator", "change" (what was changed, and helped).
    QMap<QString, QString> known;
    std::optional<QList<ChangeOnRecord>> changes; ///< on the cause of the matter, the newest first; none where that was not asked
    std::optional<RefusalDuties> refusal; ///< none where the law was not asked
    /// What must not be written about this purchase; none where the law was not asked.
    std::optional<QList<ForbiddenStatement>> forbidden;
};

} // namespace amends
