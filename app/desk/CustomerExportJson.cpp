#include "desk/CustomerExportJson.h"
#include "domain/CodeList.h"

namespace amends::exported {

namespace {

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

QJsonValue instant(const QDateTime& value)
{
    return value.isValid() ? QJsonValue(value.toUTC().toString(Qt::ISODate)) : QJsonValue();
}
template <class E> QJsonValue coded(const E& value)
{
    return QString(code(value));
}
template <class E> QJsonValue coded(const std::optional<E>& value)
{
    return value ? coded(*value) : QJsonValue();
}
template <class I> QJsonValue number(const I& id)
{
    return id.isValid() ? QJsonValue(id.value()) : QJsonValue();
}
QJsonObject money(const Money& value)
{
    return {{key("currency"), value.currency().code()}, {key("minor"), value.minor()}};
}
QJsonArray texts(const QStringList& values)
{
    return QJsonArray::fromStringList(values);
}
template <class T, class Make> QJsonArray each(const QList<T>& values, Make make)
{
    QJsonArray array;
    for (const T& value : values)
        array.append(make(value));
    return array;
}

} // namespace

QJsonValue text(const QString& value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

QJsonValue day(const QDate& value)
{
    return text(value.toString(Qt::ISODate));
}

QJsonObject json(const Customer& customer)
{
    return {{key("id"), customer.id.value()},
            {key("name"), text(customer.name)},
            {key("company"), text(customer.company)},
            {key("emails"), texts(customer.emails)},
            {key("phones"), texts(customer.phones)},
            {key("cards"), texts(customer.cards)},
            {key("external_ids"), texts(customer.externalIds)},
            {key("street"), text(customer.address.street)},
            {key("postal_code"), text(customer.address.postalCode)},
            {key("city"), text(customer.address.city)},
            {key("country"), text(customer.address.country)},
            {key("language"), coded(customer.language)},
            {key("since"), day(customer.since)},
            {key("remember"), texts(customer.remember)}};
}

QJsonObject json(const Purchase& purchase)
{
    return {{key("id"), number(purchase.id)},
            {key("order_number"), text(purchase.orderNumber)},
            {key("ordered"), instant(purchase.ordered)},
            {key("delivered"), day(purchase.delivered)},
            {key("channel"), text(purchase.channel)},
            {key("total"), money(purchase.total)},
            {key("discount"), money(purchase.discount)},
            {key("refunded"), money(purchase.refunded)},
            {key("cancelled"), purchase.cancelled},
            {key("lines"), each(purchase.lines, [](const PurchaseLine& line) {
                 return QJsonObject{{key("id"), number(line.id)},
                                    {key("article"), text(line.article)},
                                    {key("description"), text(line.description)},
                                    {key("quantity_milli"), line.quantityMilli},
                                    {key("amount"), money(line.amount)}};
             })}};
}

QJsonObject json(const Complaint& complaint)
{
    return {{key("number"), complaint.number},
            {key("purchase"), number(complaint.purchase)},
            {key("purchase_line"), number(complaint.line)},
            {key("handler"), number(complaint.handler)},
            {key("subject"), text(complaint.subject)},
            {key("channel"), coded(complaint.channel)},
            {key("status"), coded(complaint.status)},
            {key("cause"), coded(complaint.cause)},
            {key("asked"), coded(complaint.asked)},
            {key("given"), coded(complaint.given)},
            {key("temperature"), coded(complaint.heat)},
            {key("signals"), each(complaint.signals_, [](Signal signal) { return coded(signal); })},
            {key("language"), coded(complaint.language)},
            {key("received"), instant(complaint.received)},
            {key("acknowledged"), instant(complaint.acknowledged)},
            {key("closed"), instant(complaint.closed)},
            {key("follow_up"), day(complaint.followUp)},
            {key("wanted_by"), day(complaint.wantedBy)},
            {key("wanted_words"), text(complaint.wantedWords)},
            {key("proposal"), text(complaint.proposal)}};
}

QJsonObject json(const Message& message)
{
    return {{key("kind"), coded(message.kind)},
            {key("author"), number(message.author)},
            {key("from"), text(message.from)},
            {key("to"), text(message.to)},
            {key("subject"), text(message.subject)},
            {key("at"), instant(message.at)},
            {key("text"), text(message.text)},
            {key("quoted"), text(message.quoted)},
            {key("signature"), text(message.signature)},
            {key("html"), text(message.html)},
            {key("message_id"), text(message.headerId)},
            {key("sent_by"), coded(message.sentBy)},
            {key("delivery"), coded(message.delivery)}};
}

QJsonObject json(const AttachmentInfo& info, const QString& file)
{
    return {{key("name"), text(info.name)}, {key("mime_type"), text(info.mimeType)}, {key("file"), text(file)}};
}

QJsonObject json(const Draft& draft)
{
    return {{key("text"), text(draft.text)}, {key("language"), coded(draft.language)}, {key("saved"), instant(draft.saved)}};
}

QJsonObject json(const store::KeptDraft& version)
{
    return {{key("text"), text(version.text)}, {key("kept"), instant(version.kept)}};
}

QJsonObject json(const Promise& promise)
{
    return {{key("kind"), coded(promise.kind)},
            {key("due"), day(promise.due)},
            {key("due_time"), text(promise.dueTime.toString(Qt::ISODate))},
            {key("owner"), number(promise.owner)},
            {key("sentence"), text(promise.sentence)},
            {key("kept"), instant(promise.kept)},
            {key("broken"), promise.broken},
            {key("settled_on"), day(promise.settledOn)},
            {key("snoozed_until"), day(promise.snoozedUntil)},
            {key("awaits_answer"), instant(promise.awaitsAnswer)}};
}

QJsonObject json(const RemedyRound& round)
{
    return {{key("asked"), coded(round.asked)},
            {key("offered"), each(round.offered, [](Remedy remedy) { return coded(remedy); })},
            {key("offered_on"), day(round.offeredOn)},
            {key("chosen"), coded(round.chosen)},
            {key("chosen_on"), day(round.chosenOn)},
            {key("cost"), round.cost ? QJsonValue(money(*round.cost)) : QJsonValue()},
            {key("delivered_on"), day(round.deliveredOn)},
            {key("ended"), coded(round.ended)},
            {key("ended_on"), day(round.endedOn)}};
}

QJsonObject json(const Gesture& gesture)
{
    return {{key("kind"), coded(gesture.kind)}, {key("what"), text(gesture.what)},      {key("cost"), money(gesture.cost)},
            {key("why"), text(gesture.why)},    {key("given_on"), day(gesture.givenOn)}, {key("by"), number(gesture.staff)}};
}

QJsonObject json(const AfterCare& care)
{
    return {{key("asked_on"), day(care.askedOn)},
            {key("score"), care.score ? QJsonValue(*care.score) : QJsonValue()},
            {key("words"), text(care.words)},
            {key("answered_on"), day(care.answeredOn)},
            {key("by"), number(care.staff)}};
}

QJsonObject json(const SaleTerms& terms)
{
    return {{key("goods"), coded(terms.goods)},
            {key("channel"), coded(terms.channel)},
            {key("delivered"), day(terms.delivered)},
            {key("undelivered"), terms.undelivered},
            {key("agreed_delivery"), day(terms.agreedDelivery)},
            {key("agreed_months"), terms.agreedMonths},
            {key("informed"), terms.informed ? QJsonValue(*terms.informed) : QJsonValue()},
            {key("informed_on"), day(terms.informedOn)},
            {key("exception"), text(terms.exception)},
            {key("repairs"), each(terms.repairs, [](const LawRepair& repair) {
                 return QJsonObject{{key("told"), day(repair.notice)},
                                    {key("handed_over"), day(repair.handedOver)},
                                    {key("returned"), day(repair.returned)}};
             })}};
}

QJsonObject json(const AssessedPoint& point)
{
    return {{key("question"), coded(point.question)}, {key("answer"), coded(point.answer)}, {key("by"), number(point.by)}, {key("at"), instant(point.at)}};
}

QJsonObject json(const SecondReading& reading)
{
    return {{key("asked_by"), number(reading.askedBy)},
            {key("reader"), number(reading.reader)},
            {key("note"), text(reading.note)},
            {key("verdict"), coded(reading.verdict)},
            {key("asked"), instant(reading.asked)},
            {key("answered"), instant(reading.answered)},
            {key("remarks"), each(reading.remarks, [](const Remark& remark) {
                 return QJsonObject{{key("by"), number(remark.author)},
                                    {key("passage"), text(remark.passage)},
                                    {key("text"), text(remark.text)},
                                    {key("at"), instant(remark.at)},
                                    {key("done"), instant(remark.done)}};
             })}};
}

QJsonObject json(const store::ApprovalRow& approval)
{
    return {{key("rule"), text(approval.rule)}, {key("words"), text(approval.words)}, {key("reason"), text(approval.reason)}, {key("at"), instant(approval.at)}};
}

QJsonObject json(const Prevention& prevention, const QDate& told)
{
    return {{key("cause"), coded(prevention.cause)},
            {key("article"), text(prevention.article)},
            {key("what"), text(prevention.what)},
            {key("changed_on"), day(prevention.changedOn)},
            {key("told_on"), day(told)}};
}

QJsonObject json(const Event& event, const QString& complaint)
{
    return {{key("at"), instant(event.at)}, {key("kind"), text(event.kind)},     {key("complaint"), text(complaint)},
            {key("by"), number(event.by)},  {key("before"), text(event.before)}, {key("after"), text(event.after)}};
}

} // namespace amends::exported
