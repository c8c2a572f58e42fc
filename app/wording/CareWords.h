#pragma once
#include "domain/Care.h"
#include <QList>
#include <QString>

namespace amends {

QString words(GestureKind value);

/// Amounts of several currencies beside each other; "" for none.
QString sumWords(const QList<Money>& amounts);

/// "9 of 10".
QString scoreWords(int score);

/// "2nd", "2e", "2.": a place in a row.
QString placeWords(int place);

} // namespace amends
