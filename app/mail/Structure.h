#pragma once
#include "domain/Result.h"
#include <QByteArray>

namespace amends::mail {

// What the raw bytes tell before anything is parsed: whether they are mail, and whether parsing them would cost too much.

/// What a file is, judged by its first bytes.
enum class Kind { Mail, PlainText, OutlookMsg, Tnef, Empty, Other };
/// `beginning`: the first 64 KB, or all. Mail is a block of headers of which at least one is a mail's: a part alone or a
/// message of few headers count, a text that merely holds colons does not. PlainText may be a message without headers.
Kind recognise(const QByteArray& beginning);

/// Without byte-order mark, blank lines and "From " lines before the headers; lines of old Macs as "\n".
QByteArray withoutPreamble(QByteArray bytes);

/// TooLarge with "header_bytes", "depth" or "parts" where the message is over the bounds of Limits.h. Groups of addresses
/// within each other, which no bound of the parser's stops, are cut off in place. One look at each line.
Done checkBounds(QByteArray& message);

} // namespace amends::mail
