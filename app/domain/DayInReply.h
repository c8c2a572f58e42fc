#pragma once
#include "domain/Codes.h"
#include <QDate>

namespace amends {

/// As a reply in that language tells a day, whatever the interface's: "jeudi 26 novembre", "Donnerstag, 26. November"; with the
/// year where it is not that of `from`, the day it is told on. "" for no day.
QString dayInReply(const QDate& day, Language language, const QDate& from);

} // namespace amends
