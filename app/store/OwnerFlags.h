#pragma once
#include "domain/Remedies.h"
#include "store/Connection.h"
#include <QHash>

namespace amends::store {

/// Why open complaints are the owner's business: another one of hers in the 90 days before, opened again (by the shop, or because
/// she wrote once more after it was closed), or a promise broken or overdue on `today`. Complaints without a reason, and those that are closed, are left out.
Result<QHash<ComplaintId, QList<OwnerFlag>>> ownerFlags(Connection& db, const QList<ComplaintId>& ids, const QDate& today);

/// The open complaints with a reason, and their reasons: of one view, or none for all of them. One that she did not accept is open
/// and stands among the closed. Of each view the newest `limit` are looked at.
Result<QHash<ComplaintId, QList<OwnerFlag>>> openFlagged(Connection& db, std::optional<View> view, const QDate& today, int limit);

} // namespace amends::store
