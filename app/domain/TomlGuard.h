#pragma once
#include <QByteArrayView>
#include <QString>
#include <optional>

namespace amends {

/// What toml++ 3.3 cannot be given: it stops the program, or worse, instead of reporting it.
struct TomlTrouble
{
    int line = 0;
    QString what;
};

/// To be asked before toml++ parses a text from outside: a bracket or brace that closes what is not open, a table
/// without a name, a letter beyond ASCII or a control character outside of strings and comments. Judges nothing else.
std::optional<TomlTrouble> tomlTrouble(QByteArrayView toml);

} // namespace amends
