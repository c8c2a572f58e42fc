#pragma once
#include "domain/Remedies.h"
#include "store/Connection.h"
#include <QHash>

namespace amends::store {

/// The rounds of a complaint's remedy, one row each. Who may do what in which order is the desk's.
class RemedyTable
{
public:
    explicit RemedyTable(Connection& db) : m_db(db) {}

    Result<RemedyRoundId> add(const RemedyRound& round);
    Done save(const RemedyRound& round); ///< the whole row. NotFound
    Done remove(RemedyRoundId id);
    Result<QList<RemedyRound>> ofComplaint(ComplaintId id); ///< oldest first
    /// The latest round of each, none where nothing is on record.
    Result<QHash<ComplaintId, RemedyRound>> latest(const QList<ComplaintId>& ids);

private:
    Connection& m_db;
};

} // namespace amends::store
