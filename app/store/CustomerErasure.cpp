#include "store/CustomerErasure.h"
#include "domain/Codes.h"
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
    enum { Open, Numbers, Messages, Purchases, Files, Found, Questions };
    const std::array<QString, Questions> asked{
        QStringLiteral("SELECT number FROM complaint WHERE id IN temp.erased_complaint AND lane NOT IN ('closed', 'not-complaints') ORDER BY id"),
        QStringLiteral("SELECT number FROM complaint WHERE id IN temp.erased_complaint"),
        QStringLiteral("SELECT id FROM message WHERE complaint IN temp.erased_complaint"),
        QStringLiteral("SELECT id FROM purchase WHERE customer IN temp.erased_customer"),
        QStringLiteral("SELECT sha256 FROM attachment JOIN message ON message.id = attachment.message WHERE complaint IN temp.erased_complaint"
                       " EXCEPT SELECT sha256 FROM attachment JOIN message ON message.id = attachment.message WHERE complaint NOT IN temp.erased_complaint"),
        // By her order numbers another's complaint is found too.
        QStringLiteral("SELECT id FROM temp.erased_complaint"
                       " UNION SELECT complaint.id FROM complaint JOIN purchase ON purchase.id = complaint.purchase WHERE purchase.customer IN temp.erased_customer")};
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
    for (const QString& complaint : found[Found]) {
        if (Done indexed = SearchIndex(db).reindex(ComplaintId(complaint.toLongLong())); !indexed)
            return std::unexpected(indexed.error());
    }
    return Erased{int(found[Messages].size()), int(found[Purchases].size()), found[Numbers], found[Files]};
}

Done scour(Connection& db)
{
    // The copy that VACUUM makes is as large as the file: on the disk, not in memory.
    const Done merged = db.execute(QStringLiteral("PRAGMA temp_store = FILE; INSERT INTO search (search) VALUES ('optimize'); VACUUM"));
    if (Done back = db.execute(QStringLiteral("PRAGMA temp_store = MEMORY; PRAGMA secure_delete = OFF")); !merged || !back)
        return merged ? back : merged;
    const auto busy = db.number(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (!busy)
        return std::unexpected(busy.error());
    return *busy == 0 ? Done() : failure(Problem::Locked, QStringLiteral("checkpoint"), db.file());
}

} // namespace amends::store
