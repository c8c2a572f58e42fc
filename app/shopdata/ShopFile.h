#pragma once
#include "domain/ColumnMapping.h"
#include "domain/Result.h"
#include "shopdata/Records.h"
#include <QTimeZone>

namespace amends::shopdata {

/// What the user chose for every file with this header.
struct RememberedMapping
{
    QStringList header;
    ColumnMapping mapping;
};

/// What a file does not say and the shop does.
struct ReadOptions
{
    Currency currency;                     ///< where neither a column nor a sign says another
    QString country;                       ///< decides day/month order where no cell can; "US" reads month first
    QTimeZone zone = QTimeZone::utc();     ///< of times without a zone
    std::optional<ColumnMapping> mapping;  ///< the user's own; what is in it overrides the guess, field by field
    /// Where no mapping is given: what the user chose before, by header. What the cells of a file prove about how they are
    /// written wins over what was remembered.
    QList<RememberedMapping> remembered = {};
};

/// One of a file's first records as it will be read. Values by the preview's `readHeader`, in one form for every file:
/// "2026-01-24 17:34" in the shop's zone, "1234.50 EUR".
struct ReadRow
{
    Place place;
    QString reason;            ///< "" where it can be read
    QString detail;
    bool ignored = false;
    QStringList values;
};

/// How a file was understood, before anything is read in.
struct Preview
{
    QString format;            ///< "shopify-orders", …, "guessed"; "" when it is of no use
    QString refusal;           ///< reason key why the file is of no use, with `refusalDetail`; "" when it can be read
    QString refusalDetail;
    QString why;               ///< the columns it was recognised by, comma between
    ColumnMapping mapping;     ///< complete: can be written down, corrected and given back
    QStringList header;        ///< "#1", "#2" … where the file has none
    QStringList columnFields;  ///< one a header column: the field it was taken for, or ""
    QList<QStringList> firstRows;
    QStringList readHeader;    ///< field names
    QList<ReadRow> readRows;   ///< the first twenty records or so
    QStringList sheets;        ///< of a workbook
    bool remembered = false;   ///< a mapping of ReadOptions::remembered was used
    QStringList notes;         ///< note keys, such as "date_order_ambiguous"
    /// Whose order and customer numbers the file has: "shopify", …; "guessed" for every file of an unknown form.
    QString system;
    NumberStyle customerNumbers;
    bool hasOrders = false;
    bool hasCustomers = false;
    bool mayCreateCustomers = false; ///< has a column for e-mail, phone or customer number
    /// Tells which numbers mean one customer (Olist's customers). Of files given together it is best read first: any
    /// other order works too, but makes customers that are then merged.
    bool joinsCustomers = false;
};

/// Takes what a file holds, in the order of the file. References are valid during the call only (the objects are
/// used again). Returning false stops the reading, which then ends with Problem::Cancelled.
class Sink
{
public:
    virtual ~Sink() = default;
    virtual bool customer(const CustomerRecord& record) = 0;
    virtual bool order(const OrderRecord& record) = 0;
    virtual void rejected(const Rejection& rejection) = 0;
    virtual bool progress(qint64 doneBytes, qint64 totalBytes) = 0;
};

struct ReadTotal
{
    qint64 rows = 0;           ///< rows of data in the file
    qint64 customers = 0;      ///< records handed over
    qint64 orders = 0;
    qint64 lines = 0;
    qint64 rejected = 0;       ///< rows
    qint64 ignored = 0;        ///< rows
    qint64 withoutCustomer = 0; ///< rows of orders that name nobody
};

/// Bounds, said in the reason when met: "row_too_long" (the row is left out), TooLarge for the file's header.
inline constexpr qint64 maxRowBytes = 1 << 20;
inline constexpr int maxColumns = 1024;

/// A customer or order export of a shop system, or a table like one. It reads and says what is there; it keeps nothing
/// and joins nothing beyond the rows of one order that stand together: that is the desk's (see OrderRecord).
/// Memory grows with the file only by 32 to 64 bytes an order line, for telling equal lines apart.
/// A file that is of no use is NotRecognised, with the reason key in `detail` ("product_list", "no_columns", …).
Result<Preview> preview(const QString& file, const ReadOptions& options);
Result<ReadTotal> read(const QString& file, const ReadOptions& options, Sink& sink);

/// The mapping of a TOML file: `charset = "…"`, `[fields] order_number = "Facture"`. BadInput names the line in `place`.
Result<ColumnMapping> readMapping(const QString& file);
/// Every field a column may mean, in the order people think of them.
QStringList fieldNames();
/// Whether the content (not the name) looks like a table, an address book or a workbook that read() would try.
bool looksLikeShopFile(const QString& file);

} // namespace amends::shopdata
