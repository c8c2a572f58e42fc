#pragma once
#include "desk/Checking.h"
#include "domain/Complaint.h"
#include "domain/HousePhrase.h"
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
    QList<HousePhrase> phrases;
    QString country;      ///< of the shop: which dictionary
    QStringList names;    ///< whose words are never misspelt: only where spelling is asked for
    PurchaseLineId newestLine; ///< of all: as long as it stays, so do the names of what is sold; as above
    MessageId newest;     ///< of all: as long as it stays, so do our last replies to others
};

Result<Circumstances> circumstancesOf(DeskContext& context, store::Connection& db, const CheckRequest& request);

/// What a first answer is made of: the facts of a check, and her own words of the matter.
Result<ReplyFacts> firstAnswerFacts(DeskContext& context, store::Connection& db, const CheckRequest& request);

/// The house's phrases, and the names a spelling check passes over.
Done addHouseStyle(DeskContext& context, store::Connection& db, const CheckRequest& request, Circumstances& known);

/// What in a text names another customer of the shop: an e-mail address, an order number, a full name.
Result<QStringList> foreignWords(DeskContext& context, store::Connection& db, const Complaint& complaint, const QString& text);

} // namespace amends
