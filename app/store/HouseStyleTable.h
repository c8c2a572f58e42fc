#pragma once
#include "domain/HousePhrase.h"
#include "domain/Ids.h"
#include "domain/Manner.h"
#include "store/Connection.h"

namespace amends::store {

/// How the shop writes: its house phrases, the words of its own dictionary, and how each person wants to be told.
class HouseStyleTable
{
public:
    explicit HouseStyleTable(Connection& db) : m_db(db) {}

    Result<QList<HousePhrase>> phrases(); ///< by phrase
    Result<HousePhraseId> savePhrase(const HousePhrase& phrase); ///< an invalid id adds; NotFound
    Done removePhrase(HousePhraseId id);
    /// Makes the table exactly this list again, ids included.
    Done replacePhrases(const QList<HousePhrase>& phrases);

    Result<QStringList> words(); ///< by word
    Done addWord(const QString& word);
    Done removeWord(const QString& word);

    /// Of who is at the desk; an invalid id is nobody in particular.
    Result<Manner> manner(StaffId staff);
    Done setManner(StaffId staff, const Manner& manner);

private:
    Connection& m_db;
};

} // namespace amends::store
