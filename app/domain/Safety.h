#pragma once
#include "domain/Codes.h"
#include "domain/Complaint.h"

namespace amends {

/// What a shop does when somebody may be hurt, in this order.
enum class SafetyStep { StopUsing, KeepArticle, WhoWasHurt, StopSelling, TellOthers };
constexpr auto codesOf(SafetyStep)
{
    return std::to_array<QLatin1StringView>({QLatin1StringView("stop_using"), QLatin1StringView("keep_article"), QLatin1StringView("who_was_hurt"),
                                             QLatin1StringView("stop_selling"), QLatin1StringView("tell_others")});
}

constexpr QLatin1StringView safetyDone{"safety_done"};
constexpr QLatin1StringView safetyUndone{"safety_undone"};

/// The event by which a step stands as done, nullptr while it does not. `events` are the complaint's, oldest first.
inline const Event* doneBy(const QList<Event>& events, SafetyStep step)
{
    const Event* last = nullptr;
    for (const Event& event : events) {
        if (event.kind == safetyDone && event.after == code(step))
            last = &event;
        else if (event.kind == safetyUndone && event.after == code(step))
            last = nullptr;
    }
    return last;
}

} // namespace amends
