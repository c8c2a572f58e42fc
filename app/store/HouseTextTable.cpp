#include "store/HouseTextTable.h"
#include "store/Statement.h"
#include "store/Transaction.h"

namespace amends::store {

namespace {

Result<HouseTextId> add(Connection& db, const HouseText& text)
{
    return insert<HouseTextId>(db, "house_text_insert", text.id, text.kind, text.language, text.title, text.body, text.shipped, text.hidden,
                               text.position);
}

} // namespace

Result<QList<HouseText>> HouseTextTable::all()
{
    return list(m_db, "house_text_list", [](const Row& row) {
        HouseText text;
        text.id = row.id<HouseTextId>(0);
        text.kind = row.codeOr<HouseTextKind>(1, HouseTextKind::Template);
        text.language = row.codeOr<Language>(2, Language::English);
        text.title = row.text(3);
        text.body = row.text(4);
        text.shipped = row.text(5);
        text.changed = !text.shipped.isEmpty() && !text.body.isEmpty();
        text.hidden = row.flag(6);
        text.position = int(row.integer(7));
        return text;
    });
}

Result<HouseTextId> HouseTextTable::save(const HouseText& text)
{
    if (!text.id.isValid())
        return add(m_db, text);
    if (Done done = runOnOne(m_db, "house_text_update", text.id, text.kind, text.language, text.title, text.body, text.shipped, text.hidden,
                             text.position); !done)
        return std::unexpected(done.error());
    return text.id;
}

Done HouseTextTable::remove(HouseTextId id)
{
    return runOnOne(m_db, "house_text_delete", id);
}

Done HouseTextTable::replaceAll(const QList<HouseText>& texts)
{
    return inTransaction(m_db, [&]() -> Done {
        if (Done done = run(m_db, "house_text_clear"); !done)
            return done;
        for (const HouseText& text : texts) {
            if (const auto added = add(m_db, text); !added)
                return std::unexpected(added.error());
        }
        return {};
    });
}

} // namespace amends::store
