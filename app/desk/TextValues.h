#pragma once
#include "domain/Complaint.h"
#include "domain/Customer.h"
#include "templates/TextBody.h"
#include <QStringList>

namespace amends {

class DeskContext;
namespace store {
class Connection;
}

/// What is known of a complaint for the fields of a text, by its language. Her salutation is left to the language.
Result<QMap<Language, templates::Values>> textValues(DeskContext& context, store::Connection& db, const Complaint& complaint);

/// Somebody made up, for a text that is tried.
templates::Values sampleValues(const DeskContext& context, Language language);

/// Who writes to her: the one at the desk, else whose complaint it is; may be nobody.
inline StaffId writerOf(StaffId atDesk, const Complaint& complaint)
{
    return atDesk.isValid() ? atDesk : complaint.handler;
}

/// The writer's direct line, else the shop's phone; "" where neither is known.
Result<QString> phoneOf(const DeskContext& context, store::Connection& db, StaffId writer);

/// What goes below a reply that is mailed: who writes, the shop and the phone to call, in a line each. "" where no number is known,
/// or where the reply says it itself.
Result<QString> contactBelow(const DeskContext& context, store::Connection& db, StaffId writer, const QString& reply);

/// The amounts on record for a matter, each once, the line complained about first.
QList<Money> amountsOf(const Purchase& purchase, PurchaseLineId line);

} // namespace amends
