#include "store/ShopTable.h"
#include "store/Statement.h"
#include "store/Transaction.h"

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
            .timeZone = row.text(12),
            .opening = {},
            .languages = row.codes<Language>(13),
            .acknowledgeWithin = int(row.integer(14)),
            .acknowledgeWarning = int(row.integer(15)),
            .mediator = row.text(16),
            .logo = row.bytes(17)};
}

// Midnight at the end of a day is no time of day of its own, so it is told as 24:00.
const QTime kMidnight(23, 59, 59, 999);

QString textOf(const QTime& time)
{
    return time == kMidnight ? QStringLiteral("24:00") : time.toString(QStringLiteral("HH:mm"));
}

QTime timeOf(const QString& text)
{
    return text == QLatin1StringView("24:00") ? kMidnight : QTime::fromString(text, QStringLiteral("HH:mm"));
}

Result<OpeningHours> loadHours(Connection& db)
{
    OpeningHours hours;
    const auto days = list(db, "shop_hours_list", [](const Row& r) {
        return std::pair(r.integer(0), OpenSpan{timeOf(r.text(1)), timeOf(r.text(2))});
    });
    if (!days)
        return std::unexpected(days.error());
    for (const auto& [day, span] : *days)
        hours.week[size_t(day - 1)].append(span);
    auto closures = list(db, "shop_closure_list", [](const Row& r) { return Closure{r.date(0), r.date(1)}; });
    if (!closures)
        return std::unexpected(closures.error());
    hours.closures = std::move(*closures);
    return hours;
}

Done saveHours(Connection& db, const OpeningHours& hours)
{
    for (const char* clear : {"shop_hours_clear", "shop_closure_clear"})
        if (Done done = run(db, clear); !done)
            return done;
    for (int day = 1; day <= 7; ++day)
        for (const OpenSpan& span : hours.week[size_t(day - 1)])
            if (Done done = run(db, "shop_hours_insert", day, textOf(span.opens), textOf(span.closes)); !done)
                return done;
    for (const Closure& closure : hours.closures)
        if (Done done = run(db, "shop_closure_insert", closure.first, closure.last); !done)
            return done;
    return {};
}

} // namespace

Result<Shop> ShopTable::shop()
{
    const auto row = first(m_db, "shop_load", shopOf);
    if (!row)
        return std::unexpected(row.error());
    Shop shop = row->value_or(Shop());
    auto hours = loadHours(m_db);
    if (!hours)
        return std::unexpected(hours.error());
    shop.opening = std::move(*hours);
    return shop;
}

Done ShopTable::saveShop(const Shop& shop)
{
    if (!shop.opening.isSound())
        return failure(Problem::BadInput, QStringLiteral("opening hours"));
    return inTransaction(m_db, [&]() -> Done {
        if (Done done = run(m_db, "shop_save", shop.name, shop.street, shop.postalCode, shop.city, shop.country, shop.region,
                            shop.phone, shop.email, shop.hours, shop.signOff, shop.currency, shop.ownAddresses.join(u'\n'),
                            shop.timeZone, shop.languages, shop.acknowledgeWithin, shop.acknowledgeWarning,
                            shop.mediator, shop.logo);
            !done)
            return done;
        return saveHours(m_db, shop.opening);
    });
}

Result<bool> ShopTable::isNew()
{
    const auto row = first(m_db, "shop_is_new", [](const Row& r) { return r.flag(0); });
    if (!row)
        return std::unexpected(row.error());
    return row->value_or(true);
}

Result<bool> ShopTable::isUnused()
{
    const auto row = first(m_db, "shop_is_unused", [](const Row& r) { return r.flag(0); });
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
