#include "store/OwnerFlags.h"
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

} // namespace amends::store
