#pragma once
#include "desk/Async.h"
#include "desk/Imported.h"
#include "domain/ColumnMapping.h"
#include <QHash>
#include <optional>

namespace amends {

struct MailOptions
{
    int openDays = 14;         ///< how far back matters are still open
};

/// One of a file's first records as it will be read.
struct ShopPreviewRow
{
    qint64 record = 0;            ///< 1-based within the file
    Outcome outcome = Outcome::Added; ///< Added: it can be read; Rejected or Ignored with `reason` and `detail`
    QString reason;               ///< key of wording's importReason()
    QString detail;
    /// One a column of `readHeader`, "" where it says nothing: "2026-01-24 17:34", "1234.50 EUR", text. An order's further
    /// lines stand in rows of their own, with only the line's cells.
    QStringList values;
};

/// How a shop file was understood, before anything is read in. A file of no use is a preview, too: with `refusal`.
struct ShopFilePreview
{
    QString format;               ///< "shopify-orders", …, "guessed", "mapped"; "" where it is no table at all
    QString why;                  ///< the columns it was recognised by
    QString refusal;              ///< key of wording's importReason() with `refusalDetail`; "" where it can be read
    QString refusalDetail;
    QStringList notes;            ///< keys of wording's importNote(): what the owner should look at
    bool hasOrders = false;
    bool hasCustomers = false;
    bool remembered = false;      ///< the mapping is what the owner once chose for this header
    /// Complete, as understood: fields, charset, separator, date order, decimal sign, currency, sheet. Can be corrected and given back.
    ColumnMapping used;
    QStringList header;           ///< "#1", "#2" … where the file has none
    QStringList columnFields;     ///< one a header column: the field it was taken for, or ""
    QList<QStringList> firstRows; ///< as they stand in the file; secret columns covered
    QStringList readHeader;       ///< field names
    QList<ShopPreviewRow> readRows; ///< the first twenty records or so
    QStringList sheets;           ///< of a workbook
};

struct ShopOptions
{
    std::optional<ColumnMapping> mapping;      ///< for every file that `mappings` does not name
    QHash<QString, ColumnMapping> mappings;    ///< by file
    bool useRemembered = true;                 ///< what the owner chose for this header, where no mapping is given
    bool dryRun = false;
};

/// Mail and shop exports in. Many small transactions tied together as a batch that can be undone.
class Intake
{
public:
    virtual ~Intake() = default;
    virtual Async<ImportTotal> mail(const QStringList& paths, const MailOptions& options, ImportWatch watch) = 0;
    virtual Async<ImportTotal> shop(const QStringList& files, const ShopOptions& options, ImportWatch watch) = 0;
    /// Without a mapping: the one remembered for the file's header, else the guess. To see the guess again, forget first or
    /// pass an empty mapping. What is empty in a mapping is guessed. BadInput where a column it names is not there.
    virtual Async<ShopFilePreview> previewShop(const QString& file, const std::optional<ColumnMapping>& mapping) = 0;
    /// Every field a column may mean, in the order people think of them; wording's fieldWords() says them.
    virtual QStringList fieldNames() const = 0;
    /// For every later file with this header (ShopFilePreview::header), whatever its name.
    virtual Async<void> rememberMapping(const QStringList& header, const ColumnMapping& mapping) = 0;
    virtual Async<void> forgetMapping(const QStringList& header) = 0;
    /// The mapping of a TOML or JSON file: BadInput with the line.
    virtual Result<ColumnMapping> readMapping(const QString& file) const = 0;
    /// Whether a dropped path is mail or a shop file, by its content.
    virtual Async<bool> looksLikeMail(const QString& path) = 0;
    virtual Async<void> undoBatch(BatchId batch) = 0;
    /// The last imports, newest first.
    virtual Async<QList<ImportBatch>> batches() = 0;
};

} // namespace amends
