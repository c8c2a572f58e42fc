#pragma once
#include "domain/Codes.h"
#include "domain/Remedies.h"
#include <QDate>
#include <QStringList>

namespace amends {

/// What a search box holds, taken apart: operators (`from: status: channel: before: after: order: handler: flag:`, in
/// English, French, Dutch or German, values in quotes where they have blanks), a complaint's number, "quoted phrases"
/// and free words, of which those under two letters are left out. An operator with a value nobody knows is
/// in `notUnderstood` and finds nothing rather than everything. Knows no SQL and runs no search.
struct SearchQuery
{
    QStringList words;         ///< prefixes, all must be found
    QStringList phrases;
    QString number;            ///< "2026-0042"
    QStringList from;          ///< customer's name, e-mail or phone
    QList<Status> statuses;    ///< any of them
    QList<Channel> channels;
    QDate before;              ///< received before this day
    QDate after;               ///< received on this day or later
    QString order;
    QString handler;           ///< initials or name
    QList<OwnerFlag> flags;    ///< flagged for the owner for any of these reasons; `flag:owner` is all of them
    QStringList notUnderstood;

    bool isEmpty() const { return *this == SearchQuery(); }
    bool operator==(const SearchQuery&) const = default;

    static SearchQuery parse(QStringView text);
};

} // namespace amends
