#include "shopdata/ShopFile.h"
#include "shopdata/RecordBuilder.h"
#include "shopdata/Survey.h"
#include "shopdata/VCard.h"
#include <QFile>

namespace amends::shopdata {

namespace {

/// How often the sink is asked whether to go on.
constexpr qint64 kProgressRows = 2000;

const char* name(DateOrder order)
{
    switch (order) {
    case DateOrder::DayFirst: return "dmy";
    case DateOrder::MonthFirst: return "mdy";
    case DateOrder::YearFirst: return "ymd";
    case DateOrder::Unknown: break;
    }
    return "";
}

ColumnMapping mappingOf(const Survey& survey)
{
    ColumnMapping mapping;
    mapping.fields = describe(survey.columns, survey.header);
    mapping.charset = survey.charset;
    if (survey.separator != 0)
        mapping.separator = QLatin1Char(survey.separator);
    for (const FieldInfo& known : fieldTable()) {
        if (!has(survey.columns, known.field))
            continue;
        if (known.content == Content::Date && mapping.dateOrder.isEmpty())
            mapping.dateOrder = QLatin1StringView(name(survey.dateOrder[size_t(known.field)]));
        if (known.content == Content::Amount && known.field != Field::Quantity && mapping.decimal.isEmpty())
            mapping.decimal = QLatin1Char(survey.decimal[size_t(known.field)]);
    }
    mapping.currency = survey.currency.code();
    return mapping;
}

QStringList shown(const SampleRow& row, const QStringList& header)
{
    QStringList cells;
    for (size_t i = 0; i < row.size(); ++i) {
        const bool secret = isSecretColumn(header.value(qsizetype(i))) && !row[i].empty();
        cells << (secret ? QStringLiteral("•••") : QString::fromStdString(row[i]));
    }
    return cells;
}

} // namespace

Result<Preview> preview(const QString& file, const ReadOptions& options)
{
    if (isVCard(file))
        return previewVCard(file);
    const Result<OpenTable> table = openTable(file, options);
    if (!table)
        return std::unexpected(table.error());
    const Survey& survey = table->survey;
    Preview preview;
    preview.format = survey.refusal.isEmpty() ? survey.formatName : QString();
    preview.refusal = survey.refusal;
    preview.refusalDetail = survey.refusal.isEmpty() ? QString() : survey.formatName;
    preview.why = survey.why;
    preview.mapping = mappingOf(survey);
    preview.header = survey.header;
    for (const SampleRow& row : survey.firstRows)
        preview.firstRows << shown(row, survey.header);
    preview.notes = survey.notes;
    preview.hasOrders = survey.orders;
    preview.hasCustomers = survey.customers;
    preview.mayCreateCustomers = has(survey.columns, Field::Email) || has(survey.columns, Field::Phone)
        || has(survey.columns, Field::CustomerId);
    preview.joinsCustomers = has(survey.columns, Field::CustomerAlias);
    return preview;
}

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
