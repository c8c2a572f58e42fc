#pragma once
#include "domain/HousePhrase.h"
#include "domain/Result.h"
#include <QString>

namespace amends {

// What the pages say of house phrases.
QString matchWords(PhraseMatch match);
QString phraseLanguage(const std::optional<Language>& language);
/// Why a phrase cannot be used: an error of HousePhrases::save() or a row of PhraseImport.
QString phraseTrouble(const Error& error);

} // namespace amends
