#pragma once
#include "domain/Codes.h"
#include "domain/Customer.h"
#include "domain/Money.h"
#include <QDate>
#include <QDateTime>
#include <QStringList>
#include <optional>
#include <vector>

namespace amends::shopdata {

/// Where a record stood in its file. `row` counts the rows of data from 1 (header not counted), `line` the lines of the
/// file as an editor shows them.
struct Place
{
    qint64 row = 0;
    qint64 line = 0;
};

/// How numbers are written: with zeros in front, and all of one length (0: of several, -1: none seen).
struct NumberStyle
{
    bool zeros = false;
    int width = -1;

    void add(qsizetype length, bool zeroInFront)
    {
        zeros = zeros || (zeroInFront && length > 1);
        width = width == -1 || width == int(length) ? int(length) : 0;
    }
};

/// How a row of an order names the customer. Everything may be empty: a sale to a person unknown.
struct CustomerKey
{
    QString externalId;
    QString email;   ///< lower case
    QString phone;
    QString name;
    QString card;    ///< of the shop's loyalty scheme

    bool isEmpty() const { return name.isEmpty() && !mayCreate(); }
    /// A name alone finds a customer, but is no reason to make one.
    bool mayCreate() const { return !externalId.isEmpty() || !email.isEmpty() || !phone.isEmpty() || !card.isEmpty(); }
    bool operator==(const CustomerKey&) const = default;
};

/// What a file says about one customer. Fields it does not have are empty and change nothing.
struct CustomerRecord
{
    Place place;
    QString externalId;
    /// Other numbers that mean this same customer: a system that gives a new number for each order (Olist's
    /// customer_id). Orders read before or after may name the customer by one of them.
    QStringList alsoKnownAs;
    QString name;
    QString company;
    QStringList emails;        ///< lower case
    QStringList phones;
    QStringList cards;
    Address address;
    std::optional<Language> language;
    QDate since;
    /// What the other system says was spent. It is shown as information and never becomes a purchase: the orders
    /// are imported too, and would count twice.
    std::optional<Money> declaredSpend;
    bool mayCreate = false;    ///< has an e-mail, a phone, a card or a customer number; else it may only complete a known customer
};

/// One line of an order. `fingerprint` is the same each time the file is read, and in another writing of the same file
/// (other separator, charset, decimal sign). Equal lines within one order get different ones by counting them, so the
/// rule for the desk is: a line whose fingerprint the order already has is known, any other is new.
struct OrderLine
{
    Place place;
    QString article;
    QString description;
    qint64 quantityMilli = 1000;
    Money amount;              ///< whole line, rounded half away from zero to the minor unit
    quint64 fingerprint = 0;
};

/// What a file says about one order: everything, or only a part where a system spreads an order over several files
/// (Olist) or over lines that are not together. The desk joins the parts by order number, in any order of arrival:
///  - an absent optional or an empty key leaves what is known;
///  - lines are added unless their fingerprint is known;
///  - total: a declared one wins and replaces an earlier one; where none was ever declared it is the sum of the lines;
///  - `refunded`, where present, replaces (it is the whole refund so far, positive).
/// Credit notes (a number of their own, negative quantities) come as an order with a negative total: what the customer
/// spent is the plain sum over the orders. An order without a customer is a sale to a person unknown.
struct OrderRecord
{
    Place place;               ///< of its first row here
    int rows = 1;              ///< how many rows of the file went into it
    QString orderNumber;       ///< empty: `identity` stands for it
    /// For purchases without number (CDNOW): the same at each reading, made of customer, day, amount and a counter
    /// for equal ones. Starts with "~" so that it cannot meet a number. Equal to orderNumber where there is one.
    QString identity;
    CustomerKey customer;
    /// The rest of what the rows say about the customer (company, address …); null where there is nothing more.
    std::optional<CustomerRecord> customerDetail;
    QDateTime ordered;         ///< UTC; invalid where not said
    QDate delivered;
    QString channel;           ///< "shop", "distance" or ""
    std::optional<Money> total;
    std::optional<Money> discount;
    std::optional<Money> refunded;
    std::optional<bool> cancelled;
    Currency currency;         ///< of all amounts here
    bool currencyKnown = false; ///< an amount or a currency was in the row, so `currency` says something
    std::vector<OrderLine> lines;
    bool again = false;        ///< this order was seen before in this file, its rows were not together
};

/// A row that was not taken. Reasons are keys of wording/ImportReason; `rejectionReasons()` lists all of them.
struct Rejection
{
    Place place;
    QString reason;
    QString detail;
    bool ignored = false;      ///< nothing was wrong with it, there is just nothing in it for us
    /// The row as it stands in the file, secret columns left empty; of the first `maxKeptRows` rows only.
    QStringList cells = {};
};

/// So that a file of which nothing can be taken does not fill the memory.
inline constexpr qint64 maxKeptRows = 100'000;

/// Every reason key there is, for rows and for whole files.
const QStringList& rejectionReasons();

} // namespace amends::shopdata
