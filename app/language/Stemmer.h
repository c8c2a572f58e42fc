#pragma once
#include "domain/Codes.h"
#include <string>
#include <string_view>

namespace amends::language {

/// The Snowball stem of a lower-case word. Safe from any thread: each has its own stemmers.
/// Words over 60 characters are their own stem.
std::u16string stemOf(Language language, std::u16string_view word);

} // namespace amends::language
