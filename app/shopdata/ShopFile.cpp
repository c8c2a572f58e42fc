#include "shopdata/ShopFile.h"
#include "shopdata/RecordBuilder.h"
#include "shopdata/Survey.h"
#include "shopdata/VCard.h"
#include <QFile>

namespace amends::shopdata {

namespace {

/// How often the sink is asked whether to go on.
constexpr qint64 kProgressRows = 2000;

} // namespace

Result<ReadTotal> read(const QString& file, const ReadOptions& options, Sink& sink)
{
    if (isVCard(file))
        return readVCard(file, sink);
    Result<OpenTable> table = openTable(file, options);
    if (!table)
        return std::unexpected(table.error());
    if (!table->survey.refusal.isEmpty())
        return failure(Problem::NotRecognised, table->survey.refusal, file, table->survey.formatName);
    RecordBuilder builder(table->survey, options, sink);
    RowSource& rows = *table->rows;
    Row row;
    for (qint64 count = 1;; ++count) {
        const Result<bool> more = rows.next(row);
        if (!more) {
            Error error = more.error();
            error.file = file;
            return std::unexpected(error);
        }
        if (!*more)
            break;
        const bool goesOn = builder.add(row);
        if (!goesOn || (count % kProgressRows == 0 && !sink.progress(rows.doneBytes(), rows.totalBytes())))
            return failure(Problem::Cancelled, {}, file);
    }
    if (!builder.finish() || !sink.progress(rows.totalBytes(), rows.totalBytes()))
        return failure(Problem::Cancelled, {}, file);
    return builder.total();
}

bool looksLikeShopFile(const QString& file)
{
    if (isVCard(file))
        return true;
    const Result<Preview> found = preview(file, {});
    return found && found->refusal.isEmpty();
}

} // namespace amends::shopdata
