#pragma once
#include "domain/Codes.h"
#include "domain/Ids.h"
#include <QDateTime>
#include <QList>

namespace amends {

/// What a second reader answered to a draft.
enum class Verdict { Waiting, Fine, Remarks };
constexpr auto codesOf(Verdict)
{
    return std::to_array<QLatin1StringView>({QLatin1StringView("waiting"), QLatin1StringView("fine"), QLatin1StringView("remarks")});
}

/// A colleague's word on a draft: on a passage of it, or on all of it.
struct Remark
{
    RemarkId id;
    StaffId author;
    QString passage;    ///< the words it is about as they stood then, "" the whole reply
    QString text;
    QDateTime at;
    QDateTime done;     ///< ticked off; invalid: not yet

    bool operator==(const Remark&) const = default;
};

/// A draft handed to a colleague before it goes. It lasts until the reply is sent, or it is taken back or put away; one at a
/// time for a complaint. It never keeps the reply from being sent.
struct SecondReading
{
    SecondReadingId id;
    ComplaintId complaint;
    StaffId askedBy;
    StaffId reader;
    QString note;       ///< "please look at the tone"
    Verdict verdict = Verdict::Waiting;
    QDateTime asked;
    QDateTime answered; ///< invalid: not yet
    QList<Remark> remarks;

    bool operator==(const SecondReading&) const = default;
};

} // namespace amends
