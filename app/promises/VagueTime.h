#pragma once
#include "domain/Codes.h"
#include "domain/Text.h"
#include <QDate>
#include <QList>
#include <QString>

namespace amends::promises {

/// Where a text says "soon", "as soon as possible", "in the coming days": words in whose place a day can stand. By their
/// place in the text; none overlap. Safe from any thread.
QList<TextRange> vagueTimes(const QString& text, Language language);

/// A day as it stands in the place of such words: "by Tuesday 24 November"; `from` as dayInReply() wants it.
QString byDay(const QDate& day, Language language, const QDate& from);

} // namespace amends::promises
