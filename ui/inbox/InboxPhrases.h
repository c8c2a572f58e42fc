#pragma once
#include "desk/Inbox.h"

// What a row of the inbox says, in words: for the delegate that paints them, tool tips and screen readers. No colours.
namespace amends::phrases {

/// The clock or the promise, whichever presses.
struct Pressure
{
    QString text;         ///< "2 h left to acknowledge", "promised for 12 Jun"
    QString brief;        ///< beside the icon: "2 h", "12 Jun"
    bool promise = false; ///< a promise, else the clock to acknowledgement
    bool soon = false;    ///< little time is left
    bool late = false;
};

QString line(const InboxRow& row);                         ///< "2026-0042 · Headset cracked · Mme Leroy"
Pressure pressure(const InboxRow& row, const QDateTime& now);
/// Why it stands where it stands, its parts in order of weight; what it is worth to the shop left out when hidden.
QString toolTip(const InboxRow& row, const QDateTime& now, bool hidden);
QString spoken(const InboxRow& row, const QDateTime& now, bool hidden);
/// What an empty list says, and what to do then.
QString emptyTitle(View view, bool searching);
QString emptyHint(View view, bool searching);

} // namespace amends::phrases
