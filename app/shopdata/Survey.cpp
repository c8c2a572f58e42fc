#include "shopdata/Survey.h"
#include "shopdata/TableFile.h"
#include <algorithm>

namespace amends::shopdata {

namespace {

constexpr size_t kSampleRows = 300;
constexpr size_t kHeaderWithin = 10;
constexpr size_t kShownRows = 5;

QString text(std::string_view cell)
{
    return QString::fromUtf8(cell.data(), qsizetype(cell.size()));
}

QStringList headerOf(const SampleRow& row)
{
    QStringList header;
    for (const std::string& cell : row)
        header << text(trimmed(cell));
    while (!header.isEmpty() && header.last().isEmpty())
        header.removeLast();
    return header;
}

Result<std::vector<SampleRow>> sampleOf(RowSource& rows)
{
    std::vector<SampleRow> sample;
    Row row;
    while (sample.size() < kSampleRows) {
        const Result<bool> more = rows.next(row);
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            break;
        sample.emplace_back(row.cells.begin(), row.cells.end());
    }
    return sample;
}

void useFormat(Survey& survey, const Format& format, size_t row, const QStringList& header)
{
    survey.format = &format;
    survey.formatName = QLatin1StringView(format.name);
    survey.why = QString::fromUtf8(format.recognisedBy).replace(u',', QLatin1StringView(", "));
    survey.header = header;
    survey.headerRow = qint64(row);
    if (format.refusal) {
        survey.refusal = QLatin1StringView(format.refusal);
        return;
    }
    survey.columns = columnsOf(format, header);
    survey.orders = !format.customersOnly;
    survey.customers = format.customersOnly;
}

QStringList numberedHeader(std::span<const SampleRow> rows)
{
    size_t width = 0;
    for (const SampleRow& row : rows)
        width = std::max(width, row.size());
    QStringList header;
    for (size_t i = 0; i < width; ++i)
        header << QStringLiteral("#%1").arg(i + 1);
    return header;
}

void useGuess(Survey& survey, std::span<const SampleRow> rows)
{
    Guess best;
    for (size_t i = 0; i < std::min(rows.size(), kHeaderWithin); ++i) {
        if (!looksLikeHeader(rows[i]))
            continue;
        const QStringList header = headerOf(rows[i]);
        const Guess guess = guessByHeader(header, rows.subspan(i + 1));
        if ((guess.orders || guess.customers) && guess.fields > best.fields) {
            best = guess;
            survey.header = header;
            survey.headerRow = qint64(i);
        }
    }
    if (best.fields == 0) {
        // Words that mean nothing to us are a header all the same.
        const bool words = rows.size() > 1 && looksLikeHeader(rows[0]) && !looksLikeHeader(rows[1]);
        best = guessByContent(words ? rows.subspan(1) : rows);
        survey.header = words ? headerOf(rows[0]) : numberedHeader(rows);
        survey.headerRow = words ? 0 : -1;
    }
    survey.formatName = QStringLiteral("guessed");
    survey.columns = best.columns;
    survey.orders = best.orders;
    survey.customers = best.customers;
    QStringList used;
    for (qsizetype column = 0; column < survey.header.size(); ++column) {
        if (std::ranges::any_of(best.columns, [&](const auto& columns) { return std::ranges::count(columns, int(column)) > 0; }))
            used << survey.header[column];
    }
    survey.why = used.join(QLatin1StringView(", "));
    if (!best.orders && !best.customers)
        survey.refusal = QStringLiteral("no_columns");
}

/// A column asked for by its place is as secret as the header above it says, wherever that stands.
bool namesASecret(const Columns& columns, std::span<const SampleRow> rows)
{
    for (const SampleRow& row : rows.first(std::min(rows.size(), kHeaderWithin))) {
        const QStringList header = looksLikeHeader(row) ? headerOf(row) : QStringList();
        for (const auto& each : columns) {
            if (std::ranges::any_of(each, [&](int column) { return isSecretColumn(header.value(column)); }))
                return true;
        }
    }
    return false;
}

Done useMapping(Survey& survey, const ColumnMapping& mapping, std::span<const SampleRow> rows)
{
    Result<Columns> columns = failure(Problem::BadInput, QStringLiteral("no_columns"));
    const bool byPlace = std::ranges::all_of(mapping.fields, [](const QString& name) { return name.startsWith(u'#'); });
    for (size_t i = 0; i < std::min(rows.size(), kHeaderWithin); ++i) {
        const QStringList header = headerOf(rows[i]);
        const bool words = looksLikeHeader(rows[i]);
        auto found = resolve(mapping, words ? header : numberedHeader(rows));
        if (!found && i > 0)
            continue;
        columns = std::move(found);
        survey.header = words ? header : numberedHeader(rows);
        survey.headerRow = words ? qint64(i) : -1;
        if (columns && (words || byPlace))
            break;
    }
    if (columns && namesASecret(*columns, rows))
        columns = failure(Problem::BadInput, QStringList(mapping.fields.values()).join(QLatin1StringView(", ")));
    if (!columns)
        return std::unexpected(columns.error());
    Guess judged;
    judged.columns = *columns;
    judge(judged);
    // What was shown and given back unchanged is still the form it was recognised as.
    if (survey.format && *columns == survey.columns)
        return {};
    // A system's habits (decimal sign, channel) stay true when the user corrects a column.
    if (survey.format && (survey.format->refusal || survey.format->customersOnly == judged.orders))
        survey.format = nullptr;
    survey.formatName = QStringLiteral("mapped");
    survey.refusal = judged.orders || judged.customers ? QString() : QStringLiteral("no_columns");
    survey.columns = *columns;
    survey.orders = judged.orders;
    survey.customers = judged.customers;
    survey.why = QStringList(mapping.fields.values()).join(QLatin1StringView(", "));
    return {};
}

} // namespace

QStringList openCells(const Row& row, const QStringList& header)
{
    QStringList cells;
    for (size_t i = 0; i < row.cells.size(); ++i)
        cells << (isSecretColumn(header.value(qsizetype(i))) ? QString() : text(row.cells[i]));
    return cells;
}

namespace {

/// What one table of the file is, with its rows before the first.
Result<OpenTable> survey(Way way, const ReadOptions& options, bool remembered)
{
    OpenTable table;
    Survey& survey = table.survey;
    survey.remembered = remembered;
    survey.charset = way.charset;
    survey.separator = way.separator;
    survey.sheet = way.sheet;
    table.rows = std::move(way.rows);
    const Result<std::vector<SampleRow>> sample = sampleOf(*table.rows);
    if (!sample)
        return std::unexpected(sample.error());
    if (sample->empty())
        return failure(Problem::NotRecognised, QStringLiteral("empty_file"));
    for (size_t i = 0; i < std::min(sample->size(), kHeaderWithin) && survey.formatName.isEmpty(); ++i) {
        const QStringList header = headerOf((*sample)[i]);
        if (const Format* format = recognise(header))
            useFormat(survey, *format, i, header);
    }
    if (survey.formatName.isEmpty())
        useGuess(survey, *sample);
    if (options.mapping && !options.mapping->fields.isEmpty()) {
        if (const Done done = useMapping(survey, *options.mapping, *sample); !done)
            return std::unexpected(done.error());
    }
    for (size_t i = size_t(survey.headerRow + 1); i < std::min(sample->size(), size_t(survey.headerRow + 1) + kShownRows); ++i)
        survey.firstRows.push_back((*sample)[i]);
    survey.width = survey.headerRow < 0 ? 0 : (*sample)[size_t(survey.headerRow)].size();
    if (const Done done = decideWriting(*table.rows, survey, options); !done)
        return std::unexpected(done.error());
    if (const Done done = table.rows->rewind(); !done)
        return std::unexpected(done.error());
    if (const Done done = skipHeader(*table.rows, survey); !done)
        return std::unexpected(done.error());
    return table;
}

/// The table that the mapping names, else the first that is of use, else the first that holds anything.
Result<OpenTable> openAsTold(const TableFile& file, const ReadOptions& options, bool remembered)
{
    ColumnMapping mapping = options.mapping.value_or(ColumnMapping());
    const QStringList sheets = file.sheets();
    Result<OpenTable> best = failure(Problem::NotRecognised, QStringLiteral("empty_file"));
    for (const QString& sheet : mapping.sheet.isEmpty() && !sheets.isEmpty() ? sheets : QStringList{mapping.sheet}) {
        mapping.sheet = sheet;
        auto way = file.rows(mapping);
        auto table = way ? survey(std::move(*way), options, remembered) : std::unexpected(way.error());
        if (table)
            table->survey.sheets = sheets;
        const bool useful = table && table->survey.refusal.isEmpty();
        const bool isEmpty = !table && table.error().detail == QLatin1StringView("empty_file");
        if (useful || (!best && !isEmpty))
            best = std::move(table);
        if (useful)
            break;
    }
    return best;
}

QStringList foldedHeader(QStringList header)
{
    for (QString& name : header) {
        const QByteArray utf8 = name.toUtf8();
        name = QString::fromStdString(fold({utf8.data(), size_t(utf8.size())}));
    }
    return header;
}

bool isFor(const RememberedMapping& remembered, std::span<const SampleRow> rows)
{
    const QStringList numbered = numberedHeader(rows);
    if (remembered.header == numbered) {
        const auto columns = resolve(remembered.mapping, numbered);
        return columns && !looksLikeHeader(rows[0]) && contentFits(*columns, rows);
    }
    const QStringList wanted = foldedHeader(remembered.header);
    return std::ranges::any_of(rows.first(std::min(rows.size(), kHeaderWithin)),
                               [&](const SampleRow& row) { return foldedHeader(headerOf(row)) == wanted; });
}

bool isOneByte(const QString& charset)
{
    return charset == QLatin1StringView("windows-1252") || charset == QLatin1StringView("iso-8859-15");
}

/// What the user chose for a file like this, looked for in the ways the file may be taken apart: as guessed, then as
/// chosen for others.
std::optional<ColumnMapping> rememberedFor(const TableFile& file, const ReadOptions& options)
{
    const QStringList sheets = file.sheets();
    QList<ColumnMapping> ways;
    if (sheets.isEmpty())
        ways << ColumnMapping();
    for (const RememberedMapping& remembered : sheets.isEmpty() ? options.remembered : QList<RememberedMapping>()) {
        ColumnMapping way;
        way.charset = remembered.mapping.charset;
        way.separator = remembered.mapping.separator;
        if (!ways.contains(way))
            ways << way;
    }
    for (const QString& sheet : sheets) {
        ColumnMapping way;
        way.sheet = sheet;
        ways << way;
    }
    for (qsizetype i = 0; i < ways.size(); ++i) {
        const auto way = file.rows(ways[i]);
        const auto sample = way ? sampleOf(*way->rows) : std::unexpected(way.error());
        if (!sample || sample->empty())
            continue;
        for (const RememberedMapping& remembered : options.remembered) {
            if (!isFor(remembered, *sample))
                continue;
            ColumnMapping mapping = remembered.mapping;
            mapping.sheet = way->sheet;
            if (i == 0) {
                mapping.separator.clear();
                // Which of the old charsets it is cannot be seen; whether it is one of them can.
                if (!isOneByte(mapping.charset) || !isOneByte(way->charset))
                    mapping.charset.clear();
            }
            return mapping;
        }
    }
    return std::nullopt;
}

} // namespace

Result<OpenTable> openTable(const QString& path, const ReadOptions& options)
{
    const auto file = TableFile::open(path);
    if (!file)
        return std::unexpected(file.error());
    ReadOptions with = options;
    if (!options.mapping && !options.remembered.isEmpty())
        with.mapping = rememberedFor(**file, options);
    const bool remembered = !options.mapping && with.mapping;
    auto table = openAsTold(**file, with, remembered);
    if (!table && remembered)
        table = openAsTold(**file, options, false);
    if (!table) {
        Error error = table.error();
        error.file = path;
        return std::unexpected(error);
    }
    return table;
}

} // namespace amends::shopdata
