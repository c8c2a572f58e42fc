#pragma once
#include "mail/GMimePointers.h"
#include "mail/Mail.h"

namespace amends::mail {

/// Reads who, when and what about from a message's headers into `mail`, and notes what was odd in its defects.
void readHeaders(GMimeMessage* message, Mail& mail);

/// The value of a header, decoded, on one line; null where there is none.
QString headerValue(GMimeObject* object, const char* name);

} // namespace amends::mail
