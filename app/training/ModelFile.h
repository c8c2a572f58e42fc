#pragma once
#include "language/ParaphraseModel.h"
#include "training/LinearModel.h"

namespace amends::training {

/// What was learnt, in the bytes of a paraphrases.model: weights as whole numbers of eight bits, what weighs nothing left out.
QByteArray modelFile(const LinearModel& model, language::ModelFacts facts);

} // namespace amends::training
