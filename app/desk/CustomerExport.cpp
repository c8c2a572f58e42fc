#include "desk/CustomerExport.h"
#include "desk/CustomerExportJson.h"
#include "desk/DeskContext.h"
#include "domain/WholeFile.h"
#include "store/AfterCareTable.h"
#include "store/AssessmentTable.h"
#include "store/GestureTable.h"
#include "store/PreventionTable.h"
#include "store/RemedyTable.h"
#include "store/Rights.h"
#include "store/SaleTermsTable.h"
#include "store/SecondReadingTable.h"
#include "store/Store.h"
#include "store/Tables.h"
#include <QDir>
#include <QJsonDocument>
#include <limits>

namespace amends {

namespace {

constexpr int kEventsAtOnce = 1000;

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

/// The folder an export goes into. What was made or written in it goes again, unless it is kept.
class ExportFolder
{
public:
    explicit ExportFolder(const QString& folder) : m_dir(QDir::cleanPath(QDir(folder).absolutePath())) {}
    ExportFolder(const ExportFolder&) = delete;
    ExportFolder& operator=(const ExportFolder&) = delete;
    ~ExportFolder()
    {
        if (!m_begun || m_kept)
            return;
        QDir(attachments()).removeRecursively();
        QFile::remove(file());
        for (const QString& made : m_made) // only while empty: another's file stays
            QDir().rmdir(made);
    }

    Done begin()
    {
        const QFileInfo info(m_dir.path());
        if (info.isDir() && !m_dir.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
            return failure(Problem::Conflict, QStringLiteral("folder_in_use"), m_dir.path());
        if (info.isDir() && !(info.isReadable() && info.isWritable()))
            return failure(Problem::ReadOnly, QStringLiteral("folder_not_writable"), m_dir.path());
        for (QString path = m_dir.path(); !QFileInfo::exists(path) && path != QFileInfo(path).path(); path = QFileInfo(path).path())
            m_made.append(path);
        m_begun = true;
        return info.isDir() ? Done() : store::makePrivateFolder(m_dir.path());
    }
    void keep() { m_kept = true; }

    QString file() const { return m_dir.filePath(QStringLiteral("customer.json")); }
    QString attachments() const { return m_dir.filePath(QStringLiteral("attachments")); }

private:
    QDir m_dir;
    QStringList m_made; ///< the deepest first
    bool m_begun = false;
    bool m_kept = false;
};

/// One export on its way into its folder.
class Exporting
{
public:
    Exporting(const DeskContext& context, store::Connection& db, const QString& folder) : m_context(context), m_db(db), m_tables(db), m_folder(folder) {}

    Result<CustomerExport> run(CustomerId id)
    {
        auto customer = orNotFound(m_tables.customers.load(id), QStringLiteral("customer"));
        if (!customer)
            return std::unexpected(customer.error());
        if (const Done begun = m_folder.begin(); !begun)
            return std::unexpected(begun.error());
        auto all = customerJson(*customer);
        if (!all)
            return std::unexpected(all.error());
        if (const Done written = writeWholeFile(m_folder.file(), QJsonDocument(*all).toJson(), Readers::OwnerOnly); !written)
            return std::unexpected(written.error());
        m_folder.keep();
        return m_report;
    }

private:
    Result<QJsonObject> customerJson(const Customer& customer)
    {
        const auto purchases = m_tables.purchases.ofCustomer(customer.id, std::numeric_limits<int>::max());
        const auto links = m_tables.customers.links(customer.id);
        const auto ids = m_tables.complaints.idsOfCustomer(customer.id);
        m_approvals = m_tables.approvals.all();
        for (const Done& part : {told(purchases), told(links), told(ids), told(m_approvals)}) {
            if (!part)
                return std::unexpected(part.error());
        }
        m_purchases = *purchases;
        QJsonArray complaints;
        for (const ComplaintId id : *ids) {
            const auto complaint = complaintJson(id);
            if (!complaint)
                return std::unexpected(complaint.error());
            complaints.append(*complaint);
        }
        const auto events = eventsJson(customer.id);
        if (!events)
            return std::unexpected(events.error());
        QJsonArray linked; // another person's name is not hers to have
        for (const store::CustomerLink& link : *links)
            linked.append(QJsonObject{{key("id"), link.other.value()}, {key("kind"), QString(code(link.kind))}});
        m_report.purchases = int(m_purchases.size());
        m_report.complaints = int(ids->size());
        QJsonObject json = exported::json(customer);
        json[key("linked")] = linked;
        json[key("purchases")] = exported::jsonOf(m_purchases);
        json[key("complaints")] = complaints;
        json[key("events")] = *events;
        return json;
    }

