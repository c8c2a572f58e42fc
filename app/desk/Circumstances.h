#pragma once
#include "desk/Checking.h"
#include "domain/Complaint.h"
#include "domain/ReplyFacts.h"

namespace amends {

class DeskContext;
namespace store {
class Connection;
}

/// What the store knows about a text being checked: who will read it, what is on record, what was set aside.
struct Circumstances
{
    ReaderContext reader;
    ReplyFacts facts;
    QStringList approved;
    QStringList said;     ///< our earlier replies to this complaint
    MessageId newest;     ///< of all: as long as it stays, so do our last replies to others
};

Result<Circumstances> circumstancesOf(DeskContext& context, store::Connection& db, const CheckRequest& request);

/// What in a text names another customer of the shop: an e-mail address, an order number, a full name.
Result<QStringList> foreignWords(DeskContext& context, store::Connection& db, const Complaint& complaint, const QString& text);

} // namespace amends
