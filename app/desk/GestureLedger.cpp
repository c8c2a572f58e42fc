#include "desk/GestureLedger.h"
#include "desk/DeskContext.h"
#include "domain/Amounts.h"
#include "domain/CsvText.h"
#include "domain/Customer.h"
#include "domain/WholeFile.h"
#include "store/CustomerTable.h"
#include "store/GestureTable.h"
#include "store/ShopTable.h"

namespace amends {

namespace {

const QString monthKey = QStringLiteral("gesture_budget");
const QString personKey = QStringLiteral("gesture_limit");
const QDate longAgo(1900, 1, 1);
const QDate farOff(2999, 12, 31);

/// "EUR 150.00": the amount keeps its currency when the shop takes another.
Result<std::optional<Money>> limitIn(store::Connection& db, const QString& key)
{
    const auto text = store::ShopTable(db).setting(key);
    if (!text)
        return std::unexpected(text.error());
    const auto currency = Currency::fromCode(text->section(u' ', 0, 0));
    if (!currency)
        return std::nullopt;
    const auto amount = Money::fromDecimal(text->section(u' ', 1), *currency);
    return amount ? std::optional(*amount) : std::nullopt;
}

Done setLimit(store::Connection& db, const QString& key, const std::optional<Money>& limit)
{
    const QString text = limit ? limit->currency().code() + u' ' + limit->toDecimal() : QString();
    return store::ShopTable(db).setSetting(key, text);
}

QString joined(const QList<Money>& amounts)
{
    QStringList texts;
    for (const Money& amount : amounts)
        texts << amount.toDecimal() + u' ' + amount.currency().code();
    return texts.join(QStringLiteral(" + "));
}

} // namespace

std::pair<QDate, QDate> spanOf(const QDate& month)
{
    if (!month.isValid())
        return {longAgo, farOff};
    const QDate first(month.year(), month.month(), 1);
    return {first, first.addMonths(1).addDays(-1)};
}

Result<QList<GestureRow>> gestureRows(DeskContext& context, store::Connection& db, const QList<store::LedgerGesture>& gestures)
{
    store::GestureTable table(db);
    store::CustomerTable customers(db);
    QHash<CustomerId, QString> called;
    const QTimeZone zone = context.zone();
    QList<GestureRow> rows;
    for (const store::LedgerGesture& one : gestures) {
        GestureRow row{one.gesture, one.number, one.subject, one.customer, {}, one.staff, {}};
        if (one.customer.isValid()) {
            if (!called.contains(one.customer)) {
                const auto customer = customers.load(one.customer);
                if (!customer)
                    return std::unexpected(customer.error());
                called.insert(one.customer, *customer ? calledBy(**customer) : QString());
            }
            row.customerCalled = called.value(one.customer);
            const auto bought = table.boughtSince(one.customer, QDateTime(one.gesture.givenOn.addDays(1), QTime(0, 0), zone).toUTC());
            if (!bought)
                return std::unexpected(bought.error());
            for (const store::PurchaseSum& sum : *bought) {
                row.afterwards.purchases += sum.count;
                row.afterwards.net.append(sum.net);
            }
        }
        rows.append(row);
    }
    return rows;
}

Result<GestureLedger> ledgerOf(DeskContext& context, store::Connection& db, const QDate& month, int most)
{
    store::GestureTable table(db);
    GestureLedger ledger;
    ledger.today = context.today();
    ledger.month = month.isValid() ? spanOf(month).first : QDate();
    const auto limits = gestureLimits(db);
    const auto months = table.months();
    if (!limits || !months)
        return std::unexpected(limits ? months.error() : limits.error());
    ledger.limits = *limits;
    for (const store::GestureSum& sum : *months) {
        if (ledger.months.isEmpty() || ledger.months.constLast().month != sum.month)
            ledger.months.append({sum.month, 0, {}});
        ledger.months.last().count += sum.count;
        ledger.months.last().cost.append(sum.cost);
        if (ledger.month.isValid() && ledger.month != sum.month)
            continue;
        ledger.count += sum.count;
        addTo(ledger.cost, sum.cost);
    }
    const auto [first, last] = spanOf(month);
    const auto gestures = table.between(first, last, most);
    if (!gestures)
        return std::unexpected(gestures.error());
    auto rows = gestureRows(context, db, *gestures);
    if (!rows)
        return std::unexpected(rows.error());
    ledger.rows = std::move(*rows);
    return ledger;
}

Result<GestureLimits> gestureLimits(store::Connection& db)
{
    const auto month = limitIn(db, monthKey);
    const auto person = limitIn(db, personKey);
    if (!month || !person)
        return std::unexpected(month ? person.error() : month.error());
    return GestureLimits{*month, *person};
}

Done setGestureLimits(store::Connection& db, const GestureLimits& limits)
{
    const Done month = setLimit(db, monthKey, limits.month);
    return month ? setLimit(db, personKey, limits.person) : month;
}

Done writeGestures(const QString& file, const QList<GestureRow>& rows)
{
    QString text(QChar(0xFEFF)); // spreadsheets take it for Windows-1252 without
    text += csvRow({QStringLiteral("day"), QStringLiteral("kind"), QStringLiteral("what"), QStringLiteral("cost"), QStringLiteral("currency"),
                    QStringLiteral("why"), QStringLiteral("given_by"), QStringLiteral("complaint"), QStringLiteral("customer"),
                    QStringLiteral("purchases_afterwards"), QStringLiteral("net_afterwards")});
    for (const GestureRow& row : rows) {
        const Gesture& g = row.gesture;
        text += csvRow({g.givenOn.toString(Qt::ISODate), QString(code(g.kind)), g.what, g.cost.toDecimal(), g.cost.currency().code(), g.why,
                        row.staff, row.number, row.customerCalled, QString::number(row.afterwards.purchases), joined(row.afterwards.net)});
    }
    return writeWholeFile(file, text.toUtf8(), Readers::OwnerOnly); // customers' names are in it
}

} // namespace amends