    Result<QJsonObject> complaintJson(ComplaintId id)
    {
        const auto complaint = m_tables.complaints.existing(id);
        const auto messages = messagesJson(id);
        const auto promises = m_tables.promises.ofComplaint(id);
        const auto rounds = store::RemedyTable(m_db).ofComplaint(id);
        const auto gestures = store::GestureTable(m_db).ofComplaint(id);
        const auto care = store::AfterCareTable(m_db).load(id);
        const auto draft = m_tables.drafts.load(id);
        const auto versions = m_tables.drafts.versions(id);
        const auto points = store::AssessmentTable(m_db).ofComplaint(id);
        const auto reading = store::SecondReadingTable(m_db).ofComplaint(id);
        const auto terms = termsJson(id, complaint ? complaint->purchase : PurchaseId());
        const auto preventions = preventionsJson(id);
        for (const Done& part : {told(complaint), told(messages), told(promises), told(rounds), told(gestures), told(care), told(draft),
                                 told(versions), told(points), told(reading), told(terms), told(preventions)}) {
            if (!part)
                return std::unexpected(part.error());
        }
        m_numbers.insert(id, complaint->number);
        QJsonObject json = exported::json(*complaint);
        json[key("messages")] = *messages;
        json[key("promises")] = exported::jsonOf(*promises);
        json[key("remedies")] = exported::jsonOf(*rounds);
        json[key("gestures")] = exported::jsonOf(*gestures);
        json[key("after_care")] = *care ? QJsonValue(exported::json(**care)) : QJsonValue();
        json[key("draft")] = exported::json(*draft);
        json[key("draft_versions")] = exported::jsonOf(*versions);
        json[key("assessment")] = exported::jsonOf(*points);
        json[key("second_reading")] = *reading ? QJsonValue(exported::json(**reading)) : QJsonValue();
        json[key("sale_terms")] = *terms;
        json[key("preventions_told")] = *preventions;
        json[key("set_aside")] = setAsideJson(id);
        return json;
    }

    /// Of each purchase of hers, and of the complaint's own, which may be another's; a sale that was as most are has none.
    Result<QJsonArray> termsJson(ComplaintId id, PurchaseId own)
    {
        QList<PurchaseId> purchases;
        for (const Purchase& purchase : m_purchases)
            purchases.append(purchase.id);
        if (own.isValid() && !purchases.contains(own))
            purchases.append(own);
        QJsonArray all;
        for (const PurchaseId purchase : purchases) {
            const auto terms = store::SaleTermsTable(m_db).load(id, purchase);
            if (!terms)
                return std::unexpected(terms.error());
            if (*terms == SaleTerms())
                continue;
            QJsonObject json = exported::json(*terms);
            json[key("purchase")] = purchase.value();
            all.append(json);
        }
        return all;
    }

    Result<QJsonArray> preventionsJson(ComplaintId id)
    {
        store::PreventionTable table(m_db);
        const auto toldIn = table.toldIn(id);
        if (!toldIn)
            return std::unexpected(toldIn.error());
        QJsonArray all;
        for (auto each = toldIn->begin(); each != toldIn->end(); ++each) {
            const auto prevention = orNotFound(table.load(each.key()), QStringLiteral("prevention"));
            if (!prevention)
                return std::unexpected(prevention.error());
            all.append(exported::json(*prevention, each.value()));
        }
        return all;
    }

