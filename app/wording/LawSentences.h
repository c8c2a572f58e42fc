#pragma once
#include "domain/Law.h"

namespace amends {

/// Why the law forbids a statement, as a shopkeeper understands it; "" for a key without words.
QString whyForbidden(const ForbiddenStatement& statement);
/// The article that forbids it, and how gravely.
QString lawBehind(const ForbiddenStatement& statement);
/// "Code de la consommation, L217-7"
QString citation(const LawSource& source);

} // namespace amends
