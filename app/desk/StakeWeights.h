#pragma once
#include "desk/Inbox.h"

namespace amends {

/// How much each part of what is at stake counts. The parts run from 0 to 1 and the weights add up to 100, so that a
/// stake reads as points. Value, heat and waiting weigh about alike: a calm good customer and an angry new one should
/// meet in the middle of the list. A broken promise lifts over both, and danger to a person over everything.
struct StakeWeights
{
    double value = 25;   ///< fifth of her spend among this shop's customers, linked ones included: 0.2 … 1
    double heat = 20;    ///< 0 calm, 1/3 annoyed, 2/3 angry, 1 boiling
    double age = 20;     ///< hours the shop has kept her waiting, 1 at kFullAgeHours
    double broken = 20;  ///< 1/2 for each promise not kept, or a second failure by her own words
    double safety = 15;  ///< 1 when somebody may be hurt
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
