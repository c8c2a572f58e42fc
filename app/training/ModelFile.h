#pragma once
#include "language/ParaphraseModel.h"
#include "training/GroupTable.h"
#include "training/LinearModel.h"

namespace amends::training {

/// What was learnt, in the bytes of a paraphrases.model: of more features than fit those that weigh most, each weight as one of
/// sixteen steps. `own` are the language's sentences: what stands in none of them and is known by no group of meaning is another
/// language's.
QByteArray modelFile(const LinearModel& model, const Some& own, const GroupTable& groups, language::ModelFacts facts);

} // namespace amends::training
