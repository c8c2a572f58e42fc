#pragma once
#include "domain/Codes.h"
#include "domain/Ids.h"
#include "domain/Money.h"
#include "domain/OpeningHours.h"
#include <QByteArray>
#include <QStringList>

namespace amends {

struct Staff
{
    StaffId id;
    QString name;
    QString initials;
    QString directLine;
    bool active = true;

    bool operator==(const Staff&) const = default;
};

/// The shop itself, as it stands on letters and in the law's questions.
struct Shop
{
    QString name;
    QString street;
    QString postalCode;
    QString city;
    QString country = QStringLiteral("BE"); ///< ISO 3166-1 alpha-2
    QString region;
    QString phone;
    QString email;
    QString hours;            ///< as it is told to customers; the clocks read `opening`
    QString signOff;          ///< under a reply, before the name
    Currency currency;
    QStringList ownAddresses; ///< e-mail addresses whose mail is the shop's own, lower case
    QString timeZone;         ///< IANA, "" the system's
    OpeningHours opening;     ///< the same hours as days and times, for the clocks
    QList<Language> languages; ///< the shop replies in, the usual one first; empty: all
    int acknowledgeWithin = 9;  ///< opening hours, from its arrival, in which a complaint should be acknowledged
    int acknowledgeWarning = 3; ///< opening hours before that from which it is told as urgent
    QString mediator;         ///< whom it names where it and a customer do not agree, with the site; "" the law's general one
    QByteArray logo;          ///< PNG, empty none

    bool operator==(const Shop&) const = default;
};

} // namespace amends
