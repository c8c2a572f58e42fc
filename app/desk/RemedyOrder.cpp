#include "desk/History.h"
#include "desk/Remedies.h"

namespace amends {

namespace {

enum class Rule { RepairFirst, RejectEarly, FreeChoice, MoneyFirst };

/// The values of the fact "remedies" in the law's files.
constexpr std::pair<QLatin1StringView, Rule> kRules[] = {
    {QLatin1StringView("repair_or_replacement_then_reduction_or_termination"), Rule::RepairFirst},
    {QLatin1StringView("reject_30d_then_repair_or_replacement_then_reduction_or_termination"), Rule::RejectEarly},
    {QLatin1StringView("reject_30d_or_repair_or_replacement_once_then_reduction_or_final_rejection"), Rule::RejectEarly},
    {QLatin1StringView("terminate_30d_or_repair_or_replacement_then_reduction_or_termination"), Rule::RejectEarly},
    {QLatin1StringView("consumer_chooses_unless_seller_repairs_or_replaces"), Rule::FreeChoice},
    {QLatin1StringView("consumer_chooses_freely"), Rule::FreeChoice},
    {QLatin1StringView("buyer_chooses_refund_or_reduction_or_replacement"), Rule::MoneyFirst},
};

constexpr int kEarlyDays = 30;

} // namespace

RemedyOrder orderOfRemedies(const GuaranteePosition& position)
{
    const auto reason = std::ranges::find(position.reasons, QLatin1StringView("remedies"), &LawReason::key);
    if (!position.inGuarantee || reason == position.reasons.end())
        return {};
    const auto rule = std::ranges::find_if(kRules, [&](const auto& each) { return reason->value == each.first; });
    if (rule == std::end(kRules))
        return {};
    switch (rule->second) {
    case Rule::RejectEarly:
        if (position.day <= kEarlyDays)
            return {{Remedy::Refund, Remedy::Repair, Remedy::Replace}, {Remedy::PartialRefund}, true};
        [[fallthrough]];
    case Rule::RepairFirst: return {{Remedy::Repair, Remedy::Replace}, {Remedy::PartialRefund, Remedy::Refund}, true};
    case Rule::FreeChoice: return {{Remedy::Repair, Remedy::Replace, Remedy::PartialRefund, Remedy::Refund}, {}, true};
    case Rule::MoneyFirst: return {{Remedy::Refund, Remedy::PartialRefund, Remedy::Replace}, {}, true};
    }
    return {};
}

} // namespace amends
