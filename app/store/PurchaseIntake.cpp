#include "store/PurchaseIntake.h"
#include "store/Statement.h"

namespace amends::store {

Result<std::optional<OrderHead>> PurchaseIntake::find(const QString& identity, const QString& source)
{
    return first(
        m_db, "intake_purchase_find",
        [](const Row& row) {
            OrderHead head;
            head.id = row.id<PurchaseId>(0);
            head.customer = row.id<CustomerId>(1);
            head.ordered = row.time(2);
            head.delivered = row.date(3);
            head.channel = row.text(4);
            head.currency = row.currency(5);
            head.total = row.integer(6);
            head.discount = row.integer(7);
            head.refunded = row.integer(8);
            head.cancelled = row.flag(9);
            head.declared = row.flag(10);
            return head;
        },
        identity, source);
}

Result<PurchaseId> PurchaseIntake::add(const OrderHead& head, const QString& orderNumber, const QString& identity,
                                       const QString& source)
{
    return insert<PurchaseId>(m_db, "intake_purchase_insert", head.customer, orderNumber, head.ordered, head.delivered,
                              head.channel, head.currency, head.total, head.discount, head.refunded, head.cancelled,
                              source, identity, head.declared);
}

Done PurchaseIntake::save(const OrderHead& head)
{
    return run(m_db, "intake_purchase_update", head.customer, head.ordered, head.delivered, head.channel, head.currency,
               head.total, head.discount, head.refunded, head.cancelled, head.declared, head.id);
}

Result<QSet<quint64>> PurchaseIntake::fingerprints(PurchaseId id)
{
    const auto rows = list(m_db, "intake_line_fingerprints", [](const Row& row) { return quint64(row.integer(0)); }, id);
    if (!rows)
        return std::unexpected(rows.error());
    return QSet<quint64>(rows->begin(), rows->end());
}

Result<PurchaseLineId> PurchaseIntake::addLine(PurchaseId id, const QString& article, const QString& description,
                                               qint64 quantityMilli, qint64 amount, quint64 fingerprint)
{
    return insert<PurchaseLineId>(m_db, "intake_line_insert", id, article, description, quantityMilli, amount,
                                  qint64(fingerprint));
}

Result<qint64> PurchaseIntake::lineSum(PurchaseId id)
{
    const auto sum = first(m_db, "intake_line_sum", [](const Row& row) { return row.integer(0); }, id);
    if (!sum)
        return std::unexpected(sum.error());
    return sum->value_or(0);
}

Result<PurchaseId> PurchaseIntake::highest()
{
    const auto id = first(m_db, "intake_purchase_highest", [](const Row& row) { return row.id<PurchaseId>(0); });
    if (!id)
        return std::unexpected(id.error());
    return id->value_or(PurchaseId());
}

Done PurchaseIntake::eachKey(const std::function<void(const CustomerLookup&)>& each)
{
    Statement statement(m_db, "intake_keys");
    while (statement.next()) {
        const Row row = statement.row();
        each({row.id<CustomerId>(0), row.text(1), row.text(2), row.text(3)});
    }
    return statement.done();
}

Result<QList<PurchaseId>> PurchaseIntake::purchasesOf(CustomerId id)
{
    return list(m_db, "intake_purchases_of", [](const Row& row) { return row.id<PurchaseId>(0); }, id);
}

Result<bool> PurchaseIntake::merge(CustomerId from, CustomerId to)
{
    for (const char* name : {"intake_purchase_move", "intake_key_move"}) {
        if (const Done done = run(m_db, name, from, to); !done)
            return std::unexpected(done.error());
    }
    const auto complaints = first(m_db, "intake_complaints_of", [](const Row& row) { return row.integer(0); }, from);
    if (!complaints)
        return std::unexpected(complaints.error());
    if (complaints->value_or(0) > 0)
        return false;
    if (const Done done = run(m_db, "intake_customer_delete", from); !done)
        return std::unexpected(done.error());
    return true;
}

Done PurchaseIntake::putExternalFirst(CustomerId id, const QString& number)
{
    return run(m_db, "intake_key_first", id, number);
}

} // namespace amends::store
