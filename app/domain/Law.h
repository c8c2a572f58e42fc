#pragma once
#include "domain/Codes.h"
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

namespace amends {

// What the law is asked, and what it answers. The answer is information for a shop, not legal advice; its words are
// wording's, its facts are app/law's.

/// What was sold. A thing with software in it is new or used; Digital is a download, a stream or an online service.
enum class Goods { New, Used, Digital };
constexpr auto codesOf(Goods)
{
    return std::to_array<QLatin1StringView>({QLatin1StringView("new"), QLatin1StringView("used"), QLatin1StringView("digital")});
}

/// Where the contract was made: at the counter, or without both in one place (web, phone, letter).
enum class SaleChannel { Shop, Distance };
constexpr auto codesOf(SaleChannel)
{
    return std::to_array<QLatin1StringView>({QLatin1StringView("shop"), QLatin1StringView("distance")});
}

/// How well a fact is founded. Of a Low one the wording says "at least", or nothing.
enum class Confidence { Low, Medium, High };
constexpr auto codesOf(Confidence)
{
    return std::to_array<QLatin1StringView>({QLatin1StringView("low"), QLatin1StringView("medium"), QLatin1StringView("high")});
}

/// How bad it is to say a forbidden thing: perhaps lawful here, false about her rights, or against a mandatory rule.
enum class Unlawfulness { Check, Misleading, Illegal };
constexpr auto codesOf(Unlawfulness)
{
    return std::to_array<QLatin1StringView>({QLatin1StringView("check"), QLatin1StringView("misleading"), QLatin1StringView("illegal")});
}

struct LawRepair
{
    QDate notice;     ///< when the customer told of the defect; invalid: the day she handed it over
    QDate handedOver;
    QDate returned;   ///< invalid: still in repair

    bool operator==(const LawRepair&) const = default;
};

struct LawCase
{
    QString country;          ///< ISO 3166-1 alpha-2; UK and GB are the same
    QString region;           ///< for public holidays, "" none
    QDate purchased;          ///< the contract: it picks the law
    QDate delivered;          ///< starts the clock; invalid: not delivered yet
    QDate agreedDelivery;     ///< invalid: no day was agreed
    QDate complained;         ///< stands for the day the defect showed
    QDate today;              ///< for rules of the calendar; invalid: the day of the complaint
    Goods goods = Goods::New;
    SaleChannel channel = SaleChannel::Shop;
    QList<LawRepair> repairs;
    QString usedPeriodAgreed; ///< "P1Y" or "1 year"; "" nothing agreed
    bool withdrawalInformed = true;
    QDate withdrawalInformedOn; ///< told later than the sale; invalid: with the sale, or never
    QString withdrawalException; ///< "custom_made", "digital_started" …, "" none

    bool operator==(const LawCase&) const = default;
};

/// Where a fact of the law stands.
struct LawSource
{
    QString statute;
    QString article;
    QString url;
    Confidence confidence = Confidence::Low;
    QDate checked;            ///< when somebody last compared it with the text

    bool operator==(const LawSource&) const = default;
};

/// One thing the shopkeeper should know, by key: wording makes the sentence.
struct LawReason
{
    QString key;              ///< "presumed", "guarantee_open_end", "repair_time" …
    QString value;            ///< a keyword or a name: "repair_or_replacement_…", the mediator's
    QDate lastDay;            ///< invalid: the fact has none
    LawSource source;
    QMap<Language, QString> names = {}; ///< of a body that is called otherwise in other languages than in `value`

    bool operator==(const LawReason&) const = default;
};

/// What must not be written to this customer. `when` is not settled for what only the reply itself shows
/// ("withdrawal_exercised", "parcel_not_received_intact").
struct ForbiddenStatement
{
    QString key;              ///< "go_to_manufacturer" …
    Unlawfulness severity = Unlawfulness::Check;
    QString when;
    LawSource source;
    int day = 0;              ///< of the guarantee, where it is one of its rules and runs; 0: not known
    int days = 0;             ///< that the guarantee has
    bool atLeast = false;     ///< or more

    bool operator==(const ForbiddenStatement&) const = default;
};

/// A right that ends on a day. `open` without value: the law (or its table) does not say; without `lastDay` it has none.
struct LawTerm
{
    std::optional<bool> open;
    QDate lastDay;

    bool operator==(const LawTerm&) const = default;
};

struct LawAnswer
{
    LawTerm presumption;
    LawTerm guarantee;
    LawTerm withdrawal;
    std::optional<LawTerm> earlyRejection; ///< where the law knows one
    std::optional<LawTerm> delivery;       ///< while undelivered; open: not yet overdue
    bool atLeast = false;     ///< the guarantee's days are the least there are: an open end, a weak fact, a new rule
    QDate leastGuarantee;     ///< the last day of an open guarantee's floor
    QString statute;          ///< the one to name first, "" no claim
    QString article;
    QList<LawReason> reasons;

    bool operator==(const LawAnswer&) const = default;
};

/// All the law says of one case.
struct LawVerdict
{
    LawAnswer answer;
    QList<ForbiddenStatement> forbidden; ///< what a reply must not say

    bool operator==(const LawVerdict&) const = default;
};

} // namespace amends
