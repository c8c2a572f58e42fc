#pragma once
#include "desk/DeskContext.h"
#include "desk/SampleData.h"

namespace amends {

/// Shop and staff of a made-up shop.
Done beginSampleShop(Act& act, const SampleData& data);
/// A made-up shop of any size, in bulk, for benchmarks: some fifteen purchases a customer, at most 2,000 complaints open. On
/// the background thread.
Done fillSampleShop(DeskContext& context, const SampleData& data, int customers, int complaints, quint32 seed);

} // namespace amends
