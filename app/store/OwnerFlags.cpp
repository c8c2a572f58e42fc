#include "store/OwnerFlags.h"
#include "store/InboxTable.h"
#include "store/Statement.h"

namespace amends::store {

namespace {

struct Flagged
{
    ComplaintId id;
    QList<OwnerFlag> flags;
};

constexpr qint64 kDayMs = 86'400'000;
constexpr qint64 kSecondWithin = 90 * kDayMs;

} // namespace

Result<QHash<ComplaintId, QList<OwnerFlag>>> ownerFlags(Connection& db, const QList<ComplaintId>& ids, const QDate& today)
{
    const auto read = [](const Row& row) {
        Flagged flagged{row.id<ComplaintId>(0), {}};
        for (int i = 0; i < int(codesOf(OwnerFlag{}).size()); ++i) {
            if (row.flag(1 + i))
                flagged.flags.append(OwnerFlag(i));
        }
        return flagged;
    };
    const auto rows = list(db, "owner_flags", read, jsonOf(ids), today, kSecondWithin);
    if (!rows)
        return std::unexpected(rows.error());
    QHash<ComplaintId, QList<OwnerFlag>> flags;
    for (const Flagged& flagged : *rows) {
        if (!flagged.flags.isEmpty())
            flags.insert(flagged.id, flagged.flags);
    }
    return flags;
}

Result<QHash<ComplaintId, QList<OwnerFlag>>> openFlagged(Connection& db, std::optional<View> view, const QDate& today, int limit)
{
    QHash<ComplaintId, QList<OwnerFlag>> all;
    for (const View one : {View::ToAcknowledge, View::Ours, View::Waiting, View::Closed}) {
        if (view && *view != one)
            continue;
        const auto ids = InboxTable(db).ids(one, today, limit);
        if (!ids)
            return std::unexpected(ids.error());
        const auto flags = ownerFlags(db, *ids, today);
        if (!flags)
            return std::unexpected(flags.error());
        all.insert(*flags);
    }
    return all;
}

} // namespace amends::store
