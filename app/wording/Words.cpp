#include "wording/Words.h"
#include "domain/Customer.h"
#include <QCoreApplication>

namespace amends {

namespace {

/// A table of source words, marked for translation with QT_TRANSLATE_NOOP under the context "Words".
template <class E, size_t N> QString fromTable(const std::array<const char*, N>& table, E value)
{
    static_assert(N == std::tuple_size_v<decltype(codesOf(E{}))>, "a word for each code");
    return QCoreApplication::translate("Words", table[static_cast<size_t>(value)]);
}

} // namespace

QString words(Language value)
{
    static constexpr std::array table{QT_TRANSLATE_NOOP("Words", "French"), QT_TRANSLATE_NOOP("Words", "Dutch"),
                                      QT_TRANSLATE_NOOP("Words", "English"), QT_TRANSLATE_NOOP("Words", "German")};
    return fromTable(table, value);
}

QString words(Channel value)
{
    static constexpr std::array table{
        //: how a complaint reached the shop: somebody stands at the counter
        QT_TRANSLATE_NOOP("Words", "at the counter"), QT_TRANSLATE_NOOP("Words", "by phone"),
        QT_TRANSLATE_NOOP("Words", "by letter"), QT_TRANSLATE_NOOP("Words", "by e-mail"),
        QT_TRANSLATE_NOOP("Words", "through the website"), QT_TRANSLATE_NOOP("Words", "on social media")};
    return fromTable(table, value);
}

QString words(Status value)
{
    static constexpr std::array table{
        //: status of a complaint nobody has answered yet
        QT_TRANSLATE_NOOP("Words", "new"),
        //: status: the customer knows that the shop has the complaint
        QT_TRANSLATE_NOOP("Words", "acknowledged"),
        //: status: it is the shop's turn to answer
        QT_TRANSLATE_NOOP("Words", "ours to answer"),
        //: status: it is the customer's turn
        QT_TRANSLATE_NOOP("Words", "waiting for customer"),
        //: status: the shop's answer is sent
        QT_TRANSLATE_NOOP("Words", "answered"),
        QT_TRANSLATE_NOOP("Words", "resolved"), QT_TRANSLATE_NOOP("Words", "not accepted by the customer"),
        QT_TRANSLATE_NOOP("Words", "closed"), QT_TRANSLATE_NOOP("Words", "not a complaint")};
    return fromTable(table, value);
}

QString words(View value)
{
    static constexpr std::array table{
        QT_TRANSLATE_NOOP("Words", "To acknowledge"), QT_TRANSLATE_NOOP("Words", "Ours to answer"),
        QT_TRANSLATE_NOOP("Words", "Waiting for customer"), QT_TRANSLATE_NOOP("Words", "Promises due"),
        //: list of settled matters where it is time to ask the customer how we handled it
        QT_TRANSLATE_NOOP("Words", "Follow up"),
        //: list of closed complaints
        QT_TRANSLATE_NOOP("Words", "Closed"),
        //: list of all complaints
        QT_TRANSLATE_NOOP("Words", "All"), QT_TRANSLATE_NOOP("Words", "Not complaints")};
    return fromTable(table, value);
}

QString words(Cause value)
{
    static constexpr std::array table{
        //: cause of a complaint, as the next ones
        QT_TRANSLATE_NOOP("Words", "product"), QT_TRANSLATE_NOOP("Words", "delivery"),
        QT_TRANSLATE_NOOP("Words", "service"), QT_TRANSLATE_NOOP("Words", "invoice"),
        //: cause of a complaint: what was said or not said at the purchase
        QT_TRANSLATE_NOOP("Words", "information at purchase"),
        //: cause of a complaint: the instructions for use or care
        QT_TRANSLATE_NOOP("Words", "instructions"),
        //: cause of a complaint: how the article was used
        QT_TRANSLATE_NOOP("Words", "use"),
        //: cause of a complaint: none of the listed ones
        QT_TRANSLATE_NOOP("Words", "other cause")};
    return fromTable(table, value);
}

QString words(Remedy value)
{
    static constexpr std::array table{
        //: remedy
        QT_TRANSLATE_NOOP("Words", "repair"), QT_TRANSLATE_NOOP("Words", "replacement"),
        QT_TRANSLATE_NOOP("Words", "refund"), QT_TRANSLATE_NOOP("Words", "part of the money back"),
        QT_TRANSLATE_NOOP("Words", "credit note"),
        //: remedy: the service is done once more
        QT_TRANSLATE_NOOP("Words", "done again"), QT_TRANSLATE_NOOP("Words", "explanation"),
        QT_TRANSLATE_NOOP("Words", "something else"),
        //: remedy: none asked for, or none given
        QT_TRANSLATE_NOOP("Words", "nothing")};
    return fromTable(table, value);
}

QString words(Loyalty value)
{
    static constexpr std::array table{
        //: loyalty of a customer who has bought for the first time
        QT_TRANSLATE_NOOP("Words", "new customer"),
        //: loyalty of a customer who has bought a few times
        QT_TRANSLATE_NOOP("Words", "returning"),
        QT_TRANSLATE_NOOP("Words", "loyal"),
        //: loyalty: one of the shop's very best customers
        QT_TRANSLATE_NOOP("Words", "champion"),
        //: loyalty: used to come more often than now
        QT_TRANSLATE_NOOP("Words", "slipping away"),
        //: loyalty: has not bought for very long
        QT_TRANSLATE_NOOP("Words", "gone"), QT_TRANSLATE_NOOP("Words", "won back")};
    return fromTable(table, value);
}

QString words(Heat value)
{
    static constexpr std::array table{
        //: tone of a customer's message
        QT_TRANSLATE_NOOP("Words", "calm"), QT_TRANSLATE_NOOP("Words", "annoyed"),
        QT_TRANSLATE_NOOP("Words", "angry"), QT_TRANSLATE_NOOP("Words", "boiling")};
    return fromTable(table, value);
}

QString words(Signal value)
{
    static constexpr std::array table{
        QT_TRANSLATE_NOOP("Words", "is about to leave us"), QT_TRANSLATE_NOOP("Words", "tells others"),
        QT_TRANSLATE_NOOP("Words", "names an authority"), QT_TRANSLATE_NOOP("Words", "not the first time"),
        QT_TRANSLATE_NOOP("Words", "somebody could be hurt"), QT_TRANSLATE_NOOP("Words", "has been loyal"),
        QT_TRANSLATE_NOOP("Words", "needs it by a day"), QT_TRANSLATE_NOOP("Words", "needs particular care")};
    return fromTable(table, value);
}

QString words(Element value)
{
    static constexpr std::array table{
        QT_TRANSLATE_NOOP("Words", "the name in the greeting"), QT_TRANSLATE_NOOP("Words", "an apology or thanks"),
        QT_TRANSLATE_NOOP("Words", "that we answer for it"), QT_TRANSLATE_NOOP("Words", "your name"),
        QT_TRANSLATE_NOOP("Words", "a way to reach you"), QT_TRANSLATE_NOOP("Words", "a date"),
        QT_TRANSLATE_NOOP("Words", "what we will do"), QT_TRANSLATE_NOOP("Words", "what we changed"),
        QT_TRANSLATE_NOOP("Words", "something extra")};
    return fromTable(table, value);
}

QString words(Category value)
{
    static constexpr std::array table{
        //: kind of remark on the shop's own reply, as the next ones
        QT_TRANSLATE_NOOP("Words", "Threat"), QT_TRANSLATE_NOOP("Words", "Against the law"),
        QT_TRANSLATE_NOOP("Words", "Blame"), QT_TRANSLATE_NOOP("Words", "Doubt of the customer’s word"),
        QT_TRANSLATE_NOOP("Words", "Apology that is none"), QT_TRANSLATE_NOOP("Words", "Talking down"),
        QT_TRANSLATE_NOOP("Words", "Denial"), QT_TRANSLATE_NOOP("Words", "Making it small"),
        QT_TRANSLATE_NOOP("Words", "Blunt no"), QT_TRANSLATE_NOOP("Words", "Passing it on"),
        QT_TRANSLATE_NOOP("Words", "Vague"), QT_TRANSLATE_NOOP("Words", "Canned phrase"),
        QT_TRANSLATE_NOOP("Words", "Empty field"), QT_TRANSLATE_NOOP("Words", "Wrong name"),
        QT_TRANSLATE_NOOP("Words", "Somebody else’s data"), QT_TRANSLATE_NOOP("Words", "Not the customer’s language"),
        QT_TRANSLATE_NOOP("Words", "Formal and informal mixed"), QT_TRANSLATE_NOOP("Words", "Attachment missing"),
        QT_TRANSLATE_NOOP("Words", "Contradicts the facts"), QT_TRANSLATE_NOOP("Words", "Sorry once more"),
        QT_TRANSLATE_NOOP("Words", "Promise without a measure"), QT_TRANSLATE_NOOP("Words", "Gift with a string"),
        QT_TRANSLATE_NOOP("Words", "Dead link"), QT_TRANSLATE_NOOP("Words", "Shouting"),
        QT_TRANSLATE_NOOP("Words", "House phrase"), QT_TRANSLATE_NOOP("Words", "Spelling")};
    return fromTable(table, value);
}

QString words(Severity value)
{
    static constexpr std::array table{//: the mildest remark
                                      QT_TRANSLATE_NOOP("Words", "Note"), QT_TRANSLATE_NOOP("Words", "Warning"),
                                      //: the most serious finding: better not send it like this
                                      QT_TRANSLATE_NOOP("Words", "Stop")};
    return fromTable(table, value);
}

QString words(PromiseKind value)
{
    static constexpr std::array table{
        //: kind of promise: on that day it is done
        QT_TRANSLATE_NOOP("Words", "result"),
        //: kind of promise: on that day we will know
        QT_TRANSLATE_NOOP("Words", "answer"),
        //: kind of promise: on that day the customer hears from us
        QT_TRANSLATE_NOOP("Words", "next news")};
    return fromTable(table, value);
}

QString words(MessageKind value)
{
    static constexpr std::array table{
        QT_TRANSLATE_NOOP("Words", "Customer wrote"), QT_TRANSLATE_NOOP("Words", "We answered"),
        QT_TRANSLATE_NOOP("Words", "Note, stays in the shop"), QT_TRANSLATE_NOOP("Words", "Phone note")};
    return fromTable(table, value);
}

QString words(SentBy value)
{
    static constexpr std::array table{
        QT_TRANSLATE_NOOP("Words", "by the mail program"), QT_TRANSLATE_NOOP("Words", "by a mail link"),
        QT_TRANSLATE_NOOP("Words", "copied as text"), QT_TRANSLATE_NOOP("Words", "as a printed letter"),
        QT_TRANSLATE_NOOP("Words", "said on the phone"), QT_TRANSLATE_NOOP("Words", "said at the counter"),
        QT_TRANSLATE_NOOP("Words", "found in the imported mail")};
    return fromTable(table, value);
}

QString words(Delivery value)
{
    static constexpr std::array table{//: of the shop's reply
                                      QT_TRANSLATE_NOOP("Words", "sent"),
                                      //: the mail program has the reply; nobody has confirmed yet that it went out
                                      QT_TRANSLATE_NOOP("Words", "handed over"), QT_TRANSLATE_NOOP("Words", "not sent")};
    return fromTable(table, value);
}

QString words(Outcome value)
{
    static constexpr std::array table{
        //: what became of a record of an import
        QT_TRANSLATE_NOOP("Words", "added"), QT_TRANSLATE_NOOP("Words", "updated"),
        QT_TRANSLATE_NOOP("Words", "already known"), QT_TRANSLATE_NOOP("Words", "left alone"),
        QT_TRANSLATE_NOOP("Words", "not taken")};
    return fromTable(table, value);
}

QString words(LinkKind value)
{
    static constexpr std::array table{
        //: two customers live together
        QT_TRANSLATE_NOOP("Words", "household"),
        //: a customer and the company this person buys for
        QT_TRANSLATE_NOOP("Words", "company")};
    return fromTable(table, value);
}

QString words(SafetyStep value)
{
    static constexpr std::array table{
        QT_TRANSLATE_NOOP("Words", "Ask the customer to stop using it, at once and by phone if you can"),
        QT_TRANSLATE_NOOP("Words", "Ask the customer to keep the article, its parts and the packaging"),
        QT_TRANSLATE_NOOP("Words", "Ask who was hurt, how, and whether they are being cared for"),
        QT_TRANSLATE_NOOP("Words", "Take the others like it off the shelf until you know more"),
        QT_TRANSLATE_NOOP("Words", "Tell the manufacturer or supplier, and the authority where the law asks for it")};
    return fromTable(table, value);
}

QString words(RemedyEnd value)
{
    static constexpr std::array table{
        //: how a matter ended: she has the repaired or new thing, the money …
        QT_TRANSLATE_NOOP("Words", "delivered"),
        //: how a matter ended: the customer said that all is well
        QT_TRANSLATE_NOOP("Words", "she said it is well"), QT_TRANSLATE_NOOP("Words", "she does not accept it")};
    return fromTable(table, value);
}

QString words(OwnerFlag value)
{
    static constexpr std::array table{
        //: why the owner should look at a complaint, as the next ones
        QT_TRANSLATE_NOOP("Words", "not her first complaint within 90 days"), QT_TRANSLATE_NOOP("Words", "opened again"),
        QT_TRANSLATE_NOOP("Words", "a promise was not kept")};
    return fromTable(table, value);
}

QString words(AssessmentQuestion value)
{
    static constexpr std::array table{
        //: where a fault may come from, as the next ones: “was it us?”
        QT_TRANSLATE_NOOP("Words", "Manufacture: a fault in the thing itself"),
        QT_TRANSLATE_NOOP("Words", "Information at purchase: too little said, or wrong"),
        QT_TRANSLATE_NOOP("Words", "Instructions: unclear, or missing"), QT_TRANSLATE_NOOP("Words", "Carrier: damaged or late on the way"),
        QT_TRANSLATE_NOOP("Words", "Invoice: a wrong amount, name or address"), QT_TRANSLATE_NOOP("Words", "Staff: what we said or did"),
        QT_TRANSLATE_NOOP("Words", "Use: not us only if it was used against what we told her")};
    return fromTable(table, value);
}

QString words(AssessmentAnswer value)
{
    static constexpr std::array table{
        //: was it us? as the next ones
        QT_TRANSLATE_NOOP("Words", "us"), QT_TRANSLATE_NOOP("Words", "not us"), QT_TRANSLATE_NOOP("Words", "unclear")};
    return fromTable(table, value);
}

QString eitherOf(const QList<Remedy>& remedies)
{
    QStringList all;
    for (const Remedy remedy : remedies)
        all.append(words(remedy));
    const QString last = all.isEmpty() ? QString() : all.takeLast();
    if (all.isEmpty())
        return last;
    //: what the customer may choose from: %1 all but the last, %2 the last
    return QCoreApplication::translate("Words", "%1 or %2").arg(all.join(QStringLiteral(", ")), last);
}

QString customerWords(const QString& called)
{
    if (called.isEmpty())
        return QCoreApplication::translate("Words", "(no name)");
    if (called.front() == QChar(numberSign))
        //: a customer of whom only the number is known
        return QCoreApplication::translate("Words", "Customer %1").arg(QStringView(called).sliced(1));
    return called;
}

} // namespace amends
