#pragma once
#include "domain/OpeningHours.h"
#include <QLocale>

namespace amends {

/// A week as it is told to customers, days with the same hours together: "Mon–Fri 9:00–12:30, 13:30–18:00 · Sat 10:00–17:00".
/// "" for a week without hours.
QString toldHours(const OpeningHours& hours, const QLocale& locale = QLocale());

} // namespace amends
