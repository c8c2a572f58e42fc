#pragma once
#include "domain/Law.h"
#include "law/Period.h"
#include "law/RestDay.h"

namespace amends::law {

/// The tables of a facts file, in the order in which an answer uses them.
enum class Topic {
    Guarantee, Floor, ShortestUsed, Presumption, PresumptionIfShortened, EarlyRejection, Repair, Withdrawal,
    WithdrawalUninformed, WithdrawalExceptions, Delivery, Mediator, Duty, Forbidden
};
constexpr auto codesOf(Topic)
{
    return std::to_array<QLatin1StringView>(
        {QLatin1StringView("guarantee"), QLatin1StringView("floor"), QLatin1StringView("shortest_used"),
         QLatin1StringView("presumption"), QLatin1StringView("presumption_if_shortened"),
         QLatin1StringView("early_rejection"), QLatin1StringView("repair"), QLatin1StringView("withdrawal"),
         QLatin1StringView("withdrawal_uninformed"), QLatin1StringView("withdrawal_exceptions"),
         QLatin1StringView("delivery"), QLatin1StringView("mediator"), QLatin1StringView("duty"),
         QLatin1StringView("forbidden")});
}

/// What a repair does to the end of the guarantee.
enum class RepairEffect { None, AddsDays, NotBefore, EarlyRejectionWaits };
constexpr auto codesOf(RepairEffect)
{
    return std::to_array<QLatin1StringView>({QLatin1StringView("none"), QLatin1StringView("adds_days"),
                                             QLatin1StringView("not_before"), QLatin1StringView("early_rejection_waits")});
}

/// One row of a facts file: what its columns mean stands at the top of resources/law/be.toml.
struct Fact
{
    Topic topic = Topic::Duty;
    QString key;                       ///< of a duty or a forbidden statement
    QString value;
    std::optional<Goods> goods;        ///< none: all
    std::optional<SaleChannel> channel;
    QDate from;
    QDate until;                       ///< invalid: still in force
    bool byToday = false;              ///< the period holds for today, not for the day of the contract
    std::optional<Period> period;      ///< none: there is none, or it is open
    bool open = false;
    QString starts;
    bool firstDayCounts = false;
    bool rolls = false;
    RepairEffect effect = RepairEffect::None;
    std::optional<Period> plus;
    QString plusArticle;
    int times = 0;                     ///< 0: any number
    int atLeastDays = 0;
    bool fromNotice = false;
    QString when;
    QStringList values;
    QMap<Language, QString> names;     ///< of a mediator, where it is called otherwise in a language
    Unlawfulness severity = Unlawfulness::Check;
    LawSource source;
    int line = 0;                      ///< in its file
};

/// The facts of one country, or of the Union.
struct CountryFacts
{
    QString country;
    QList<Fact> facts;
    QList<RestDay> restDays;
    QStringList members;               ///< of the Union's file: whose shops its rows "by today" bind
};

} // namespace amends::law
