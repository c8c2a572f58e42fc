#pragma once
#include "domain/Law.h"

namespace amends {

/// How the sale behind a complaint was, as far as the law asks and no shop export tells. What is left as it is here is what
/// most sales are; the days of the purchase itself stand in the purchase.
struct SaleTerms
{
    Goods goods = Goods::New;
    std::optional<SaleChannel> channel; ///< none: as the purchase says
    QDate delivered;                    ///< invalid: as the purchase says
    bool undelivered = false;           ///< it has not come yet
    QDate agreedDelivery;               ///< the day that was agreed; invalid: none
    int agreedMonths = 0;               ///< the shorter guarantee agreed for used goods; 0: none
    std::optional<bool> informed;       ///< told of the right to send it back, with the sale; none: nobody knows
    QDate informedOn;                   ///< told later, where it was not with the sale; invalid: never
    QString exception;                  ///< why it cannot be sent back, a key of the law; "" none
    QList<LawRepair> repairs;           ///< oldest first

    bool operator==(const SaleTerms&) const = default;
};

/// Whether the days can be: nothing comes back before it was handed over, and what has not come has no day of delivery.
inline bool isSound(const SaleTerms& terms)
{
    for (const LawRepair& repair : terms.repairs) {
        if (!repair.handedOver.isValid() || (repair.returned.isValid() && repair.returned < repair.handedOver))
            return false;
    }
    return terms.agreedMonths >= 0 && !(terms.undelivered && terms.delivered.isValid());
}

} // namespace amends
