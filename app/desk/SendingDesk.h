#pragma once
#include "desk/DeskContext.h"
#include "desk/Sending.h"
#include "domain/Complaint.h"
#include <memory>

namespace amends {

std::unique_ptr<Sending> makeSending(DeskContext& context);

/// Where the draft .eml of a handed-over reply lies until it is settled.
QString handedOverFile(const DeskContext& context, const QString& number, MessageId message);
/// The reply is known to have gone: by the user's word, or by the shop's own copy.
Done confirmSent(DeskContext& context, Act& act, const Message& message);

} // namespace amends