    QJsonArray setAsideJson(ComplaintId id) const
    {
        QJsonArray all;
        for (const store::ApprovalRow& approval : *m_approvals) {
            if (approval.complaint == id)
                all.append(exported::json(approval));
        }
        return all;
    }

    /// Those of her complaints, and those of herself. There is no index for the latter: an export is rare enough to read all.
    Result<QJsonArray> eventsJson(CustomerId customer)
    {
        QJsonArray all;
        for (EventId after;;) {
            const auto events = m_tables.events.since(after, kEventsAtOnce);
            if (!events)
                return std::unexpected(events.error());
            for (const Event& event : *events) {
                if (event.customer == customer || m_numbers.contains(event.complaint))
                    all.append(exported::json(event, m_numbers.value(event.complaint)));
            }
            if (events->size() < kEventsAtOnce)
                return all;
            after = events->constLast().id;
        }
    }

    template <class T> static Done told(const Result<T>& part)
    {
        return part ? Done() : Done(std::unexpected(part.error()));
    }

    Result<QJsonArray> messagesJson(ComplaintId id)
    {
        const auto messages = m_tables.messages.ofComplaint(id);
        if (!messages)
            return std::unexpected(messages.error());
        QJsonArray all;
        for (const Message& message : *messages) {
            QJsonArray attachments;
            for (const AttachmentInfo& info : message.attachments) {
                const auto file = keep(info);
                if (!file)
                    return std::unexpected(file.error());
                attachments.append(exported::json(info, *file));
            }
            QJsonObject json = exported::json(message);
            json[key("attachments")] = attachments;
            all.append(json);
        }
        m_report.messages += int(messages->size());
        return all;
    }

    /// Where it lies in the export, "" for one whose bytes are lost. A name somebody sent is no place in a folder: only its
    /// number and its type's letters are.
    Result<QString> keep(const AttachmentInfo& info)
    {
        if (!store::DataFolder::isAttachmentName(info.sha256))
            return QString();
        QFile source(m_context.store->folder().attachment(info.sha256));
        if (!source.exists())
            return QString();
        if (!source.open(QIODevice::ReadOnly))
            return failure(Problem::Unreadable, source.errorString(), source.fileName());
        const QByteArray bytes = source.readAll();
        if (source.error() != QFile::NoError)
            return failure(Problem::Unreadable, source.errorString(), source.fileName());
        if (const Done made = store::makePrivateFolder(m_folder.attachments()); !made)
            return std::unexpected(made.error());
        QString suffix = QFileInfo(info.name).suffix().toLower();
        suffix.removeIf([](QChar c) { return c.unicode() > 127 || !c.isLetterOrNumber(); });
        const QString name = QString::number(info.id.value()) + (suffix.isEmpty() ? QString() : u'.' + suffix.left(8));
        if (const Done written = writeWholeFile(m_folder.attachments() + u'/' + name, bytes, Readers::OwnerOnly); !written)
            return std::unexpected(written.error());
        ++m_report.attachments;
        return QStringLiteral("attachments/") + name;
    }

    const DeskContext& m_context;
    store::Connection& m_db;
    store::Tables m_tables;
    ExportFolder m_folder;
    CustomerExport m_report;
    QList<Purchase> m_purchases;
    Result<QList<store::ApprovalRow>> m_approvals;
    QHash<ComplaintId, QString> m_numbers; ///< of her complaints
};

} // namespace

Result<CustomerExport> exportCustomer(const DeskContext& context, store::Connection& db, CustomerId id, const QString& folder)
{
    return Exporting(context, db, folder).run(id);
}

} // namespace amends
