#pragma once
#include "domain/Finding.h"
#include "domain/ReplyFacts.h"
#include "language/Scan.h"

namespace amends::language {

/// The keys of the statements one sentence of a paragraph makes about the customer's rights ("go_to_manufacturer" …).
QStringList statementsIn(const RuleBook& book, const ParagraphResult& paragraph, int sentence);

/// Those in the sentence that a range of the paragraph's text is of.
QStringList statementsAround(const RuleBook& book, const ParagraphResult& paragraph, const TextRange& range, QStringView text);

/// A statement that hurts without another word ("the repair is charged"): a finding where the law of the purchase forbids it. Where
/// one stands on these words already, that one takes the law's severity.
void addByLaw(QList<Finding>& findings, Finding stated, const QString& statement, const ReplyFacts& facts);

/// Holds a finding that takes or refuses something against the law of the purchase: a statement it forbids takes the
/// law's severity and names the article; one it does not forbid is at least no stop. Where the law was not asked, nothing changes.
void weighByLaw(Finding& finding, const QStringList& statements, const ReplyFacts& facts);

} // namespace amends::language
