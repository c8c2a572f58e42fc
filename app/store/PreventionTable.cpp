#include "store/PreventionTable.h"
#include "store/Statement.h"

namespace amends::store {

namespace {

Prevention preventionOf(const Row& row)
{
    return {row.id<PreventionId>(0), row.codeOr(1, Cause::Other), row.text(2), row.text(3), row.date(4), row.id<StaffId>(5)};
}

Result<int> numberIn(Result<std::optional<int>> row)
{
    if (!row)
        return std::unexpected(row.error());
    return row->value_or(0);
}

int readNumber(const Row& row)
{
    return int(row.integer(0));
}

} // namespace

Result<PreventionId> PreventionTable::add(const Prevention& p)
{
    return insert<PreventionId>(m_db, "prevention_insert", p.cause, p.article, p.what, p.changedOn, p.staff, p.id);
}

Done PreventionTable::save(const Prevention& p)
{
    return runOnOne(m_db, "prevention_update", p.cause, p.article, p.what, p.changedOn, p.staff, p.id);
}

Done PreventionTable::remove(PreventionId id)
{
    return runOnOne(m_db, "prevention_delete", id);
}

Result<std::optional<Prevention>> PreventionTable::load(PreventionId id)
{
    return first(m_db, "prevention_load", preventionOf, id);
}

Result<QList<Prevention>> PreventionTable::all()
{
    return list(m_db, "prevention_list", preventionOf);
}

Result<QList<Prevention>> PreventionTable::on(Cause cause, const QString& article)
{
    return list(m_db, "prevention_for", preventionOf, cause, article);
}

Result<int> PreventionTable::since(const Prevention& p, const QDateTime& from, const CountedTo& last, int most)
{
    return numberIn(first(m_db, "prevention_since", readNumber, p.cause, p.article, from, last.received, last.complaint, most));
}

Result<QList<Told>> PreventionTable::told(PreventionId id)
{
    return list(m_db, "prevention_told_list", [](const Row& row) { return Told{row.id<ComplaintId>(0), row.date(1)}; }, id);
}

Result<int> PreventionTable::toldCount(PreventionId id)
{
    return numberIn(first(m_db, "prevention_told_count", readNumber, id));
}

Result<QHash<PreventionId, QDate>> PreventionTable::toldIn(ComplaintId id)
{
    const auto rows = list(m_db, "prevention_told_in", [](const Row& row) { return std::pair(row.id<PreventionId>(0), row.date(1)); }, id);
    if (!rows)
        return std::unexpected(rows.error());
    return QHash<PreventionId, QDate>(rows->begin(), rows->end());
}

Done PreventionTable::setTold(PreventionId id, ComplaintId complaint, const QDate& on)
{
    return on.isValid() ? run(m_db, "prevention_told_save", id, complaint, on) : run(m_db, "prevention_told_delete", id, complaint);
}

} // namespace amends::store
