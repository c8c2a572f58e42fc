#pragma once
#include "mail/Mail.h"
#include <functional>

namespace amends::mail {

/// A message's header by its name, decoded; a null string where it has none.
using HeaderValue = std::function<QString(const char* name)>;

/// Why nobody wrote this message by hand, as far as its headers say.
Bulk bulkOf(const HeaderValue& header);

} // namespace amends::mail
