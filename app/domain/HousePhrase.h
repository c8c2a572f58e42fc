#pragma once
#include "domain/Codes.h"
#include "domain/Ids.h"
#include <QList>
#include <QStringList>

namespace amends {

using HousePhraseId = Id<struct HousePhraseTag>;

/// How a house phrase is recognised: its words as they stand, every form of them, or a pattern of the rule packs.
enum class PhraseMatch { AsWritten, AllForms, Pattern };
constexpr auto codesOf(PhraseMatch)
{
    return std::to_array<QLatin1StringView>(
        {QLatin1StringView("as_written"), QLatin1StringView("all_forms"), QLatin1StringView("pattern")});
}

/// A phrase the shop does not want to send, in its owner's words. Its findings are of Category::House.
struct HousePhrase
{
    HousePhraseId id;
    QString phrase;
    PhraseMatch match = PhraseMatch::AllForms;
    std::optional<Language> language;    ///< none: in every language
    Category about = Category::House;    ///< what it is like: explains the phrase where `why` says nothing
    Severity severity = Severity::Warning; ///< never a stop: those are the law's and the taxonomy's
    QString why;
    QStringList instead;                 ///< at most kMostInstead

    static constexpr qsizetype kMostInstead = 3;
    bool operator==(const HousePhrase&) const = default;
};

} // namespace amends
