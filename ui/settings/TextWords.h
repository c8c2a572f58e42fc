#pragma once
#include "domain/Result.h"
#include <QString>

namespace amends {

/// Why a text cannot be taken, and where in it, as a sentence.
QString textTrouble(const Error& error);

} // namespace amends
