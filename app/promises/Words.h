#pragma once
#include "domain/Codes.h"
#include "domain/Text.h"
#include <QString>
#include <vector>

namespace amends::promises {

/// Letters, a number or a sign of a text, as dates are read from it.
struct Word
{
    enum class Kind : quint8 {
        Letters,
        Number,  ///< up to four digits: `value`
        Pair,    ///< two or three numbers: 03/12, 27.11.2026, 3-5, 18:30; `value`, `second`, `third`, `sign`
        Sign,    ///< `sign`
        Code,    ///< anything else with digits: an amount, an article number
    };
    Kind kind = Kind::Letters;
    TextRange range;
    QString form;            ///< lower case without accents
    QString accented;        ///< lower case as typed
    int value = -1;
    int second = -1;
    int third = -1;
    int digits = 0;          ///< of `value`, as written: "07" has two
    char16_t sign = 0;
    bool capital = false;
    bool glued = false;      ///< no space before it
    bool ordinal = false;    ///< "9." where the dot makes it the ninth
    bool endsSentence = false;
    char16_t mark = 0;       ///< of a word that ends a sentence: . ? ! or 0
};

/// Lower case, without accents, with plain apostrophes; in German ae is a, as ä is.
QString fold(QStringView text, Language language);

/// A text cut into words. An apostrophe stays with the shorter side: "d'" "ici", "i" "'ll".
std::vector<Word> cutWords(const QString& text, Language language, const std::vector<QString>& abbreviations);

} // namespace amends::promises
