#pragma once
#include "domain/Codes.h"
#include <QStringView>
#include <optional>

namespace amends::language {

/// The language of a text, by counting its small words, and by CLD2 where those do not decide. None where the text is
/// empty, says too little, or is in a fifth language.
std::optional<Language> detectLanguage(QStringView text);

} // namespace amends::language
