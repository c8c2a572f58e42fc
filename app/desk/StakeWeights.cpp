#include "desk/StakeWeights.h"

namespace amends {

Stake stakeOf(const StakeFacts& facts, const StakeWeights& weights)
{
    Stake stake;
    stake.value = facts.spendFifth / 5.0;
    stake.heat = static_cast<int>(facts.heat) / 3.0;
    stake.age = qBound(0.0, facts.waitedHours / kFullAgeHours, 1.0);
    stake.broken = qMin(1.0, 0.5 * (facts.brokenPromises + (facts.secondFailure ? 1 : 0)));
    stake.safety = facts.safety ? 1.0 : 0.0;
    stake.total = weights.value * stake.value + weights.heat * stake.heat + weights.age * stake.age
                  + weights.broken * stake.broken + weights.safety * stake.safety;
    return stake;
}

} // namespace amends
