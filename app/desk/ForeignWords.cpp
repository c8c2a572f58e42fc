#include "desk/Circumstances.h"
#include "desk/DeskContext.h"
#include "store/Tables.h"

namespace amends {

namespace {

constexpr int mostLookups = 30; // a reply names few people; a pasted list is cut here

/// Who may be named: the customer, and her household or company.
Result<QList<CustomerId>> ownPeople(store::Tables& tables, const Complaint& complaint)
{
    QList<CustomerId> own{complaint.customer};
    const auto links = tables.customers.links(complaint.customer);
    if (!links)
        return std::unexpected(links.error());
    for (const store::CustomerLink& link : *links)
        own.append(link.other);
    return own;
}

Result<QList<CustomerId>> byOrder(store::Tables& tables, const QString& number)
{
    const auto orders = tables.purchases.byOrderNumber(number);
    if (!orders)
        return std::unexpected(orders.error());
    QList<CustomerId> owners;
    for (const PurchaseId id : *orders) {
        const auto purchase = tables.purchases.load(id);
        if (!purchase)
            return std::unexpected(purchase.error());
        if (*purchase && (*purchase)->customer.isValid())
            owners.append((*purchase)->customer);
    }
    return owners;
}

struct Kind
{
    const char16_t* pattern;
    Result<QList<CustomerId>> (*owners)(store::Tables&, const QString&);
};

// An order number has a sign before it, letters in it, or six digits and more: else it is an amount or a year.
constexpr Kind kinds[] = {
    {uR"([\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)",
     [](store::Tables& tables, const QString& text) { return tables.customers.byEmail(text.toLower()); }},
    {uR"(#\d{3,}|(?<![\p{L}\p{N}])(?:\p{Lu}{1,5}-?\d{3,}|\d{6,12})(?![\p{L}\p{N}]))", byOrder},
    {uR"((?<![\p{L}])\p{Lu}[\p{L}'’-]+(?: (?:van|de|der|den|von|zu|le|la|du))*(?: \p{Lu}[\p{L}'’-]+){1,3})",
     [](store::Tables& tables, const QString& text) { return tables.customers.byName(text); }},
};

/// Compiled once, in the order of `kinds`.
const std::vector<QRegularExpression>& compiled()
{
    static const std::vector<QRegularExpression> all = [] {
        std::vector<QRegularExpression> made;
        for (const Kind& kind : kinds)
            made.emplace_back(QStringView(kind.pattern).toString(), QRegularExpression::UseUnicodePropertiesOption);
        return made;
    }();
    return all;
}

/// A name is caught with the words before it that have a capital too ("Chère Marie Dubois"): its endings are tried as well.
QStringList readings(const QString& caught)
{
    QStringList all{caught};
    for (qsizetype blank = caught.indexOf(u' '); blank > 0; blank = caught.indexOf(u' ', blank + 1)) {
        const QString rest = caught.mid(blank + 1);
        if (rest.contains(u' ') && rest.front().isUpper())
            all.append(rest);
    }
    return all;
}

} // namespace

Result<QStringList> foreignWords(DeskContext& context, store::Connection& db, const Complaint& complaint, const QString& text)
{
    store::Tables tables(db);
    const auto own = ownPeople(tables, complaint);
    if (!own)
        return std::unexpected(own.error());
    const Shop shop = context.shop();
    QStringList foreign;
    int lookups = 0;
    for (size_t i = 0; i < std::size(kinds); ++i) {
        for (auto it = compiled()[i].globalMatch(text); it.hasNext();) {
            for (const QString& caught : readings(it.next().captured())) {
                if (++lookups > mostLookups)
                    return foreign;
                if (caught == shop.name || caught == shop.email || shop.ownAddresses.contains(caught, Qt::CaseInsensitive))
                    continue;
                const auto owners = kinds[i].owners(tables, caught);
                if (!owners)
                    return std::unexpected(owners.error());
                const auto isOwn = [&](CustomerId id) { return own->contains(id); };
                if (!owners->isEmpty() && std::ranges::none_of(*owners, isOwn) && !foreign.contains(caught))
                    foreign.append(caught);
            }
        }
    }
    return foreign;
}

} // namespace amends
