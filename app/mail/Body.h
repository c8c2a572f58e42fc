#pragma once
#include "mail/GMimePointers.h"
#include "mail/Mail.h"

namespace amends::mail {

/// Walks a message's parts: chooses among alternatives, makes HTML readable, collects attachments, opens winmail.dat and
/// messages sent as base64. Fills fullText, html, attachments, protection and defects of `mail`.
/// `depth` counts the messages that were decoded to get here.
void readBody(GMimeMessage* message, Mail& mail, int depth);

} // namespace amends::mail
