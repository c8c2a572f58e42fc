#pragma once
#include "promises/Pack.h"

namespace amends::promises {

/// The pack of a language, from the program's own resources. A pack that cannot be read is a fault of the program: it gives an
/// empty pack, which reads nothing, and `packTrouble` says why.
Pack readPack(Language language);

/// What is wrong with a pack's text, with its line; nothing for a good one. Tests ask this of every pack that ships.
Done checkPack(Language language);

/// A pattern's text as all the sequences of elements it stands for: "(ce|le)? soir" is three.
Result<std::vector<std::vector<QString>>> expand(const QString& say, Language language);

} // namespace amends::promises
