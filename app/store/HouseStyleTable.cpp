#include "store/HouseStyleTable.h"
#include "store/Statement.h"
#include "store/Transaction.h"

namespace amends::store {

Result<QList<HousePhrase>> HouseStyleTable::phrases()
{
    return list(m_db, "house_phrase_list", [](const Row& row) {
        return HousePhrase{row.id<HousePhraseId>(0),
                           row.text(1),
                           row.code<PhraseMatch>(2).value_or(PhraseMatch::AsWritten),
                           row.code<Language>(3),
                           row.code<Category>(4).value_or(Category::House),
                           row.code<Severity>(5).value_or(Severity::Warning),
                           row.text(6),
                           row.text(7).split(u'\n', Qt::SkipEmptyParts)};
    });
}

Result<HousePhraseId> HouseStyleTable::savePhrase(const HousePhrase& phrase)
{
    const QString instead = phrase.instead.join(u'\n');
    if (!phrase.id.isValid())
        return insert<HousePhraseId>(m_db, "house_phrase_insert", phrase.id, phrase.phrase, phrase.match, phrase.language,
                                     phrase.about, phrase.severity, phrase.why, instead);
    if (Done done = runOnOne(m_db, "house_phrase_update", phrase.id, phrase.phrase, phrase.match, phrase.language,
                             phrase.about, phrase.severity, phrase.why, instead); !done)
        return std::unexpected(done.error());
    return phrase.id;
}

Done HouseStyleTable::removePhrase(HousePhraseId id)
{
    return runOnOne(m_db, "house_phrase_delete", id);
}

Done HouseStyleTable::replacePhrases(const QList<HousePhrase>& phrases)
{
    return inTransaction(m_db, [&]() -> Done {
        if (Done done = run(m_db, "house_phrase_clear"); !done)
            return done;
        for (const HousePhrase& phrase : phrases) {
            if (Done done = run(m_db, "house_phrase_insert", phrase.id, phrase.phrase, phrase.match, phrase.language,
                                phrase.about, phrase.severity, phrase.why, phrase.instead.join(u'\n')); !done)
                return done;
        }
        return {};
    });
}

Result<QStringList> HouseStyleTable::words()
{
    return list(m_db, "own_word_list", [](const Row& row) { return row.text(0); });
}

Done HouseStyleTable::addWord(const QString& word)
{
    return run(m_db, "own_word_save", word);
}

Done HouseStyleTable::removeWord(const QString& word)
{
    return run(m_db, "own_word_delete", word);
}

Result<Manner> HouseStyleTable::manner(StaffId staff)
{
    const auto found = first(m_db, "manner_load", [](const Row& row) {
        return Manner{row.code<Marks>(0).value_or(Marks::All), row.flag(1)};
    }, staff.value());
    if (!found)
        return std::unexpected(found.error());
    return found->value_or(Manner());
}

Done HouseStyleTable::setManner(StaffId staff, const Manner& manner)
{
    return run(m_db, "manner_save", staff.value(), manner.marks, manner.spelling);
}

} // namespace amends::store
