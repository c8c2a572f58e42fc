#pragma once
#include "desk/DeskContext.h"
#include "domain/Finding.h"
#include "promises/DayReader.h"

namespace amends {

/// The day a customer set, and the words that say so.
struct Deadline
{
    QDate day;
    QString words;
    TextRange range;

    bool operator==(const Deadline&) const = default;
};

/// When a text came in, as the shop's clock and calendar have it.
promises::Written writtenAt(const DeskContext& context, const QDateTime& at);

/// The first day ahead that her message sets or needs something by: "before Friday or I …", "within 14 days", "for the
/// wedding on the 22nd". Not a day the shop had named and let pass. `reading` is of the same text.
std::optional<Deadline> deadlineIn(const QString& text, const Reading& reading, const promises::Written& written);

} // namespace amends
