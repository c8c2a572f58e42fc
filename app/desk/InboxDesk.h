#pragma once
#include "desk/Inbox.h"
#include <memory>

namespace amends {

class DeskContext;

std::unique_ptr<Inbox> makeInbox(DeskContext& context);

} // namespace amends
