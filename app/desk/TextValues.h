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

/// What is known of a complaint for the fields of a text. Her salutation is left to the language.
Result<templates::Values> textValues(DeskContext& context, store::Connection& db, const Complaint& complaint, Language language);

/// Somebody made up, for a text that is tried.
templates::Values sampleValues(const DeskContext& context, Language language);

/// The writer's direct line, else the shop's phone; "" where neither is known.
Result<QString> phoneOf(const DeskContext& context, store::Connection& db, StaffId writer);

/// What goes below a reply that is mailed: who writes, the shop and the phone to call, in a line each. "" where no number is known,
/// or where the reply says it itself.
Result<QString> contactBelow(const DeskContext& context, store::Connection& db, StaffId writer, const QString& reply);

/// The amounts on record for a matter, each once, the line complained about first.
QList<Money> amountsOf(const Purchase& purchase, PurchaseLineId line);

} // namespace amends
