#include "store/CustomerErasure.h"
#include "domain/Codes.h"
#include "store/ComplaintTable.h"
#include "store/SearchIndex.h"
#include "store/Statement.h"
#include <array>

namespace amends::store {

namespace {

Done name(Connection& db, CustomerId id)
{
    // What is deleted is written over at once, so that little hangs on scour().
    if (Done made = db.execute(QStringLiteral("PRAGMA secure_delete = ON; CREATE TEMP TABLE erased_customer AS SELECT id FROM customer WHERE id = %1;"
                                              " CREATE TEMP TABLE erased_complaint AS SELECT id FROM complaint WHERE customer = %1")
                                   .arg(id.value()));
        !made)
        return made;
    const auto known = db.number(QStringLiteral("SELECT count(*) FROM temp.erased_customer"));
    if (!known)
        return std::unexpected(known.error());
    return *known == 1 ? Done() : failure(Problem::NotFound, QStringLiteral("customer"), db.file());
}

/// The first column of what is found, as text.
Result<QStringList> texts(Connection& db, const QString& sql)
{
    Statement statement(db, sql);
    QStringList found;
    while (statement.next())
        found.append(statement.row().text(0));
    if (Done done = statement.done(); !done)
        return std::unexpected(done.error());
    return found;
}

} // namespace

Result<Erased> eraseCustomer(Connection& db, CustomerId id)
{
    if (Done named = name(db, id); !named)
        return std::unexpected(named.error());
    const auto complaints = ComplaintTable(db).idsOfCustomer(id);
    if (!complaints)
        return std::unexpected(complaints.error());
    enum { Open, Numbers, Messages, Purchases, Files, Questions };
    const std::array<QString, Questions> asked{
        QStringLiteral("SELECT number FROM complaint WHERE id IN temp.erased_complaint AND lane NOT IN ('closed', 'not-complaints') ORDER BY id"),
        QStringLiteral("SELECT number FROM complaint WHERE id IN temp.erased_complaint"),
        QStringLiteral("SELECT id FROM message WHERE complaint IN temp.erased_complaint"),
        QStringLiteral("SELECT id FROM purchase WHERE customer IN temp.erased_customer"),
        QStringLiteral("SELECT sha256 FROM attachment JOIN message ON message.id = attachment.message WHERE complaint IN temp.erased_complaint"
                       " EXCEPT SELECT sha256 FROM attachment JOIN message ON message.id = attachment.message WHERE complaint NOT IN temp.erased_complaint")};
    std::array<QStringList, Questions> found;
    for (size_t i = 0; i < asked.size(); ++i) {
        auto answer = texts(db, asked[i]);
        if (!answer)
            return std::unexpected(answer.error());
        found[i] = std::move(*answer);
    }
    if (!found[Open].isEmpty())
        return failure(Problem::Conflict, found[Open].join(QStringLiteral(", ")), db.file());
    if (Done erased = db.execute(sqlText("erase_customer")); !erased)
        return std::unexpected(erased.error());
    for (const ComplaintId complaint : *complaints) {
        if (Done indexed = SearchIndex(db).reindex(complaint); !indexed)
            return std::unexpected(indexed.error());
    }
    return Erased{int(complaints->size()), int(found[Messages].size()), int(found[Purchases].size()), found[Numbers], found[Files]};
}

Done scour(Connection& db)
{
    if (Done merged = db.execute(QStringLiteral("INSERT INTO search (search) VALUES ('optimize'); VACUUM")); !merged)
        return merged;
    const auto busy = db.number(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (!busy)
        return std::unexpected(busy.error());
    return *busy == 0 ? Done() : failure(Problem::Locked, QStringLiteral("checkpoint"), db.file());
}

} // namespace amends::store
