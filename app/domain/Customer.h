#pragma once
#include "domain/Codes.h"
#include "domain/Ids.h"
#include "domain/Money.h"
#include <QDate>
#include <QList>
#include <QStringList>

namespace amends {

struct Address
{
    QString street;
    QString postalCode;
    QString city;
    QString country; ///< ISO 3166-1 alpha-2, "" unknown

    bool isEmpty() const { return street.isEmpty() && postalCode.isEmpty() && city.isEmpty(); }
    bool operator==(const Address&) const = default;
};

/// A customer as the shop knows her. Every list's first entry is the one to use.
struct Customer
{
    CustomerId id;
    QString name;                 ///< as it is written on a letter
    QString company;
    QStringList emails;           ///< lower case
    QStringList phones;           ///< as written; compared by digits
    QStringList cards;            ///< loyalty card numbers
    QStringList externalIds;      ///< the customer numbers of the shop's other systems
    Address address;
    std::optional<Language> language;
    QStringList remember;         ///< things to remember, newest first
    QDate since;                  ///< earliest known contact or purchase

    bool operator==(const Customer&) const = default;
};

/// What to call a customer on a screen: the name or company, else the e-mail, else the phone, else the shop's own number
/// behind a number sign, "" where nothing is known. Never for a letter.
inline constexpr char16_t numberSign = u'№';
inline QString calledBy(const Customer& customer)
{
    for (const QString& call : {customer.name, customer.company, customer.emails.value(0), customer.phones.value(0)}) {
        if (!call.trimmed().isEmpty())
            return call;
    }
    return customer.externalIds.isEmpty() ? QString() : QChar(numberSign) + customer.externalIds.first();
}

/// What was bought, from one line of an order.
struct PurchaseLine
{
    PurchaseLineId id;
    QString article;     ///< number or SKU, may be empty
    QString description;
    qint64 quantityMilli = 1000; ///< thousandths: 1000 is one piece; negative on a return
    Money amount;        ///< of the whole line, after its discount; negative on a return

    bool operator==(const PurchaseLine&) const = default;
};

/// One order, invoice or receipt. Net is what the shop keeps of it.
struct Purchase
{
    PurchaseId id;
    CustomerId customer;
    QString orderNumber;
    QDateTime ordered;      ///< UTC; time 00:00 of the shop's zone where only a day is known
    QDate delivered;        ///< invalid where unknown
    QString channel;        ///< "shop" or "distance", "" unknown: the law asks
    Money total;            ///< after discounts, before refunds
    Money discount;
    Money refunded;         ///< what went back, positive
    bool cancelled = false;
    QList<PurchaseLine> lines;

    Money net() const { return cancelled ? Money(0, total.currency()) : total - refunded; }
    bool operator==(const Purchase&) const = default;
};

} // namespace amends
