#include "store/LawFactsTable.h"
#include "store/Statement.h"

namespace amends::store {

Result<QList<LawEdition>> LawFactsTable::all()
{
    return list(m_db, "law_facts_list", [](const Row& row) {
        return LawEdition{row.integer(0), row.text(1), row.text(2), row.time(3), row.flag(4)};
    });
}

Result<QString> LawFactsTable::text(qint64 edition)
{
    const auto found = first(m_db, "law_facts_text", [](const Row& row) { return row.text(0); }, edition);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return failure(Problem::NotFound, QStringLiteral("facts of the law"));
    return **found;
}

Done LawFactsTable::add(const LawEdition& edition, const QString& text)
{
    return run(m_db, "law_facts_insert", edition.country, text, edition.signer, edition.adopted);
}

} // namespace amends::store
