#include "store/SalvageMending.h"
#include "store/Tables.h"
#include <QSet>

namespace amends::store {

namespace {

/// One reference of one table to another, as PRAGMA foreign_key_list tells it.
struct Reference
{
    QString table;
    QString column;
    QString parent;
    bool mayBeEmpty = false;

    bool operator==(const Reference&) const = default;
};

Result<QList<Reference>> brokenReferences(Connection& db)
{
    QList<Reference> broken;
    Statement statement(db, QStringLiteral("SELECT DISTINCT c.\"table\", l.\"from\", c.parent, i.\"notnull\" = 0 AND i.pk = 0 "
                                           "FROM pragma_foreign_key_check c JOIN pragma_foreign_key_list(c.\"table\") l "
                                           "ON l.id = c.fkid JOIN pragma_table_info(c.\"table\") i ON i.name = l.\"from\""));
    while (statement.next()) {
        const Row row = statement.row();
        broken.append({row.text(0), row.text(1), row.text(2), row.flag(3)});
    }
    if (Done done = statement.done(); !done)
        return std::unexpected(done.error());
    return broken;
}

Result<qint64> change(Connection& db, const QString& sql)
{
    Statement statement(db, sql);
    if (Done done = statement.run(); !done)
        return std::unexpected(done.error());
    return db.changes();
}

void countAsLost(SalvageSummary& summary, const QString& table, qint64 rows)
{
    for (SalvagedTable& each : summary.tables) {
        if (each.name == table) {
            each.saved -= rows;
            each.lost = each.lost < 0 ? each.lost : each.lost + rows;
        }
    }
}

/// A complaint or customer that others still belong to, with nothing known of it but its number.
Done placeholders(Connection& db, const Reference& reference, SalvageSummary& summary, const QDateTime& now)
{
    Statement missing(db, QStringLiteral("SELECT DISTINCT \"%2\" FROM \"%1\" WHERE \"%2\" NOT IN (SELECT id FROM \"%3\")")
                              .arg(reference.table, reference.column, reference.parent));
    QList<qint64> ids;
    while (missing.next())
        ids.append(missing.row().integer(0));
    if (Done done = missing.done(); !done)
        return done;
    for (const qint64 id : ids) {
        const Done done = reference.parent == u"customer" ? run(db, "salvage_customer", id) : run(db, "salvage_complaint", id, now);
        if (!done)
            return done;
        ++summary.placeholders;
    }
    return {};
}

Done mendReferences(Connection& db, SalvageSummary& summary, const QDateTime& now)
{
    // Letting a row go can leave others without theirs, but never in a circle.
    constexpr int rounds = 20;
    for (int round = 0; round < rounds; ++round) {
        const auto broken = brokenReferences(db);
        if (!broken)
            return std::unexpected(broken.error());
        if (broken->isEmpty())
            return {};
        for (const Reference& reference : *broken) {
            if (reference.parent == u"customer" || reference.parent == u"complaint") {
                if (Done done = placeholders(db, reference, summary, now); !done)
                    return done;
                continue;
            }
            const QString where = QStringLiteral(" WHERE \"%1\" NOT IN (SELECT id FROM \"%2\")").arg(reference.column, reference.parent);
            const auto changed = change(db, reference.mayBeEmpty
                                                ? QStringLiteral("UPDATE \"%1\" SET \"%2\" = NULL").arg(reference.table, reference.column) + where
                                                : QStringLiteral("DELETE FROM \"%1\"").arg(reference.table) + where);
            if (!changed)
                return std::unexpected(changed.error());
            if (!reference.mayBeEmpty)
                countAsLost(summary, reference.table, *changed);
        }
    }
    return failure(Problem::Internal, QStringLiteral("references that cannot be mended"), db.file());
}

/// What is worked out from the rows, for every customer and complaint.
Done workOutAgain(Connection& db)
{
    Tables t(db);
    constexpr int atOnce = 1000;
    for (CustomerId after(0);;) {
        const auto ids = t.customers.idsAfter(after, atOnce);
        if (!ids)
            return std::unexpected(ids.error());
        if (ids->isEmpty())
            break;
        for (const CustomerId id : *ids) {
            if (Done done = t.customers.refold(id); !done)
                return done;
            if (Done done = t.spend.workOut(id); !done)
                return done;
        }
        after = ids->last();
    }
    if (Done done = run(db, "salvage_numbers"); !done)
        return done;
    return t.search.rebuild();
}

} // namespace

Done mendAfterSalvage(Connection& db, SalvageSummary& summary, const QDateTime& now)
{
    if (Done done = inTransaction(db, [&] { return mendReferences(db, summary, now); }); !done)
        return done;
    return inTransaction(db, [&] { return workOutAgain(db); });
}

} // namespace amends::store
