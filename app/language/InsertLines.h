#pragma once
#include "domain/Finding.h"
#include "domain/ReplyFacts.h"
#include "language/RuleBook.h"

namespace amends::language {

/// For each element advised, the first line of the pack whose fields are all known; elements without one are left out.
QMap<Element, QString> insertLines(const RuleBook& book, const QList<Element>& advised, const ReplyFacts& facts, bool informal);

/// Where the packs keep the lines of a first answer, beside those of the elements.
constexpr QLatin1StringView acknowledgementKey("acknowledgement");
/// And the question how we handled it.
constexpr QLatin1StringView afterCareKey("after_care");

/// What makes a no bearable: another way, and whom she may turn to.
constexpr QLatin1StringView otherWayKey("refusal.other_way");
constexpr QLatin1StringView mediatorKey("refusal.mediator");

/// The first of the pack's lines under a key whose fields are all known, "" none.
QString insertLine(const RuleBook& book, QLatin1StringView key, const ReplyFacts& facts, bool informal);

/// A first answer: the pack's lines whose fields are all known, with "matter", her own words, among them. "" where the pack has none.
QString acknowledgement(const RuleBook& book, const ReplyFacts& facts);

/// The sentence of a message that says what it is about, in her own words: the first that is no greeting and says
/// something, at most 160 characters.
QString matterOf(const QString& message);

} // namespace amends::language
