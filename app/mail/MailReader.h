#pragma once
#include "domain/Result.h"
#include "mail/Mail.h"

namespace amends::mail {

/// Reads one message of any age, charset and state of repair. Bytes that are no mail at all are NotRecognised (see
/// recognise()), a message over the bounds of Limits.h is TooLarge with the bound's key as detail ("mail_bytes",
/// "header_bytes", "depth", "parts"). Everything else is read as far as it goes, and what was odd stands in defects.
/// It loads nothing a message points to, checks no signature and opens nothing encrypted. Callable from any thread.
/// A text without headers is taken only where the caller knows it for a message (a file named .eml).
enum class Headerless { Refuse, Take };
Result<Mail> readMail(const QByteArray& bytes, Headerless headerless = Headerless::Refuse);

/// A message found within another, `depth` messages deep: without quotes set apart and without content hash.
Result<Mail> readNested(const QByteArray& bytes, int depth);

} // namespace amends::mail
