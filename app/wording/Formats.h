#pragma once
#include "domain/Money.h"
#include <QDateTime>
#include <QLocale>
#include <QString>

namespace amends {

// Amounts, days and times as the locale writes them.
QString formatMoney(const Money& money, const QLocale& locale = QLocale());
/// Without decimals, for panels: "€4,310".
QString formatMoneyShort(const Money& money, const QLocale& locale = QLocale());
QString formatDay(const QDate& day, const QLocale& locale = QLocale());
/// Without the year: "23 Nov", "23. Nov.".
QString formatDayOfYear(const QDate& day, const QLocale& locale = QLocale());
QString formatWhen(const QDateTime& instant, const QLocale& locale = QLocale());
/// How long ago, short: "2 h", "1 d", "3 wk". `now` is handed in.
QString formatAge(const QDateTime& instant, const QDateTime& now);
QString formatSize(qint64 bytes, const QLocale& locale = QLocale());

} // namespace amends
