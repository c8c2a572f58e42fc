#pragma once
#include "domain/Codes.h"
#include <QString>
#include <optional>
#include <string_view>

namespace amends::shopdata {

// Words that other systems use for things we have codes for.

/// What an order's status says about its money.
enum class OrderState { Standing, Cancelled, Refunded };
OrderState orderState(std::string_view status);
/// "Refund", "Remboursement", "Rückerstattung" …
bool isRefundWord(std::string_view kind);
/// ISO 3166-1 alpha-2 from a code or a name in fr, nl, en, de; "" where unknown.
QString countryCode(std::string_view text);
std::optional<Language> languageCode(std::string_view text);
/// "shop" or "distance"; "" where the word says neither.
QString channelCode(std::string_view text);

} // namespace amends::shopdata
