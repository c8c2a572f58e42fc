#pragma once
#include "desk/Async.h"

namespace amends {

class DeskContext;

/// Fills an empty data folder with a made-up shop: up to 1,000 customers and 40 complaints it is the demo shop with its
/// written texts; beyond that SampleShop makes it in bulk. Days count back from the clock's today. The same numbers and
/// seed make the same shop. Conflict where the folder holds a shop already.
Async<void> fillShop(DeskContext& context, int customers, int complaints, quint32 seed);

} // namespace amends
