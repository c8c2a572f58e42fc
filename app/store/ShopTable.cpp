#include "store/ShopTable.h"
#include "store/Statement.h"

namespace amends::store {

namespace {

Staff staffOf(const Row& row)
{
    return {row.id<StaffId>(0), row.text(1), row.text(2), row.text(3), row.flag(4)};
}

Shop shopOf(const Row& row)
{
    return {.name = row.text(0),
            .street = row.text(1),
            .postalCode = row.text(2),
            .city = row.text(3),
            .country = row.text(4),
            .region = row.text(5),
            .phone = row.text(6),
            .email = row.text(7),
            .hours = row.text(8),
            .signOff = row.text(9),
            .currency = row.currency(10),
            .ownAddresses = row.text(11).split(u'\n', Qt::SkipEmptyParts),
            .timeZone = row.text(12)};
}

} // namespace

Result<Shop> ShopTable::shop()
{
    const auto row = first(m_db, "shop_load", shopOf);
    if (!row)
        return std::unexpected(row.error());
    return row->value_or(Shop());
}

Done ShopTable::saveShop(const Shop& shop)
{
    return run(m_db, "shop_save", shop.name, shop.street, shop.postalCode, shop.city, shop.country, shop.region,
               shop.phone, shop.email, shop.hours, shop.signOff, shop.currency, shop.ownAddresses.join(u'\n'),
               shop.timeZone);
}

Result<bool> ShopTable::isNew()
{
    const auto row = first(m_db, "shop_is_new", [](const Row& r) { return r.flag(0); });
    if (!row)
        return std::unexpected(row.error());
    return row->value_or(true);
}

Result<QList<Staff>> ShopTable::staff()
{
    return list(m_db, "staff_list", staffOf);
}

Result<std::optional<Staff>> ShopTable::staffMember(StaffId id)
{
    return first(m_db, "staff_load", staffOf, id);
}

Result<StaffId> ShopTable::saveStaff(const Staff& staff)
{
    if (!staff.id.isValid())
        return insert<StaffId>(m_db, "staff_insert", staff.name, staff.initials, staff.directLine, staff.active);
    if (Done done = runOnOne(m_db, "staff_update", staff.id, staff.name, staff.initials, staff.directLine, staff.active);
        !done)
        return std::unexpected(done.error());
    return staff.id;
}

Result<QString> ShopTable::setting(const QString& key)
{
    const auto row = first(m_db, "setting_load", [](const Row& r) { return r.text(0); }, key);
    if (!row)
        return std::unexpected(row.error());
    return row->value_or(QString());
}

Done ShopTable::setSetting(const QString& key, const QString& value)
{
    return run(m_db, "setting_save", key, value);
}

} // namespace amends::store
