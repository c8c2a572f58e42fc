#pragma once
#include "domain/Law.h"
#include <QStringList>

namespace amends {

/// What one reason of the law means for the shop, in a sentence with its day where it has one; "" for what concerns no
/// single reply. A fact that is not sure says "as far as we know" or nothing.
QString lawSentence(const LawReason& reason);

/// Why the law forbids a statement, as a shopkeeper understands it; "" for a key without words.
QString whyForbidden(const ForbiddenStatement& statement);
/// The article that forbids it, how gravely, and how far the guarantee has run.
QString lawBehind(const ForbiddenStatement& statement);
/// The keys of what cannot be sent back without a reason, in the law's order, and one of them in the shopkeeper's words.
QStringList withdrawalExceptions();
QString exceptionWords(const QString& key);
/// "Code de la consommation, L217-7"
QString citation(const LawSource& source);

} // namespace amends
