#pragma once
#include "desk/Inbox.h"

namespace amends {

/// How much each part of what is at stake counts. The parts run from 0 to 1 and the weights add up to 100, so that a
/// stake reads as points. Danger to a person outweighs any other part. Value and heat weigh about alike, so that a calm
/// good customer and a boiling new one meet in the list; broken promises come close behind, and waiting alone last: it
/// grows by itself and carries everything up in the end.
struct StakeWeights
{
    double value = 22;   ///< fifth of her spend among this shop's customers: 0.2 … 1
    double heat = 20;    ///< 0 calm, 1/3 annoyed, 2/3 angry, 1 boiling
    double age = 14;     ///< hours the shop has kept her waiting, 1 at kFullAgeHours
    double broken = 16;  ///< 1/2 for each promise not kept, or a second failure by her own words
    double safety = 28;  ///< 1 when somebody may be hurt
};

/// Hours of working time after which waiting longer makes it no worse: a working week.
constexpr double kFullAgeHours = 45;

/// What the stake of a complaint is made of.
struct StakeFacts
{
    int spendFifth = 0;         ///< 0: nothing bought, or nobody known
    Heat heat = Heat::Calm;
    double waitedHours = 0;     ///< working time since she last wrote, 0 while the shop is not the one to act
    int brokenPromises = 0;
    bool secondFailure = false;
    bool safety = false;
};

Stake stakeOf(const StakeFacts& facts, const StakeWeights& weights = {});

} // namespace amends
