#include "cli/Session.h"
#include "desk/Customers.h"
#include "desk/History.h"
#include "desk/ShopBook.h"
#include "wording/Formats.h"
#include "wording/Words.h"

namespace amends::cli {

namespace {

constexpr int kMostCustomers = 100;

Money mainMoney(const QList<Money>& amounts, const Currency& fallback)
{
    return amounts.isEmpty() ? Money(0, fallback) : amounts.constFirst();
}

QJsonObject json(const ComplaintSummary& complaint)
{
    return {{QStringLiteral("id"), complaint.id.value()},
            {QStringLiteral("number"), complaint.number},
            {QStringLiteral("subject"), complaint.subject},
            {QStringLiteral("received"), jsonInstant(complaint.received)},
            {QStringLiteral("status"), jsonCode(complaint.status)},
            {QStringLiteral("given"), jsonCode(complaint.given)}};
}

QJsonObject json(const CustomerPage& page, const Currency& currency)
{
    QJsonArray complaints;
    for (const ComplaintSummary& complaint : page.complaints)
        complaints.append(json(complaint));
    QJsonArray linked;
    for (const LinkedCustomer& other : page.linked)
        linked.append(QJsonObject{{QStringLiteral("id"), other.id.value()},
                                  {QStringLiteral("name"), jsonText(other.name)},
                                  {QStringLiteral("kind"), jsonCode(other.kind)},
                                  {QStringLiteral("spend"), jsonMoney(mainMoney(other.net, currency))}});
    return {{QStringLiteral("id"), page.customer.id.value()},
            {QStringLiteral("name"), jsonText(page.customer.name)},
            {QStringLiteral("external_ids"), jsonTexts(page.customer.externalIds)},
            {QStringLiteral("emails"), jsonTexts(page.customer.emails)},
            {QStringLiteral("phones"), jsonTexts(page.customer.phones)},
            {QStringLiteral("spend"), jsonMoney(mainMoney(page.net, currency))},
            {QStringLiteral("orders"), page.orders},
            {QStringLiteral("first"), jsonDay(page.first)},
            {QStringLiteral("last"), jsonDay(page.last)},
            {QStringLiteral("loyalty"), page.loyalty ? jsonCode(page.loyalty->loyalty) : QJsonValue()},
            {QStringLiteral("complaints"), complaints},
            {QStringLiteral("linked"), linked}};
}

void print(Output& out, const CustomerPage& page, const Currency& currency)
{
    QStringList head{page.customer.name.isEmpty() ? page.customer.externalIds.value(0) : page.customer.name};
    head += page.customer.emails.mid(0, 1) + page.customer.phones.mid(0, 1);
    if (page.loyalty)
        head << words(page.loyalty->loyalty);
    out.line(head.join(QStringLiteral(" · ")));
    out.line(QStringLiteral("    %1, %2 orders, %3 – %4")
                 .arg(formatMoney(mainMoney(page.net, currency))).arg(page.orders)
                 .arg(formatDay(page.first), formatDay(page.last)));
    for (const ComplaintSummary& complaint : page.complaints)
        out.line(QStringLiteral("    %1  %2  %3").arg(complaint.number, words(complaint.status), complaint.subject));
    for (const LinkedCustomer& other : page.linked)
        out.line(QStringLiteral("    + %1  %2").arg(other.name, formatMoney(mainMoney(other.net, currency))));
}

int run(Session& session)
{
    const QString query = session.arguments().join(u' ').trimmed();
    if (query.isEmpty())
        return session.bad(QStringLiteral("whom? A customer number, e-mail, phone, card, order number or name"));
    bool ok = true;
    const int limit = session.number("limit", kMostCustomers, 1, ok);
    Desk* desk = ok ? session.desk() : nullptr;
    if (!desk)
        return Bad;
    const auto shop = await(desk->shopBook().shop());
    const auto hits = await(desk->customers().find(query, limit));
    if (!shop || !hits)
        return session.bad(shop ? hits.error() : shop.error());
    for (const CustomerHit& hit : *hits) {
        const auto page = await(desk->history().customer(hit.id));
        if (!page)
            return session.bad(page.error());
        if (session.json())
            session.out().object(json(*page, shop->currency));
        else
            print(session.out(), *page, shop->currency);
    }
    return Fine;
}

} // namespace

Command customerCommand()
{
    return {"customer", "QUERY", "Who a customer is: what she spent, how loyal she is, her complaints.",
            "Finds by customer number, e-mail, phone, card, order number or name, exact matches first.\n\n"
            "  amends-cli customer marie@example.org --json",
            [] {
                return QList<QCommandLineOption>{
                    {QStringLiteral("limit"), QStringLiteral("Show at most so many (100)."), QStringLiteral("N")}};
            },
            run};
}

} // namespace amends::cli
