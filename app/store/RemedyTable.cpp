#include "store/RemedyTable.h"
#include "store/Statement.h"

namespace amends::store {

namespace {

RemedyRound roundOf(const Row& row)
{
    RemedyRound round;
    round.id = row.id<RemedyRoundId>(0);
    round.complaint = row.id<ComplaintId>(1);
    round.asked = row.code<Remedy>(2);
    round.offered = row.codes<Remedy>(3);
    round.offeredOn = row.date(4);
    round.chosen = row.code<Remedy>(5);
    round.chosenOn = row.date(6);
    if (!row.isNull(7))
        round.cost = row.money(7, 8);
    round.deliveredOn = row.date(9);
    round.ended = row.code<RemedyEnd>(10);
    round.endedOn = row.date(11);
    return round;
}

/// The columns both statements write, in their order.
auto columnsOf(const RemedyRound& round)
{
    const std::optional<qint64> cost = round.cost ? std::optional(round.cost->minor()) : std::nullopt;
    const QString currency = round.cost ? round.cost->currency().code() : QString();
    return std::tuple(round.complaint, round.asked, round.offered, round.offeredOn, round.chosen, round.chosenOn, cost, currency,
                      round.deliveredOn, round.ended, round.endedOn);
}

} // namespace

Result<RemedyRoundId> RemedyTable::add(const RemedyRound& round)
{
    return std::apply([&](const auto&... column) { return insert<RemedyRoundId>(m_db, "remedy_insert", column...); }, columnsOf(round));
}

Done RemedyTable::save(const RemedyRound& round)
{
    return std::apply([&](const auto&... column) { return runOnOne(m_db, "remedy_update", column..., round.id); }, columnsOf(round));
}

Done RemedyTable::remove(RemedyRoundId id)
{
    return runOnOne(m_db, "remedy_delete", id);
}

Result<QList<RemedyRound>> RemedyTable::ofComplaint(ComplaintId id)
{
    return list(m_db, "remedy_of_complaint", roundOf, id);
}

Result<QHash<ComplaintId, RemedyRound>> RemedyTable::latest(const QList<ComplaintId>& ids)
{
    const auto rounds = list(m_db, "remedy_latest", roundOf, jsonOf(ids));
    if (!rounds)
        return std::unexpected(rounds.error());
    QHash<ComplaintId, RemedyRound> latest;
    for (const RemedyRound& round : *rounds)
        latest.insert(round.complaint, round);
    return latest;
}

} // namespace amends::store
