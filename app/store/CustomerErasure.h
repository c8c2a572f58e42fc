#pragma once
#include "domain/Ids.h"
#include "store/Connection.h"
#include <QStringList>

namespace amends::store {

/// What an erasure took away.
struct Erased
{
    int messages = 0;
    int purchases = 0; ///< that are nobody's now
    QStringList complaintNumbers; ///< of those that lost their words
    QStringList attachments; ///< SHA-256 of the files no other message uses: to be removed after the commit
};

/// Erases who a customer was (Regulation (EU) 2016/679, article 17): her row with addresses, numbers, links and what was to be
/// remembered, and of her complaints all words: messages, drafts and their versions, remarks, reasons, quoted promises. Complaints,
/// purchases, remedies, gestures and the log stay as days, amounts and codes that are nobody's. It cannot be undone. In the
/// transaction of the caller; NotFound, or Conflict with the numbers of her open complaints as detail.
Result<Erased> eraseCustomer(Connection& db, CustomerId id);

/// Leaves no erased letter in the file: merges the search index, writes the database anew, empties the log. Outside a transaction; as
/// slow as the file is large. Locked while another program reads.
Done scour(Connection& db);

} // namespace amends::store
