#pragma once
#include "domain/Codes.h"
#include "domain/Ids.h"
#include <QDateTime>
#include <QList>

namespace amends {

/// Where a fault may come from: what is looked at before anything is written.
enum class AssessmentQuestion { Manufacture, Information, Instructions, Carrier, Invoice, Staff, Use };
constexpr auto codesOf(AssessmentQuestion)
{
    return std::to_array<QLatin1StringView>({QLatin1StringView("manufacture"), QLatin1StringView("information"), QLatin1StringView("instructions"),
                                             QLatin1StringView("carrier"), QLatin1StringView("invoice"), QLatin1StringView("staff"),
                                             QLatin1StringView("use")});
}

enum class AssessmentAnswer { Us, NotUs, Unclear };
constexpr auto codesOf(AssessmentAnswer)
{
    return std::to_array<QLatin1StringView>({QLatin1StringView("us"), QLatin1StringView("not_us"), QLatin1StringView("unclear")});
}

struct AssessedPoint
{
    AssessmentQuestion question = AssessmentQuestion::Manufacture;
    AssessmentAnswer answer = AssessmentAnswer::Unclear;
    StaffId by;
    QDateTime at;

    bool operator==(const AssessedPoint&) const = default;
};

inline const AssessedPoint* answerTo(const QList<AssessedPoint>& points, AssessmentQuestion question)
{
    const auto known = std::ranges::find(points, question, &AssessedPoint::question);
    return known == points.end() ? nullptr : &*known;
}

/// What the answers come to: one "us" is enough, "not us" only once every question says so; nothing while none is answered.
inline std::optional<AssessmentAnswer> verdictOf(const QList<AssessedPoint>& points)
{
    if (points.isEmpty())
        return std::nullopt;
    if (std::ranges::find(points, AssessmentAnswer::Us, &AssessedPoint::answer) != points.end())
        return AssessmentAnswer::Us;
    const bool all = points.size() == qsizetype(codesOf(AssessmentQuestion{}).size());
    const bool none = std::ranges::all_of(points, [](const AssessedPoint& p) { return p.answer == AssessmentAnswer::NotUs; });
    return all && none ? AssessmentAnswer::NotUs : AssessmentAnswer::Unclear;
}

/// The cause the answers point to, none where they do not: the first "us", or the use once everything else is "not us".
inline std::optional<Cause> causeOf(const QList<AssessedPoint>& points)
{
    constexpr Cause kCauses[] = {Cause::Product, Cause::Information, Cause::Instructions, Cause::Delivery, Cause::Invoice, Cause::Service, Cause::Use};
    for (int i = 0; i < int(std::size(kCauses)); ++i) {
        const AssessedPoint* point = answerTo(points, AssessmentQuestion(i));
        if (point && point->answer == AssessmentAnswer::Us)
            return kCauses[i];
    }
    return verdictOf(points) == AssessmentAnswer::NotUs ? std::optional(Cause::Use) : std::nullopt;
}

} // namespace amends
