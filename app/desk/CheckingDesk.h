#pragma once
#include "desk/Checking.h"
#include <memory>

namespace amends {

class DeskContext;

/// Checking on an open data folder: the reader of a reply is the complaint's customer, and what was set aside is kept.
std::unique_ptr<Checking> makeChecking(DeskContext& context);

} // namespace amends
