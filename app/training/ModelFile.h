#pragma once
#include "language/ParaphraseModel.h"
#include "training/GroupTable.h"
#include "training/LinearModel.h"

namespace amends::training {

/// What was learnt, in the bytes of a paraphrases.model: weights as whole numbers of eight bits, and
/// of more features than fit those kept that weigh most. `own` are the language's sentences: what stands in none of them and is known by
/// no group of meaning is another language's.
QByteArray modelFile(const LinearModel& model, const std::vector<Example>& own, const GroupTable& groups, language::ModelFacts facts);

} // namespace amends::training
