#pragma once
#include "desk/HousePhrases.h"

namespace amends {

/// House phrases as a CSV file: a heading row, then one a row. It knows nothing of which are there already.
struct PhraseRows
{
    QList<HousePhrase> phrases;
    QList<Error> refused;
};

Result<PhraseRows> readPhrases(const QString& file);
Done writePhrases(const QString& file, const QList<HousePhrase>& phrases);

} // namespace amends
