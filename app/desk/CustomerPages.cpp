#include "desk/CustomerPages.h"
#include "desk/DeskContext.h"
#include "desk/Standing.h"
#include "store/PurchaseDays.h"
#include "store/Tables.h"

namespace amends {

namespace {

constexpr int kPurchasesShown = 200;
constexpr int kComplaintsShown = 200;

Done addSpend(const DeskContext& context, store::Connection& db, CustomerPage& page)
{
    const auto days = store::purchaseDays(db, page.customer.id);
    if (!days)
        return std::unexpected(days.error());
    const auto spent = store::SpendTable(db).of(page.customer.id);
    if (!spent)
        return std::unexpected(spent.error());
    for (const store::Spend& spend : *spent) {
        page.net.append(spend.net);
        page.orders += spend.orders;
        if (!spend.refunded.isZero())
            page.refunded.append(spend.refunded);
    }
    const QTimeZone zone = context.zone();
    QList<value::Bought> bought;
    for (const store::PurchaseDay& day : *days)
        bought.append({day.ordered.toTimeZone(zone).date(), day.net});
    if (bought.isEmpty())
        return {};
    page.first = bought.first().day;
    page.last = bought.last().day;
    const Currency main = value::netByCurrency(bought).first().currency();
    for (const value::Year& year : value::netByYear(bought, main, context.today().year()))
        page.years.append({year.year, year.net});
    return {};
}

Done addComplaints(store::Connection& db, CustomerPage& page)
{
    const auto complaints = store::ComplaintTable(db).ofCustomer(page.customer.id, kComplaintsShown);
    if (!complaints)
        return std::unexpected(complaints.error());
    for (const Complaint& c : *complaints)
        page.complaints.append({c.id, c.number, c.subject, c.received, c.status, c.given});
    return {};
}

Done addLinked(store::Connection& db, CustomerPage& page)
{
    const auto links = store::CustomerTable(db).links(page.customer.id);
    if (!links)
        return std::unexpected(links.error());
    for (const store::CustomerLink& link : *links) {
        const auto spent = store::SpendTable(db).of(link.other);
        if (!spent)
            return std::unexpected(spent.error());
        LinkedCustomer linked{link.other, link.name, link.kind, {}};
        if (link.name.isEmpty()) {
            const auto other = store::CustomerTable(db).load(link.other);
            if (!other)
                return std::unexpected(other.error());
            if (*other)
                linked.name = calledBy(**other);
        }
        for (const store::Spend& spend : *spent)
            linked.net.append(spend.net);
        page.linked.append(linked);
    }
    return {};
}

} // namespace

Result<CustomerPage> customerPage(const DeskContext& context, store::Connection& db, CustomerId id)
{
    auto customer = orNotFound(store::CustomerTable(db).load(id), QStringLiteral("customer"));
    if (!customer)
        return std::unexpected(customer.error());
    CustomerPage page;
    page.customer = std::move(*customer);
    auto purchases = store::PurchaseTable(db).ofCustomer(id, kPurchasesShown);
    if (!purchases)
        return std::unexpected(purchases.error());
    page.purchases = std::move(*purchases);
    auto loyalty = context.standing->loyaltyOf(db, id);
    if (!loyalty)
        return std::unexpected(loyalty.error());
    page.loyalty = std::move(*loyalty);
    for (const Done& part : {addSpend(context, db, page), addComplaints(db, page), addLinked(db, page)}) {
        if (!part)
            return std::unexpected(part.error());
    }
    return page;
}

} // namespace amends
