#pragma once
#include "domain/Complaint.h"
#include "domain/Finding.h"
#include "domain/Result.h"
#include <QString>

namespace amends {

/// What went wrong, in one sentence that names file, place and reason.
QString sentence(const Error& error);
/// What the user can do next, one sentence.
QString advice(const Error& error);

/// How the customer will read it, and why it matters: the card's explanation.
QString explain(const Finding& finding);
/// Why this reader makes it worse, "" where nothing was raised.
QString raisedBecause(const Finding& finding);

/// How sure a finding is that no rule made.
QString likeness(const Likeness& learned);

/// What a signal or the heat of a customer's message means for the answer.
QString readBetween(Signal signal);
QString readBetween(Heat heat);

/// What the reply lacks, as a question to the writer ("When will she hear from you?").
QString ask(Element element);

/// What became of a record of an import: `key` as the importers give it ("already_known", "no_customer_key", …).
QString importReason(const QString& key, const QString& detail);
/// What a column of a shop's file may mean: `field` as Intake::fieldNames() gives it.
QString fieldWords(const QString& field);
/// What the owner should look at before a file is brought in: `key` as a preview's notes have it.
QString importNote(const QString& key);
/// Why the import took a message for a complaint, or not.
QString proposalReason(const QString& key);

/// A line of the timeline for an event. `who` is the staff member's name, `before` and `after` in words.
QString eventSentence(const Event& event, const QString& who);
/// What undo will take back: "Undo: change of status".
QString undoName(const QString& eventKind);

} // namespace amends
