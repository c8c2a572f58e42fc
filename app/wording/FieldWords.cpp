#include "wording/Sentences.h"
#include "wording/KeyedText.h"
#include <QCoreApplication>

namespace amends {

namespace {

//: what a column of a shop's file means
constexpr KeyedText kFields[] = {
    {QLatin1StringView("order_number"), QT_TRANSLATE_NOOP("Imports", "Order number")},
    {QLatin1StringView("ordered"), QT_TRANSLATE_NOOP("Imports", "Day of the order")},
    {QLatin1StringView("ordered_time"), QT_TRANSLATE_NOOP("Imports", "Time of the order")},
    {QLatin1StringView("name"), QT_TRANSLATE_NOOP("Imports", "Customer’s name")},
    {QLatin1StringView("first_name"), QT_TRANSLATE_NOOP("Imports", "First name")},
    {QLatin1StringView("last_name"), QT_TRANSLATE_NOOP("Imports", "Last name")},
    {QLatin1StringView("company"), QT_TRANSLATE_NOOP("Imports", "Company")},
    {QLatin1StringView("email"), QT_TRANSLATE_NOOP("Imports", "E-mail")},
    {QLatin1StringView("phone"), QT_TRANSLATE_NOOP("Imports", "Phone")},
    {QLatin1StringView("customer_id"), QT_TRANSLATE_NOOP("Imports", "Customer number")},
    {QLatin1StringView("card"), QT_TRANSLATE_NOOP("Imports", "Loyalty card")},
    {QLatin1StringView("customer_alias"), QT_TRANSLATE_NOOP("Imports", "Another number of the same customer")},
    {QLatin1StringView("total"), QT_TRANSLATE_NOOP("Imports", "Total of the order")},
    {QLatin1StringView("currency"), QT_TRANSLATE_NOOP("Imports", "Currency")},
    {QLatin1StringView("discount"), QT_TRANSLATE_NOOP("Imports", "Discount on the order")},
    {QLatin1StringView("refunded"), QT_TRANSLATE_NOOP("Imports", "Refunded")},
    {QLatin1StringView("cancelled"), QT_TRANSLATE_NOOP("Imports", "Cancelled")},
    {QLatin1StringView("status"), QT_TRANSLATE_NOOP("Imports", "Status of the order")},
    {QLatin1StringView("kind"), QT_TRANSLATE_NOOP("Imports", "Sale or refund")},
    {QLatin1StringView("delivered"), QT_TRANSLATE_NOOP("Imports", "Delivered on")},
    {QLatin1StringView("channel"), QT_TRANSLATE_NOOP("Imports", "Sold in the shop or at a distance")},
    {QLatin1StringView("article"), QT_TRANSLATE_NOOP("Imports", "Article number")},
    {QLatin1StringView("description"), QT_TRANSLATE_NOOP("Imports", "Article")},
    {QLatin1StringView("quantity"), QT_TRANSLATE_NOOP("Imports", "Quantity")},
    {QLatin1StringView("unit_price"), QT_TRANSLATE_NOOP("Imports", "Price of one")},
    {QLatin1StringView("line_amount"), QT_TRANSLATE_NOOP("Imports", "Amount of the line")},
    {QLatin1StringView("line_discount"), QT_TRANSLATE_NOOP("Imports", "Discount on the line")},
    {QLatin1StringView("line_tax"), QT_TRANSLATE_NOOP("Imports", "Tax on the line")},
    {QLatin1StringView("shipping"), QT_TRANSLATE_NOOP("Imports", "Delivery costs")},
    {QLatin1StringView("street"), QT_TRANSLATE_NOOP("Imports", "Street")},
    {QLatin1StringView("street_2"), QT_TRANSLATE_NOOP("Imports", "Second line of the address")},
    {QLatin1StringView("postal_code"), QT_TRANSLATE_NOOP("Imports", "Postal code")},
    {QLatin1StringView("city"), QT_TRANSLATE_NOOP("Imports", "Town")},
    {QLatin1StringView("country"), QT_TRANSLATE_NOOP("Imports", "Country")},
    {QLatin1StringView("language"), QT_TRANSLATE_NOOP("Imports", "Language")},
    {QLatin1StringView("since"), QT_TRANSLATE_NOOP("Imports", "Customer since")},
    {QLatin1StringView("declared_spend"), QT_TRANSLATE_NOOP("Imports", "Spend by the other system’s count")},
    {QLatin1StringView("transaction_amount"), QT_TRANSLATE_NOOP("Imports", "Amount of the payment")},
    {QLatin1StringView("transaction_kind"), QT_TRANSLATE_NOOP("Imports", "Payment or refund")},
};

constexpr KeyedText kNotes[] = {
    {QLatin1StringView("date_order_ambiguous"),
     QT_TRANSLATE_NOOP("Imports", "No date in it says whether the day or the month stands first: please look at the dates below.")},
    {QLatin1StringView("secret_columns"),
     QT_TRANSLATE_NOOP("Imports", "Columns with passwords or payment cards are never read.")},
    {QLatin1StringView("names_only"),
     QT_TRANSLATE_NOOP("Imports", "It names customers by name alone: orders join customers already here, and make no new ones.")},
    {QLatin1StringView("no_customers"),
     QT_TRANSLATE_NOOP("Imports", "It names no customers: the orders are kept as sales to a person unknown.")},
    {QLatin1StringView("cut_at_1000"),
     QT_TRANSLATE_NOOP("Imports", "The other system writes a thousand customers a file: there may be another file.")},
};

QString lookUp(std::span<const KeyedText> table, const QString& key)
{
    const char* known = textOf(table, key);
    return known ? QCoreApplication::translate("Imports", known) : key;
}

} // namespace

QString fieldWords(const QString& field)
{
    return lookUp(kFields, field);
}

QString importNote(const QString& key)
{
    return lookUp(kNotes, key);
}

} // namespace amends
