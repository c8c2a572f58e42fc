// What a check has to know of the shop's own style; the rest of what it has to know is in Circumstances.cpp.
#include "desk/Circumstances.h"
#include "desk/DeskContext.h"
#include "store/HouseStyleTable.h"
#include "store/Tables.h"

namespace amends {

namespace {

constexpr int kPurchasesNamed = 20;

Done addPeople(DeskContext& context, store::Tables& tables, QStringList& names)
{
    const Shop shop = context.shop();
    names << shop.name << shop.street << shop.city << shop.signOff;
    const auto staff = tables.shop.staff();
    if (!staff)
        return std::unexpected(staff.error());
    for (const Staff& each : *staff)
        names << each.name;
    return {};
}

/// The customer, and what she bought.
Done addMatter(store::Tables& tables, ComplaintId id, QStringList& names)
{
    const auto complaint = tables.complaints.load(id);
    if (!complaint)
        return std::unexpected(complaint.error());
    if (!*complaint || !(*complaint)->customer.isValid())
        return {};
    const auto customer = tables.customers.load((*complaint)->customer);
    if (!customer)
        return std::unexpected(customer.error());
    if (*customer)
        names << (*customer)->name << (*customer)->company << (*customer)->address.street << (*customer)->address.city;
    const auto purchases = tables.purchases.ofCustomer((*complaint)->customer, kPurchasesNamed);
    if (!purchases)
        return std::unexpected(purchases.error());
    for (const Purchase& purchase : *purchases) {
        for (const PurchaseLine& line : purchase.lines)
            names << line.description;
    }
    return {};
}

} // namespace

Done addHouseStyle(DeskContext& context, store::Connection& db, const CheckRequest& request, Circumstances& known)
{
    store::HouseStyleTable style(db);
    auto phrases = style.phrases();
    if (!phrases)
        return std::unexpected(phrases.error());
    known.phrases = std::move(*phrases);
    known.country = context.shop().country;
    if (!request.spelling)
        return {};
    store::Tables tables(db);
    const auto words = style.words();
    const auto newest = tables.purchases.newestLine();
    if (!words || !newest)
        return std::unexpected(words ? newest.error() : words.error());
    known.names = *words;
    known.newestLine = *newest;
    if (const Done done = addPeople(context, tables, known.names); !done)
        return done;
    return addMatter(tables, request.complaint, known.names);
}

} // namespace amends
