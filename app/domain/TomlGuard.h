#pragma once
#include <QByteArrayView>

namespace amends {

/// The line of the first bracket or brace that closes what is not open, 0 where there is none. To be asked before toml++
/// parses a text from outside: up to 3.4 it stops the program at "[ } ]" instead of reporting it. Judges nothing else.
int lineOfStrayBracket(QByteArrayView toml);

} // namespace amends
