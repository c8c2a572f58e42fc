#pragma once
#include "domain/Shop.h"
#include "store/Connection.h"

namespace amends::store {

/// The shop, its staff and its settings.
class ShopTable
{
public:
    explicit ShopTable(Connection& db) : m_db(db) {}

    Result<Shop> shop();   ///< a default one where none was saved
    Done saveShop(const Shop& shop);
    Result<bool> isNew();  ///< no shop saved, no customer, no complaint
    Result<bool> isUnused(); ///< no customer, no complaint

    Result<QList<Staff>> staff(); ///< active ones first, by name
    Result<std::optional<Staff>> staffMember(StaffId id);
    Result<StaffId> saveStaff(const Staff& staff); ///< an invalid id adds

    Result<QString> setting(const QString& key); ///< "" where there is none
    Done setSetting(const QString& key, const QString& value);

private:
    Connection& m_db;
};

} // namespace amends::store
