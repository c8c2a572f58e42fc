#pragma once
#include "domain/Codes.h"
#include "domain/Text.h"
#include <QDateTime>
#include <QList>
#include <QString>

namespace amends::promises {

/// When a text was written, as the clock on the shop's wall showed it: a change of clocks moves no promised day.
struct Written
{
    QDate day;
    QTime time;
    QString country;  ///< its holidays are no working days, and some words mean other things there: "BE", "CH" …
    QString region;   ///< "" the country's own days; for UK also "ENG"
};

/// A day, and the time of day where one was named.
struct When
{
    QDate date;
    QTime time;       ///< invalid: none was said

    bool operator==(const When&) const = default;
};

/// How the words lead up to the day.
enum class Edge {
    On,      ///< on it, or no word says otherwise
    By,      ///< by, until, within: what is said has happened then
    Before,
    From,    ///< from, after
};

/// Words of a text that name a day.
struct DayPhrase
{
    TextRange range;          ///< of the words; the time of day only where it stands right beside them
    QList<When> readings;     ///< equally good readings, the main one first; never empty
    Edge edge = Edge::On;
    bool forward = false;     ///< can only lie ahead of the day of writing: "tomorrow", "within three days"
};

/// Every day named in a text, by its place in it: "Friday", "by 5 March", "within three working days". Judges nothing: whether
/// somebody promises something for that day, or was let down on it, is the reader's own question (PromiseReader). Dates
/// that are part of a street's, person's or document's name are left out. Safe from any thread; linear in the text.
QList<DayPhrase> readDays(const QString& text, Language language, const Written& written);

} // namespace amends::promises
