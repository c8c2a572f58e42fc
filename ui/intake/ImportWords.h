#pragma once
#include "intake/ImportFiles.h"
#include <array>

namespace amends {

// What the import says of a file, for somebody who never saw a table of this kind.

/// "Shopify orders", "E-mail", "Of no use here": a few words for the list.
QString whatItIs(const ImportFile& file);
/// Why it was recognised as that, or why it is of no use: a sentence.
QString whyItIs(const ImportFile& file);
/// What to do with a file of no use, "" where the reason says it.
QString wayOut(const ImportFile& file);
/// "UTF-8, semicolons, day before month …": how it is written, in a line.
QString writingSummary(const ImportFile& file);

/// One way to write a file: the value of a ColumnMapping and its words.
struct WritingChoice
{
    QString value;
    QString text;
};
QList<WritingChoice> charsetChoices();
QList<WritingChoice> separatorChoices();
QList<WritingChoice> dateOrderChoices();
QList<WritingChoice> decimalChoices();
QList<WritingChoice> currencyChoices();

/// How many records came to which end, in the order they are told.
std::array<std::pair<Outcome, qint64>, 5> countsOf(const ImportTotal& total);
/// "120 added · 4 updated · 2 not taken": what is not zero, in rich text.
QString countsLine(const ImportTotal& total);
/// "3 minutes left"; "" where it cannot be told.
QString timeLeft(qint64 seconds);

} // namespace amends
