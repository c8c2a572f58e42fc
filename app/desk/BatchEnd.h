#pragma once
#include "desk/DeskContext.h"
#include "desk/Intake.h"

namespace amends {

/// The last transaction of an import: its event, its totals, how it ended. A batch that filed nothing leaves no trace.
Done endBatch(Act& act, BatchId batch, const QString& kind, const ImportTotal& total);

/// The imports of the past, newest first, on the reader.
Result<QList<ImportBatch>> recentBatches(store::Connection& db);

} // namespace amends
