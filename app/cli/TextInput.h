#pragma once
#include "domain/Result.h"
#include <QFile>
#include <QStringList>
#include <functional>

namespace amends::cli {

/// The whole text of a file, "-" for standard input: UTF-8, a byte-order mark left out, CRLF made LF.
Result<QString> readText(const QString& file);

/// One text a line, handed over as it is read: `\n` within a text is a newline. The number is 1-based; empty lines
/// are texts too. `each` returns false to stop. Input that is not UTF-8 is BadInput with the line.
Done readLines(const QString& file, const std::function<bool(qint64 number, const QString& text)>& each);

} // namespace amends::cli
