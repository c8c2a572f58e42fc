#pragma once
#include "domain/Codes.h"
#include "domain/Ids.h"
#include "domain/Result.h"
#include <QDateTime>
#include <QStringList>
#include <functional>
#include <optional>

// What becomes of an import: of each record, of all of them, and afterwards.
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
    /// Of a row of a table that was not taken: its cells, and its file's header. Secret columns are left empty. Of the first
    /// hundred thousand only, so that no file fills the memory.
    QStringList header;
    QStringList cells;
};

struct ImportTotal
{
    qint64 read = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 skipped = 0;
    qint64 ignored = 0;
    qint64 rejected = 0;
    BatchId batch;             ///< invalid on a dry run, and where nothing was filed
    bool cancelled = false;
    /// What ended it before its time, or why no file was of use. What was filed until then is counted here and stays, and
    /// `batch` takes it back. An import answers with an Error alone only where it could not even begin.
    std::optional<Error> failure;
};

/// How an import ended.
enum class ImportEnd { Whole, Stopped, Failed, Interrupted };

/// An import of the past, as it can be taken back.
struct ImportBatch
{
    BatchId id;
    QString kind;              ///< "mail", "shop"
    QDateTime when;
    QStringList files;
    ImportTotal total;         ///< all zero where it was interrupted (the program ended, the disk was full)
    ImportEnd end = ImportEnd::Whole;
    QDateTime takenBack;       ///< invalid: it was not

    bool canBeTakenBack() const { return !takenBack.isValid(); }
};

struct ImportProgress
{
    qint64 done = 0;
    qint64 total = 0;          ///< 0: not known yet; bytes for shop files, messages for mail
    QString file;
    qint64 records = 0;        ///< messages or rows that came to their end so far, of all files
};

/// Called on the desk's thread, in the order of the records. Returning false cancels: what was filed stays filed, and the
/// batch can be undone.
struct ImportWatch
{
    std::function<void(const ImportRecord&)> record;
    std::function<bool(const ImportProgress&)> progress;
};

/// What was not taken, as a table that can be opened, corrected and brought in again: file, row and reason, then the row
/// itself. UTF-8 with a mark, readable by its owner only; a cell that a spreadsheet would run as a formula is made text.
Done writeRejects(const QString& file, const QList<ImportRecord>& records);

} // namespace amends
