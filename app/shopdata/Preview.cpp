#include "shopdata/FirstRecords.h"
#include "shopdata/RecordBuilder.h"
#include "shopdata/VCard.h"
#include <algorithm>

namespace amends::shopdata {

namespace {

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
    mapping.sheet = survey.sheet;
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

QStringList fieldsByColumn(const Survey& survey)
{
    QStringList fields(survey.header.size());
    for (const FieldInfo& known : fieldTable()) {
        for (const int column : survey.columns[size_t(known.field)]) {
            // One column may say two things (Loyverse's contacts): the first of them stands for it.
            if (column < fields.size() && fields[column].isEmpty())
                fields[column] = QLatin1StringView(known.name);
        }
    }
    return fields;
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

/// What the owner should know before rather than find out after.
void addNotes(const Survey& survey, Preview& preview)
{
    const bool named = has(survey.columns, Field::Name) || has(survey.columns, Field::LastName) || has(survey.columns, Field::Company);
    if (!preview.mayCreateCustomers)
        preview.notes << (named ? QStringLiteral("names_only") : QStringLiteral("no_customers"));
    if (std::ranges::any_of(survey.header, isSecretColumn))
        preview.notes << QStringLiteral("secret_columns");
    // Lightspeed's lists end there without a word.
    if (survey.customers && survey.header.contains(QLatin1StringView("loyalty_balance"), Qt::CaseInsensitive))
        preview.notes << QStringLiteral("cut_at_1000");
}

Done readFirst(OpenTable& table, const ReadOptions& options, Preview& preview)
{
    FirstRecords first(options.zone);
    RecordBuilder builder(table.survey, options, first);
    Row row;
    while (!first.isFull()) {
        const Result<bool> more = table.rows->next(row);
        if (!more)
            return std::unexpected(more.error());
        if (!*more) {
            builder.finish();
            break;
        }
        if (!builder.add(row))
            break;
    }
    first.moveTo(preview);
    return {};
}

} // namespace

Result<Preview> preview(const QString& file, const ReadOptions& options)
{
    if (isVCard(file))
        return previewVCard(file, options);
    Result<OpenTable> table = openTable(file, options);
    if (!table)
        return std::unexpected(table.error());
    const Survey& survey = table->survey;
    Preview preview;
    preview.format = survey.refusal.isEmpty() ? survey.formatName : QString();
    preview.refusal = survey.refusal;
    preview.refusalDetail = survey.refusal.isEmpty() ? QString() : survey.formatName;
    preview.why = survey.why;
    preview.mapping = mappingOf(survey);
    preview.remembered = survey.remembered;
    preview.header = survey.header;
    preview.columnFields = fieldsByColumn(survey);
    preview.sheets = survey.sheets;
    for (const SampleRow& row : survey.firstRows)
        preview.firstRows << shown(row, survey.header);
    preview.notes = survey.notes;
    preview.system = survey.format ? QString::fromLatin1(survey.format->name).section(u'-', 0, 0) : QStringLiteral("guessed");
    preview.customerNumbers = survey.customerNumbers;
    preview.hasOrders = survey.orders;
    preview.hasCustomers = survey.customers;
    preview.mayCreateCustomers = has(survey.columns, Field::Email) || has(survey.columns, Field::Phone)
        || has(survey.columns, Field::CustomerId) || has(survey.columns, Field::Card);
    preview.joinsCustomers = has(survey.columns, Field::CustomerAlias);
    if (!survey.refusal.isEmpty())
        return preview;
    addNotes(survey, preview);
    if (const Done done = readFirst(*table, options, preview); !done)
        return std::unexpected(done.error());
    return preview;
}

} // namespace amends::shopdata
