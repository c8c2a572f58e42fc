#pragma once
#include "domain/Shop.h"
#include "mail/Mail.h"

namespace amends {

// Small readings of a mail that filing needs.

/// "Name <address>", or what there is of it.
QString shown(const mail::Address& address);
QString shown(const QList<mail::Address>& addresses);
/// Whether an address is the shop's own.
bool isOwn(const Shop& shop, const QString& address);
/// Letters and digits only: mail programs wrap lines and change spaces, quotes and dashes.
QString wordsAlone(const QString& text);
/// The subject without Re: and Fwd:, the beginning of the text where there is none.
QString subjectOf(const mail::Mail& mail);
/// Whether an order number stands in the text by itself.
bool mentions(const QString& text, QString number);

/// Of two instants the earlier or later one; an invalid first one does not count.
QDateTime earlier(const QDateTime& a, const QDateTime& b);
QDateTime later(const QDateTime& a, const QDateTime& b);

} // namespace amends
