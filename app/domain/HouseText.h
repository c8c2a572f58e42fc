#pragma once
#include "domain/Codes.h"
#include "domain/Ids.h"

namespace amends {

using HouseTextId = Id<struct HouseTextTag>;

/// A template is a whole reply to begin from; a card explains one thing ("washing wool") and is put where the cursor stands.
enum class HouseTextKind { Template, Card };
constexpr auto codesOf(HouseTextKind)
{
    return std::to_array<QLatin1StringView>({QLatin1StringView("template"), QLatin1StringView("card")});
}

/// A text the shop writes often, in one language, with fields (domain/ReplyField.h). The program ships some; a shop changes
/// them, hides them, and adds its own.
struct HouseText
{
    HouseTextId id;          ///< invalid: as shipped, nobody touched it
    HouseTextKind kind = HouseTextKind::Template;
    Language language = Language::English;
    QString title;
    QString body;
    QString shipped;         ///< key of the shipped one it stands for, "" the shop's own
    bool changed = false;    ///< of a shipped one: its words are the shop's
    bool hidden = false;
    int position = 0;        ///< among its kind and language

    bool isOwn() const { return shipped.isEmpty(); }
    bool operator==(const HouseText&) const = default;
};

} // namespace amends
