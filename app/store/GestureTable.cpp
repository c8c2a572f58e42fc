#include "store/GestureTable.h"
#include "store/Statement.h"

namespace amends::store {

namespace {

Gesture gestureOf(const Row& row)
{
    return {row.id<GestureId>(0), row.id<ComplaintId>(1), row.codeOr(2, GestureKind::Other), row.text(3), row.money(4, 5),
            row.text(6), row.id<StaffId>(7), row.date(8)};
}

template <class Run> auto withGesture(Run run, const Gesture& g)
{
    return run(g.complaint, g.kind, g.what, g.cost.minor(), g.cost.currency(), g.why, g.staff, g.givenOn, g.id);
}

} // namespace

Result<GestureId> GestureTable::add(const Gesture& gesture)
{
    return withGesture([this](const auto&... values) { return insert<GestureId>(m_db, "gesture_insert", values...); }, gesture);
}

Done GestureTable::save(const Gesture& gesture)
{
    return withGesture([this](const auto&... values) { return runOnOne(m_db, "gesture_update", values...); }, gesture);
}

Done GestureTable::remove(GestureId id)
{
    return runOnOne(m_db, "gesture_delete", id);
}

Result<std::optional<Gesture>> GestureTable::load(GestureId id)
{
    return first(m_db, "gesture_load", gestureOf, id);
}

Result<QList<Gesture>> GestureTable::ofComplaint(ComplaintId id)
{
    return list(m_db, "gesture_of_complaint", gestureOf, id);
}

Result<QList<Gesture>> GestureTable::ofCustomer(CustomerId id)
{
    return list(m_db, "gesture_of_customer", gestureOf, id);
}

Result<QList<LedgerGesture>> GestureTable::between(const QDate& first, const QDate& last, int limit)
{
    const auto read = [](const Row& row) {
        return LedgerGesture{gestureOf(row), row.text(9), row.text(10), row.id<CustomerId>(11), row.text(12)};
    };
    return list(m_db, "gesture_ledger", read, first, last, limit);
}

Result<QList<GestureSum>> GestureTable::months()
{
    return list(m_db, "gesture_months", [](const Row& row) { return GestureSum{row.date(0), int(row.integer(2)), row.money(3, 1)}; });
}

Result<QList<PurchaseSum>> GestureTable::boughtSince(CustomerId customer, const QDateTime& instant)
{
    return list(m_db, "gesture_afterwards", [](const Row& row) { return PurchaseSum{int(row.integer(1)), row.money(2, 0)}; }, customer,
                instant);
}

} // namespace amends::store
