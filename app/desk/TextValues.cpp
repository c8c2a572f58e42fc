#include "desk/TextValues.h"
#include "calendar/WorkingTime.h"
#include "desk/DeskContext.h"
#include "desk/Guarantee.h"
#include "store/Tables.h"

namespace amends {

namespace {

using templates::Values;

const PurchaseLine* lineOf(const Purchase& purchase, PurchaseLineId line)
{
    const auto found = std::ranges::find(purchase.lines, line, &PurchaseLine::id);
    if (found != purchase.lines.end())
        return &*found;
    return purchase.lines.size() == 1 ? &purchase.lines.first() : nullptr;
}

void addPurchase(const DeskContext& context, const Complaint& complaint, const Purchase& purchase, Values& values)
{
    const auto put = [&](KnownField field, const templates::Value& value) { values.known.insert(field, value); };
    put(KnownField::Order, purchase.orderNumber);
    if (purchase.ordered.isValid())
        put(KnownField::OrderDay, purchase.ordered.toTimeZone(context.zone()).date());
    put(KnownField::DeliveryDay, purchase.delivered);
    const PurchaseLine* line = lineOf(purchase, complaint.line);
    if (line)
        put(KnownField::Article, line->description);
    if (const Money price = line ? line->amount : purchase.total; price.minor() > 0)
        put(KnownField::Price, price);
}

Done addOurSide(const DeskContext& context, store::Tables& tables, store::Connection& db, const Complaint& complaint, Values& values)
{
    const Shop shop = context.shop();
    const StaffId writer = writerOf(context.staff(), complaint);
    const auto phone = phoneOf(context, db, writer);
    if (!phone)
        return std::unexpected(phone.error());
    if (writer.isValid()) {
        const auto staff = tables.shop.staffMember(writer);
        if (!staff)
            return std::unexpected(staff.error());
        if (*staff)
            values.known.insert(KnownField::Handler, (*staff)->name);
    }
    const auto promises = tables.promises.ofComplaint(complaint.id);
    if (!promises)
        return std::unexpected(promises.error());
    for (const Promise& promise : *promises) {
        const bool open = !promise.kept.isValid() && !promise.broken && !promise.renewedAs.isValid();
        if (open && promise.due >= values.today && !values.known.contains(KnownField::News))
            values.known.insert(KnownField::News, promise.due);
    }
    values.known.insert(KnownField::Phone, *phone);
    values.known.insert(KnownField::Hours, shop.hours);
    values.known.insert(KnownField::Shop, shop.name);
    values.known.insert(KnownField::Today, values.today);
    values.known.insert(KnownField::NextWorkday, calendar::workingTimeOf(shop, context.zone()).nextWorkingDay(values.today));
    return {};
}

} // namespace

Result<QMap<Language, Values>> textValues(DeskContext& context, store::Connection& db, const Complaint& complaint)
{
    store::Tables tables(db);
    Values values{{}, context.today()};
    values.known.insert(KnownField::Reference, complaint.number);
    if (complaint.customer.isValid()) {
        const auto customer = tables.customers.load(complaint.customer);
        if (!customer)
            return std::unexpected(customer.error());
        if (*customer)
            values.known.insert(KnownField::Customer, (*customer)->name);
    }
    std::optional<Purchase> purchase;
    if (complaint.purchase.isValid()) {
        const auto loaded = tables.purchases.load(complaint.purchase);
        if (!loaded)
            return std::unexpected(loaded.error());
        purchase = *loaded;
    }
    if (purchase)
        addPurchase(context, complaint, *purchase, values);
    if (const Done done = addOurSide(context, tables, db, complaint, values); !done)
        return std::unexpected(done.error());
    // The body a reply must name where she and the shop do not agree has a name of its own in each language.
    const Shop shop = context.shop();
    const LawBook book = context.law.bookFor(db, complaint.closed);
    QMap<Language, Values> all;
    for (size_t i = 0; i < codesOf(Language{}).size(); ++i) {
        const auto language = static_cast<Language>(i);
        values.known.insert(KnownField::Mediator, mediatorFor(book, {shop, complaint, purchase, {}, values.today}, language).name);
        all.insert(language, values);
    }
    return all;
}

Values sampleValues(const DeskContext& context, Language language)
{
    // Names of nobody, in letters every language has.
    static constexpr const char16_t* names[] = {u"Claire Exemple", u"An Voorbeeld", u"Ann Sample", u"Anna Muster"};
    static constexpr const char16_t* articles[] = {u"un pull en laine", u"een wollen trui", u"a woollen pullover", u"ein Wollpullover"};
    const Shop shop = context.shop();
    const QDate today = context.today();
    const QString name = QString::fromUtf16(names[size_t(language)]);
    const auto or_ = [](const QString& known, const QString& otherwise) { return known.isEmpty() ? otherwise : known; };
    return {{{KnownField::Customer, name},
             {KnownField::Salutation, templates::salutation(name, language)},
             {KnownField::Reference, QStringLiteral("%1-0042").arg(today.year())},
             {KnownField::Article, QString::fromUtf16(articles[size_t(language)])},
             {KnownField::Order, QStringLiteral("10057")},
             {KnownField::OrderDay, today.addDays(-30)},
             {KnownField::DeliveryDay, today.addDays(-26)},
             {KnownField::Price, Money(5990, shop.currency)},
             {KnownField::Handler, QStringLiteral("Nora Adam")},
             {KnownField::Phone, or_(shop.phone, QStringLiteral("+00 555 01 23"))},
             {KnownField::Hours, or_(shop.hours, QStringLiteral("9-18"))},
             {KnownField::Shop, or_(shop.name, QStringLiteral("Amends"))},
             {KnownField::Today, today},
             {KnownField::NextWorkday, calendar::workingTimeOf(shop, context.zone()).nextWorkingDay(today)},
             {KnownField::News, today.addDays(3)},
             {KnownField::Mediator, QStringLiteral("Mediator")}},
            today};
}

Result<QString> phoneOf(const DeskContext& context, store::Connection& db, StaffId writer)
{
    if (writer.isValid()) {
        const auto staff = store::ShopTable(db).staffMember(writer);
        if (!staff)
            return std::unexpected(staff.error());
        if (*staff && !(*staff)->directLine.trimmed().isEmpty())
            return (*staff)->directLine.trimmed();
    }
    return context.shop().phone.trimmed();
}

Result<QString> contactBelow(const DeskContext& context, store::Connection& db, StaffId writer, const QString& reply)
{
    const auto phone = phoneOf(context, db, writer);
    if (!phone)
        return phone;
    // Said in the reply, however it is spaced and with or without the country.
    constexpr qsizetype enough = 7;
    const auto digits = [](QString text) { return text.removeIf([](QChar c) { return !c.isDigit(); }); };
    const QString number = digits(*phone);
    if (number.isEmpty() || digits(reply).contains(number.right(enough)))
        return QString();
    QStringList lines;
    if (writer.isValid()) {
        const auto staff = store::ShopTable(db).staffMember(writer);
        if (!staff)
            return std::unexpected(staff.error());
        if (*staff && !(*staff)->name.isEmpty())
            lines.append((*staff)->name);
    }
    if (const QString name = context.shop().name; !name.isEmpty())
        lines.append(name);
    lines.append(*phone);
    return lines.join(u'\n');
}

QList<Money> amountsOf(const Purchase& purchase, PurchaseLineId line)
{
    QList<Money> amounts;
    const auto add = [&](const Money& amount) {
        if (amount.minor() > 0 && !amounts.contains(amount))
            amounts.append(amount);
    };
    if (const PurchaseLine* of = lineOf(purchase, line))
        add(of->amount);
    add(purchase.total);
    return amounts;
}

} // namespace amends
