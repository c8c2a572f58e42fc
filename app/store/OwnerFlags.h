#pragma once
#include "domain/Remedies.h"
#include "store/Connection.h"
#include <QHash>

namespace amends::store {

/// Why open complaints are the owner's business: another one of hers in the 90 days before, opened again, or a promise
/// broken or overdue on `today`. Complaints without a reason, and those that are closed, are left out.
Result<QHash<ComplaintId, QList<OwnerFlag>>> ownerFlags(Connection& db, const QList<ComplaintId>& ids, const QDate& today);

} // namespace amends::store
