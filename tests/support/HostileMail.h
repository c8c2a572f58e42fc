#pragma once
#include "support/Dice.h"

namespace amends {

/// A mail that somebody made to harm, or that was broken on its way.
struct HostileMail
{
    const char* kind = "";
    QByteArray bytes;
};

/// How many different ones there are to be read in the long run; the everyday suite takes the first part of them.
inline constexpr int kHostileMails = 20'000;
inline constexpr int kHostileMailsEveryDay = 1'500;

/// The number-th: the same at each run. A few of a thousand are large (bombs, 50 MB of headers, 100,000 parts).
HostileMail hostileMail(int number, quint32 seed = 1);

// The makers of its pieces.

QByteArray hostileStructure(Dice& dice);   ///< parts, boundaries, messages within messages
QByteArray hostileHeaders(Dice& dice);     ///< addresses, encoded words, parameters, folding
QByteArray hostileAttachment(Dice& dice);  ///< names, winmail.dat, encodings
QByteArray hostileHtmlMail(Dice& dice);
QByteArray hostileText(Dice& dice);        ///< charsets that lie, endless lines, quotes
QByteArray hugeMail(Dice& dice);

/// HTML in which everything that can name a place outside names one at `origin` ("http://127.0.0.1:4711").
QByteArray hostileHtml(Dice& dice, const QByteArray& origin);
/// All of its tricks in one page, always the same.
QByteArray everyHtmlTrick(const QByteArray& origin);

/// From, To, Subject, Date: what any mail has.
QByteArray plainHead(Dice& dice);

} // namespace amends
