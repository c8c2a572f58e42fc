#pragma once
#include "desk/Gestures.h"

namespace amends {

class DeskContext;
namespace store {
class Connection;
struct LedgerGesture;
}

/// The first and last day of a month; of all time where the day is none.
std::pair<QDate, QDate> spanOf(const QDate& month);

/// Gestures as the ledger shows them, each with what she bought afterwards.
Result<QList<GestureRow>> gestureRows(DeskContext& context, store::Connection& db, const QList<store::LedgerGesture>& gestures);

/// The ledger of a month; at most `rows` of it.
Result<GestureLedger> ledgerOf(DeskContext& context, store::Connection& db, const QDate& month, int rows);

Result<GestureLimits> gestureLimits(store::Connection& db);
Done setGestureLimits(store::Connection& db, const GestureLimits& limits);

/// As a CSV file with a heading row; codes, not words, so that any program can go on with it.
Done writeGestures(const QString& file, const QList<GestureRow>& rows);

} // namespace amends
