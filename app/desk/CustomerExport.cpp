#include "desk/CustomerExport.h"
#include "desk/DeskContext.h"
#include "domain/WholeFile.h"
#include "store/AfterCareTable.h"
#include "store/GestureTable.h"
#include "store/RemedyTable.h"
#include "store/Rights.h"
#include "store/Store.h"
#include "store/Tables.h"
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <limits>

namespace amends {

namespace {

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

// What is not known is null, never "".
QJsonValue text(const QString& value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}
QJsonValue day(const QDate& value)
{
    return text(value.toString(Qt::ISODate));
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

QJsonObject purchaseJson(const Purchase& purchase)
{
    return {{key("order_number"), text(purchase.orderNumber)},
            {key("ordered"), instant(purchase.ordered)},
            {key("delivered"), day(purchase.delivered)},
            {key("channel"), text(purchase.channel)},
            {key("total"), money(purchase.total)},
            {key("discount"), money(purchase.discount)},
            {key("refunded"), money(purchase.refunded)},
            {key("cancelled"), purchase.cancelled},
            {key("lines"), each(purchase.lines, [](const PurchaseLine& line) {
                 return QJsonObject{{key("article"), text(line.article)},
                                    {key("description"), text(line.description)},
                                    {key("quantity_milli"), line.quantityMilli},
                                    {key("amount"), money(line.amount)}};
             })}};
}

QJsonObject promiseJson(const Promise& promise)
{
    return {{key("kind"), coded(promise.kind)},     {key("due"), day(promise.due)},
            {key("sentence"), text(promise.sentence)}, {key("kept"), instant(promise.kept)},
            {key("broken"), promise.broken}};
}

QJsonObject remedyJson(const RemedyRound& round)
{
    return {{key("asked"), coded(round.asked)},
            {key("offered"), each(round.offered, [](Remedy remedy) { return coded(remedy); })},
            {key("offered_on"), day(round.offeredOn)},
            {key("chosen"), coded(round.chosen)},
            {key("chosen_on"), day(round.chosenOn)},
            {key("delivered_on"), day(round.deliveredOn)},
            {key("ended"), coded(round.ended)},
            {key("ended_on"), day(round.endedOn)}};
}

QJsonObject gestureJson(const Gesture& gesture)
{
    return {{key("kind"), coded(gesture.kind)}, {key("what"), text(gesture.what)}, {key("cost"), money(gesture.cost)},
            {key("why"), text(gesture.why)},    {key("given_on"), day(gesture.givenOn)}};
}

QJsonValue afterCareJson(const std::optional<AfterCare>& care)
{
    if (!care)
        return {};
    return QJsonObject{{key("asked_on"), day(care->askedOn)},
                       {key("score"), care->score ? QJsonValue(*care->score) : QJsonValue()},
                       {key("words"), text(care->words)},
                       {key("answered_on"), day(care->answeredOn)}};
}

/// One export on its way into its folder.
class Exporting
{
public:
    Exporting(const DeskContext& context, store::Connection& db, const QString& folder) : m_context(context), m_db(db), m_tables(db), m_dir(folder) {}

    Result<CustomerExport> run(CustomerId id)
    {
        auto customer = orNotFound(m_tables.customers.load(id), QStringLiteral("customer"));
        if (!customer)
            return std::unexpected(customer.error());
        if (!m_dir.isEmpty())
            return failure(Problem::Conflict, QStringLiteral("folder_in_use"), m_dir.path());
        if (const Done made = store::makePrivateFolder(m_dir.absolutePath()); !made)
            return std::unexpected(made.error());
        auto all = customerJson(*customer);
        if (!all)
            return std::unexpected(all.error());
        const Done written = writeWholeFile(m_dir.filePath(QStringLiteral("customer.json")), QJsonDocument(*all).toJson(), Readers::OwnerOnly);
        return written ? Result<CustomerExport>(m_report) : std::unexpected(written.error());
    }

private:
    Result<QJsonObject> customerJson(const Customer& customer)
    {
        const auto purchases = m_tables.purchases.ofCustomer(customer.id, std::numeric_limits<int>::max());
        const auto links = m_tables.customers.links(customer.id);
        const auto ids = m_tables.complaints.idsOfCustomer(customer.id);
        if (!purchases || !links || !ids)
            return std::unexpected(!purchases ? purchases.error() : !links ? links.error() : ids.error());
        QJsonArray complaints;
        for (const ComplaintId id : *ids) {
            const auto complaint = complaintJson(id);
            if (!complaint)
                return std::unexpected(complaint.error());
            complaints.append(*complaint);
        }
        m_report.purchases = int(purchases->size());
        m_report.complaints = int(ids->size());
        return QJsonObject{{key("id"), customer.id.value()},
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
                           {key("remember"), texts(customer.remember)},
                           {key("linked"), each(*links, [](const store::CustomerLink& link) { // another person's name is not hers to have
                                return QJsonObject{{key("id"), link.other.value()}, {key("kind"), coded(link.kind)}};
                            })},
                           {key("purchases"), each(*purchases, purchaseJson)},
                           {key("complaints"), complaints}};
    }

    Result<QJsonObject> complaintJson(ComplaintId id)
    {
        const auto complaint = m_tables.complaints.existing(id);
        const auto messages = m_tables.messages.ofComplaint(id);
        const auto promises = m_tables.promises.ofComplaint(id);
        const auto rounds = store::RemedyTable(m_db).ofComplaint(id);
        const auto gestures = store::GestureTable(m_db).ofComplaint(id);
        const auto care = store::AfterCareTable(m_db).load(id);
        const auto draft = m_tables.drafts.load(id);
        for (const Done& part : {told(complaint), told(messages), told(promises), told(rounds), told(gestures), told(care), told(draft)}) {
            if (!part)
                return std::unexpected(part.error());
        }
        QJsonArray said;
        for (const Message& message : *messages) {
            const auto one = messageJson(message);
            if (!one)
                return std::unexpected(one.error());
            said.append(*one);
        }
        m_report.messages += int(messages->size());
        return QJsonObject{{key("number"), complaint->number},
                           {key("subject"), text(complaint->subject)},
                           {key("channel"), coded(complaint->channel)},
                           {key("status"), coded(complaint->status)},
                           {key("cause"), coded(complaint->cause)},
                           {key("asked"), coded(complaint->asked)},
                           {key("given"), coded(complaint->given)},
                           {key("temperature"), int(complaint->heat)},
                           {key("signals"), each(complaint->signals_, [](Signal signal) { return coded(signal); })},
                           {key("language"), coded(complaint->language)},
                           {key("received"), instant(complaint->received)},
                           {key("acknowledged"), instant(complaint->acknowledged)},
                           {key("closed"), instant(complaint->closed)},
                           {key("wanted_by"), day(complaint->wantedBy)},
                           {key("draft"), text(draft->text)},
                           {key("messages"), said},
                           {key("promises"), each(*promises, promiseJson)},
                           {key("remedies"), each(*rounds, remedyJson)},
                           {key("gestures"), each(*gestures, gestureJson)},
                           {key("after_care"), afterCareJson(*care)}};
    }

    template <class T> static Done told(const Result<T>& part)
    {
        return part ? Done() : Done(std::unexpected(part.error()));
    }

    Result<QJsonObject> messageJson(const Message& message)
    {
        QJsonArray attachments;
        for (const AttachmentInfo& info : message.attachments) {
            const auto file = keep(info);
            if (!file)
                return std::unexpected(file.error());
            attachments.append(QJsonObject{{key("name"), text(info.name)}, {key("mime_type"), text(info.mimeType)}, {key("file"), text(*file)}});
        }
        return QJsonObject{{key("kind"), coded(message.kind)},
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
                           {key("delivery"), coded(message.delivery)},
                           {key("attachments"), attachments}};
    }

    /// Where it lies in the export, "" for one whose bytes are lost. A name somebody sent is no place in a folder: only its
    /// number and its type's letters are.
    Result<QString> keep(const AttachmentInfo& info)
    {
        if (!store::DataFolder::isAttachmentName(info.sha256))
            return QString();
        QFile bytes(m_context.store->folder().attachment(info.sha256));
        if (!bytes.exists())
            return QString();
        if (!bytes.open(QIODevice::ReadOnly))
            return failure(Problem::Unreadable, bytes.errorString(), bytes.fileName());
        const QString folder = m_dir.absoluteFilePath(QStringLiteral("attachments"));
        if (const Done made = store::makePrivateFolder(folder); !made)
            return std::unexpected(made.error());
        QString suffix = QFileInfo(info.name).suffix().toLower();
        suffix.removeIf([](QChar c) { return c.unicode() > 127 || !c.isLetterOrNumber(); });
        const QString name = QString::number(info.id.value()) + (suffix.isEmpty() ? QString() : u'.' + suffix.left(8));
        if (const Done written = writeWholeFile(folder + u'/' + name, bytes.readAll(), Readers::OwnerOnly); !written)
            return std::unexpected(written.error());
        ++m_report.attachments;
        return QStringLiteral("attachments/") + name;
    }

    const DeskContext& m_context;
    store::Connection& m_db;
    store::Tables m_tables;
    QDir m_dir;
    CustomerExport m_report;
};

} // namespace

Result<CustomerExport> exportCustomer(const DeskContext& context, store::Connection& db, CustomerId id, const QString& folder)
{
    return Exporting(context, db, folder).run(id);
}

} // namespace amends
