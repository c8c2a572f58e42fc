#pragma once
#include "domain/Codes.h"
#include <QDateTime>
#include <QString>

namespace amends::promises {

/// The line that tells a customer of a new date, in the language of the reply: what was promised for when, that it was not kept
/// or will not be, and the date that holds now. A proposal, to be put into the shop's own words.
QString newDateLine(Language language, PromiseKind kind, const QDate& was, const QDate& now, const QTime& time);

} // namespace amends::promises
