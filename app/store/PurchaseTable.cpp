#include "store/PurchaseTable.h"
#include "store/SpendTable.h"
#include "store/Statement.h"
#include "store/Transaction.h"

namespace amends::store {

namespace {

PurchaseId purchaseId(const Row& row)
{
    return row.id<PurchaseId>(0);
}

Purchase purchaseOf(const Row& row)
{
    constexpr int currency = 6;
    Purchase purchase;
    purchase.id = row.id<PurchaseId>(0);
    purchase.customer = row.id<CustomerId>(1);
    purchase.orderNumber = row.text(2);
    purchase.ordered = row.time(3);
    purchase.delivered = row.date(4);
    purchase.channel = row.text(5);
    purchase.total = row.money(7, currency);
    purchase.discount = row.money(8, currency);
    purchase.refunded = row.money(9, currency);
    purchase.cancelled = row.flag(10);
    return purchase;
}

Done readLines(Connection& db, Purchase& purchase)
{
    Statement statement(db, "purchase_lines");
    statement.bindAll(purchase.id);
    while (statement.next()) {
        const Row row = statement.row();
        purchase.lines.append({row.id<PurchaseLineId>(1), row.text(2), row.text(3), row.integer(4),
                               Money(row.integer(5), purchase.total.currency())});
    }
    return statement.done();
}

Done checkCurrency(const Purchase& purchase)
{
    const Currency& currency = purchase.total.currency();
    const auto other = [&](const Money& money) { return !money.isZero() && money.currency() != currency; };
    if (other(purchase.discount) || other(purchase.refunded))
        return failure(Problem::BadInput, QStringLiteral("two currencies in order %1").arg(purchase.orderNumber));
    for (const PurchaseLine& line : purchase.lines) {
        if (other(line.amount))
            return failure(Problem::BadInput, QStringLiteral("two currencies in order %1").arg(purchase.orderNumber));
    }
    return {};
}

} // namespace

Result<PurchaseId> PurchaseTable::add(const Purchase& purchase, const QString& source)
{
    if (Done done = checkCurrency(purchase); !done)
        return std::unexpected(done.error());
    return inTransaction(m_db, [&]() -> Result<PurchaseId> {
        const Purchase& p = purchase;
        const auto id = insert<PurchaseId>(m_db, "purchase_insert", p.customer, p.orderNumber, p.ordered, p.delivered,
                                           p.channel, p.total.currency(), p.total.minor(), p.discount.minor(),
                                           p.refunded.minor(), p.cancelled, source);
        if (!id)
            return id;
        if (Done done = addLines(*id, p.lines, 0); !done)
            return std::unexpected(done.error());
        if (p.cancelled || !p.customer.isValid())
            return id;
        if (Done done = run(m_db, "spend_add", p.customer, p.total.currency(), p.net().minor(), p.refunded.minor(),
                            p.ordered);
            !done)
            return std::unexpected(done.error());
        return id;
    });
}

Done PurchaseTable::addLines(PurchaseId id, const QList<PurchaseLine>& lines, qsizetype from)
{
    Statement statement(m_db, "purchase_line_insert");
    for (qsizetype i = from; i < lines.size(); ++i) {
        const PurchaseLine& line = lines[i];
        statement.bindAll(id, line.article, line.description, line.quantityMilli, line.amount.minor());
        if (Done done = statement.run(); !done)
            return done;
        statement.again();
    }
    return {};
}

Done PurchaseTable::saveLines(const Purchase& purchase)
{
    const auto kept = list(
        m_db, "purchase_line_ids", [](const Row& row) { return row.id<PurchaseLineId>(0); }, purchase.id);
    if (!kept)
        return std::unexpected(kept.error());
    const qsizetype common = std::min(kept->size(), purchase.lines.size());
    for (qsizetype i = 0; i < common; ++i) {
        const PurchaseLine& line = purchase.lines[i];
        if (Done done = run(m_db, "purchase_line_update", (*kept)[i], line.article, line.description,
                            line.quantityMilli, line.amount.minor());
            !done)
            return done;
    }
    for (qsizetype i = common; i < kept->size(); ++i) {
        if (Done done = run(m_db, "purchase_line_delete", (*kept)[i]); !done)
            return done;
    }
    return addLines(purchase.id, purchase.lines, common);
}

Done PurchaseTable::save(const Purchase& purchase)
{
    if (Done done = checkCurrency(purchase); !done)
        return done;
    return inTransaction(m_db, [&]() -> Done {
        const Purchase& p = purchase;
        const auto before = first(m_db, "purchase_customer", [](const Row& r) { return r.id<CustomerId>(0); }, p.id);
        if (!before)
            return std::unexpected(before.error());
        if (Done done = runOnOne(m_db, "purchase_update", p.id, p.customer, p.orderNumber, p.ordered, p.delivered,
                                 p.channel, p.total.currency(), p.total.minor(), p.discount.minor(),
                                 p.refunded.minor(), p.cancelled);
            !done)
            return done;
        if (Done done = saveLines(p); !done)
            return done;
        return workOut({before->value_or(CustomerId()), p.customer});
    });
}

Done PurchaseTable::workOut(const QSet<CustomerId>& customers)
{
    for (const CustomerId id : customers) {
        if (!id.isValid())
            continue;
        if (Done done = SpendTable(m_db).workOut(id); !done)
            return done;
    }
    return {};
}

Done PurchaseTable::remove(PurchaseId id)
{
    return inTransaction(m_db, [&]() -> Done {
        const auto owner = first(m_db, "purchase_customer", [](const Row& r) { return r.id<CustomerId>(0); }, id);
        if (!owner)
            return std::unexpected(owner.error());
        if (Done done = runOnOne(m_db, "purchase_delete", id); !done)
            return done;
        return workOut({owner->value_or(CustomerId())});
    });
}

Result<std::optional<Purchase>> PurchaseTable::load(PurchaseId id)
{
    auto purchase = first(m_db, "purchase_load", purchaseOf, id);
    if (!purchase || !*purchase)
        return purchase;
    if (Done done = readLines(m_db, **purchase); !done)
        return std::unexpected(done.error());
    return purchase;
}

Result<QList<Purchase>> PurchaseTable::ofCustomer(CustomerId id, int limit)
{
    auto purchases = list(m_db, "purchase_of_customer", purchaseOf, id, limit);
    if (!purchases)
        return purchases;
    for (Purchase& purchase : *purchases) {
        if (Done done = readLines(m_db, purchase); !done)
            return std::unexpected(done.error());
    }
    return purchases;
}

Result<QList<PurchaseId>> PurchaseTable::byOrderNumber(const QString& orderNumber, const QString& source)
{
    return list(m_db, "purchase_by_order", purchaseId, orderNumber, source);
}

Result<PurchaseLineId> PurchaseTable::newestLine()
{
    const auto newest = first(m_db, "purchase_line_newest", [](const Row& row) { return row.id<PurchaseLineId>(0); });
    if (!newest)
        return std::unexpected(newest.error());
    return newest->value_or(PurchaseLineId());
}

Result<QStringList> PurchaseTable::recentDescriptions(int lines)
{
    return list(m_db, "purchase_line_recent", [](const Row& row) { return row.text(0); }, lines);
}

} // namespace amends::store
