#pragma once
#include "desk/Async.h"
#include "domain/ColumnMapping.h"
#include "domain/Complaint.h"
#include <functional>

namespace amends {

/// What became of one message or one row. Fields that a kind of import has not are empty.
struct ImportRecord
{
    QString file;
    qint64 record = 0;         ///< 1-based within the file
    Outcome outcome = Outcome::Ignored;
    QString reason;            ///< key of wording/ImportReason, with `detail`
    QString detail;
    QString subject;
    QString from;
    QDateTime date;
    qint64 textChars = 0;
    int attachments = 0;
    ComplaintId complaint;
};

struct ImportTotal
{
    qint64 read = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 skipped = 0;
    qint64 ignored = 0;
    qint64 rejected = 0;
    BatchId batch;             ///< invalid on a dry run
    bool cancelled = false;
};

struct ImportProgress
{
    qint64 done = 0;
    qint64 total = 0;          ///< 0: not known yet; bytes for shop files, messages for mail
    QString file;
};

/// Called on the desk's thread, in the order of the records. Returning false cancels: what was filed stays filed, and the
/// batch can be undone.
struct ImportWatch
{
    std::function<void(const ImportRecord&)> record;
    std::function<bool(const ImportProgress&)> progress;
};

struct MailOptions
{
    int openDays = 14;         ///< how far back matters are still open
};

/// How a shop file was understood, before anything is read in.
struct ShopFilePreview
{
    QString format;               ///< "shopify-orders", …, "guessed"
    QString why;                  ///< the columns it was recognised by
    ColumnMapping mapping;
    QStringList header;
    QList<QStringList> firstRows;
};

struct ShopOptions
{
    std::optional<ColumnMapping> mapping;
    bool dryRun = false;
};

/// Mail and shop exports in. Many small transactions tied together as a batch that can be undone.
class Intake
{
public:
    virtual ~Intake() = default;
    virtual Async<ImportTotal> mail(const QStringList& paths, const MailOptions& options, ImportWatch watch) = 0;
    virtual Async<ImportTotal> shop(const QStringList& files, const ShopOptions& options, ImportWatch watch) = 0;
    virtual Async<ShopFilePreview> previewShop(const QString& file, const std::optional<ColumnMapping>& mapping) = 0;
    /// The mapping of a TOML or JSON file: BadInput with the line.
    virtual Result<ColumnMapping> readMapping(const QString& file) const = 0;
    /// Whether a dropped path is mail or a shop file, by its content.
    virtual Async<bool> looksLikeMail(const QString& path) = 0;
    virtual Async<void> undoBatch(BatchId batch) = 0;
};

} // namespace amends
