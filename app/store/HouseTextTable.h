#pragma once
#include "domain/HouseText.h"
#include "store/Connection.h"
#include <QList>

namespace amends::store {

/// The shop's own templates and explanation cards, and what it did to those the program ships (under their key).
class HouseTextTable
{
public:
    explicit HouseTextTable(Connection& db) : m_db(db) {}

    Result<QList<HouseText>> all(); ///< templates first, by language and position
    Result<HouseTextId> save(const HouseText& text); ///< an invalid id adds; NotFound
    Done remove(HouseTextId id);
    /// Makes the table exactly this list again, ids included.
    Done replaceAll(const QList<HouseText>& texts);

private:
    Connection& m_db;
};

} // namespace amends::store
