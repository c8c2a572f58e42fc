#pragma once
#include "domain/Text.h"
#include <QStringView>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace amends::language {

/// What a language's pack says about its words' outer shape. Keys and values are folded.
struct TokenSettings
{
    using Pieces = std::vector<std::u16string>;
    std::unordered_map<std::u16string, std::u16string> elisions; ///< "qu" -> "que", for the piece before an apostrophe
    std::unordered_map<std::u16string, Pieces> suffixes;         ///< "ll" -> "will", for the piece after one
    std::unordered_map<std::u16string, Pieces> expand;           ///< "don't", "cannot" -> "do not", "can not"
    std::unordered_set<std::u16string> abbreviations;            ///< words whose full stop ends no sentence
    bool formalCapital = false;                                  ///< formal address has a capital: "Ihre" is yours, "ihre" hers
    bool ordinalDot = false;                                     ///< "12." is "twelfth"
};

struct Token
{
    TextRange range;
    std::u16string_view form;     ///< lower case, without accents
    std::u16string_view accented; ///< lower case as typed
    bool capital = false;
    bool allCapitals = false;
    bool number = false;
    bool quoted = false;          ///< one or two words between quotation marks
    bool boundaryBefore = false;  ///< a comma, colon, dash or bracket stands before it
};

struct Sentence
{
    size_t first = 0; ///< tokens first .. end-1
    size_t end = 0;
    char16_t mark = 0; ///< what ended it: . ? ! or 0
};

/// A paragraph cut into words and sentences. What is quoted from others (three words or more) is left out.
/// The views of the tokens live as long as this object.
struct TokenText
{
    std::vector<Token> tokens;
    std::vector<Sentence> sentences;
    std::unique_ptr<char16_t[]> lowered;
    std::unique_ptr<char16_t[]> folded;
    int exclamations = 0;
};

/// Lower case without accents, with plain apostrophes: what words are compared by.
std::u16string fold(QStringView text);

/// A word as written in a pack, cut as it would be in a text: "qu'il" becomes "que", "il".
std::vector<std::u16string> foldWords(QStringView word, const TokenSettings& settings);

TokenText tokenise(QStringView paragraph, const TokenSettings& settings);

/// The paragraphs of a text without their line breaks: a line is one, unless it was only broken to fit a width. Lines
/// that start with ">" and empty ones are left out.
std::vector<TextRange> paragraphsOf(QStringView text);

} // namespace amends::language
