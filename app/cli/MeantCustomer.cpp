#include "cli/MeantCustomer.h"

namespace amends::cli {

QString called(const CustomerHit& hit)
{
    return hit.detail.isEmpty() ? hit.name : QStringLiteral("%1 (%2)").arg(hit.name, hit.detail);
}

std::optional<CustomerHit> meantCustomer(Session& session, const QString& query)
{
    constexpr int mostNamed = 5;
    Desk* desk = session.desk();
    if (!desk)
        return std::nullopt;
    const auto hits = await(desk->customers().find(query, mostNamed));
    if (!hits) {
        session.bad(hits.error());
        return std::nullopt;
    }
    if (hits->isEmpty()) {
        session.bad(QStringLiteral("“%1”: nobody is found by that").arg(query));
        return std::nullopt;
    }
    if (std::ranges::count(*hits, true, &CustomerHit::exact) == 1)
        return *std::ranges::find(*hits, true, &CustomerHit::exact);
    QStringList names;
    for (const CustomerHit& hit : *hits)
        names << called(hit);
    const QString asked = hits->constFirst().exact ? QStringLiteral("“%1” is more than one: %2. Say her e-mail, phone or customer number")
                                                   : QStringLiteral("“%1” is nobody in full; perhaps %2. Say her whole name, e-mail, phone or customer number");
    session.bad(asked.arg(query, names.join(QStringLiteral(", "))));
    return std::nullopt;
}

} // namespace amends::cli
