#include "desk/LawBooks.h"
#include "store/LawFactsTable.h"

namespace amends {

LawBook LawBooks::bookFor(store::Connection& db, const QDateTime& closed)
{
    store::LawFactsTable table(db);
    const auto editions = table.all();
    QMap<QString, LawEdition> inForce;
    if (editions) {
        for (const LawEdition& each : *editions) {
            if (!closed.isValid() || each.adopted <= closed)
                inForce.insert(each.country, each);
        }
    }
    QStringList ids;
    for (const LawEdition& each : std::as_const(inForce)) {
        if (!each.programs)
            ids << QString::number(each.id);
    }
    const QString key = ids.join(u',');
    const std::scoped_lock lock(m_mutex);
    if (const auto known = m_known.constFind(key); known != m_known.cend())
        return *known;
    LawBook book = LawBook::programs();
    for (const LawEdition& each : std::as_const(inForce)) {
        const auto text = each.programs ? Result<QString>(QString()) : table.text(each.id);
        if (text && !text->isEmpty())
            (void)book.take(each.country, text->toUtf8());
    }
    return *m_known.insert(key, book);
}

} // namespace amends
