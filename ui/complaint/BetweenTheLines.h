#pragma once
#include "complaint/MarkedText.h"
#include "desk/Mentions.h"

namespace amends {

/// What was read in one message of the customer.
struct ReadMessage
{
    Reading reading;
    QList<Mention> mentions;
};

/// The marks of a message, in the words of the interface.
QList<TextMark> marksOf(const ReadMessage& read, qsizetype length);

/// One line under a message that says what its marks show: "angry · is about to leave us · asks for: refund", and its own
/// marks, so that it is the key to those above. Empty where there is nothing to say.
struct Legend
{
    QString text;
    QList<TextMark> marks;
};
Legend legendOf(const Reading& reading);

} // namespace amends
