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
    for (const QString& offered : row.text(3).split(u' ', Qt::SkipEmptyParts)) {
        if (const auto remedy = fromCode<Remedy>(offered))
            round.offered.append(*remedy);
    }
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

void bindRound(Statement& statement, const RemedyRound& round)
{
    QStringList offered;
    for (const Remedy remedy : round.offered)
        offered.append(code(remedy));
    std::optional<qint64> cost;
    if (round.cost)
        cost = round.cost->minor();
    const QString currency = round.cost ? round.cost->currency().code() : QString();
    statement.bindAll(round.complaint, round.asked, offered.join(u' '), round.offeredOn, round.chosen, round.chosenOn, cost, currency,
                      round.deliveredOn, round.ended, round.endedOn);
}

} // namespace

Result<RemedyRoundId> RemedyTable::add(const RemedyRound& round)
{
    Statement statement(m_db, "remedy_insert");
    bindRound(statement, round);
    if (const Done done = statement.run(); !done)
        return std::unexpected(done.error());
    return RemedyRoundId(m_db.lastInsertId());
}

Done RemedyTable::save(const RemedyRound& round)
{
    Statement statement(m_db, "remedy_update");
    bindRound(statement, round);
    statement.bind(12, round.id);
    Done done = statement.run();
    if (done && m_db.changes() == 0)
        return failure(Problem::NotFound, QStringLiteral("remedy %1").arg(round.id.value()), m_db.file());
    return done;
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
