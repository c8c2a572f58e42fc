#include "shopdata/Survey.h"
#include "shopdata/CsvReader.h"
#include <algorithm>

namespace amends::shopdata {

namespace {

constexpr size_t kSampleRows = 300;
constexpr size_t kHeaderWithin = 10;
constexpr size_t kShownRows = 5;
/// A column's writing is decided after so many rows at the earliest, so that one odd cell does not.
constexpr int kMinEvidenceRows = 200;

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

Result<std::unique_ptr<RowSource>> openCsv(const QString& file, const ReadOptions& options, Survey& survey)
{
    const ColumnMapping mapping = options.mapping.value_or(ColumnMapping());
    auto bytes = ByteSource::open(file, mapping.charset);
    if (!bytes)
        return std::unexpected(bytes.error());
    survey.charset = (*bytes)->charset();
    const Result<QByteArrayView> piece = (*bytes)->next();
    if (!piece)
        return std::unexpected(piece.error());
    // Whole lines only: a row cut in the middle would count as one of another shape.
    QByteArrayView start = piece->first(qMin<qsizetype>(piece->size(), 64 * 1024));
    if (const qsizetype end = start.lastIndexOf('\n'); end > 0 && start.size() < piece->size())
        start = start.first(end + 1);
    survey.separator = mapping.separator.isEmpty() ? guessSeparator({start.data(), size_t(start.size())})
                                                   : char(mapping.separator.front().toLatin1());
    if (const Done done = (*bytes)->rewind(); !done)
        return std::unexpected(done.error());
    return std::make_unique<CsvReader>(std::move(*bytes), survey.separator);
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
        best = guessByContent(rows);
        survey.header = numberedHeader(rows);
        survey.headerRow = -1;
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
    if (!columns)
        return std::unexpected(columns.error());
    Guess judged;
    judged.columns = *columns;
    judge(judged);
    survey.format = nullptr;
    survey.formatName = QStringLiteral("mapped");
    survey.refusal = judged.orders || judged.customers ? QString() : QStringLiteral("no_columns");
    survey.columns = *columns;
    survey.orders = judged.orders;
    survey.customers = judged.customers;
    survey.why = QStringList(mapping.fields.values()).join(QLatin1StringView(", "));
    return {};
}

/// What the cells of the columns prove about how they are written, gathered over as many rows as it takes.
struct Evidence
{
    std::array<std::pair<int, int>, kFields> decimals{};       ///< point, comma
    std::array<std::array<int, 4>, kFields> dates{};           ///< by DateOrder
    std::array<bool, kFields> filled{};
    std::optional<Currency> currency;

    void add(const Row& row, const Columns& columns)
    {
        for (const FieldInfo& known : fieldTable()) {
            const size_t field = size_t(known.field);
            for (const int column : columns[field]) {
                const std::string_view cell = row.cell(column);
                if (cell.empty())
                    continue;
                filled[field] = true;
                if (known.content == Content::Amount) {
                    const char sign = decimalEvidence(cell);
                    decimals[field].first += sign == '.' ? 1 : 0;
                    decimals[field].second += sign == ',' ? 1 : 0;
                    if (!currency)
                        currency = currencyIn(cell);
                } else if (known.content == Content::Date) {
                    ++dates[field][size_t(dateEvidence(cell))];
                }
            }
        }
    }
    bool dateDecided(size_t field) const
    {
        const auto& seen = dates[field];
        return seen[size_t(DateOrder::DayFirst)] + seen[size_t(DateOrder::MonthFirst)] + seen[size_t(DateOrder::YearFirst)] > 0;
    }
    bool decided() const
    {
        for (const FieldInfo& known : fieldTable()) {
            const size_t field = size_t(known.field);
            if (!filled[field])
                continue;
            if (known.content == Content::Date && !dateDecided(field))
                return false;
            if (known.content == Content::Amount && known.field != Field::Quantity
                && decimals[field].first + decimals[field].second == 0)
                return false;
        }
        return true;
    }
};

void decideDecimals(Survey& survey, const Evidence& evidence, const ReadOptions& options)
{
    const QString wanted = options.mapping ? options.mapping->decimal : QString();
    char fixed = survey.format ? survey.format->decimal : 0;
    if (!wanted.isEmpty())
        fixed = char(wanted.front().toLatin1());
    std::pair<int, int> all;
    for (const auto& [point, comma] : evidence.decimals) {
        all.first += point;
        all.second += comma;
    }
    // Where nothing shows it: a file that does not separate by comma comes from where the comma is the decimal sign.
    const char usual = all.first != all.second ? (all.first > all.second ? '.' : ',') : (survey.separator == ';' ? ',' : '.');
    for (size_t i = 0; i < kFields; ++i) {
        const auto& [point, comma] = evidence.decimals[i];
        survey.decimal[i] = fixed ? fixed : point == comma ? usual : point > comma ? '.' : ',';
    }
}

DateOrder namedOrder(const QString& name)
{
    if (name == QLatin1StringView("dmy"))
        return DateOrder::DayFirst;
    if (name == QLatin1StringView("mdy"))
        return DateOrder::MonthFirst;
    return name == QLatin1StringView("ymd") ? DateOrder::YearFirst : DateOrder::Unknown;
}

void decideDates(Survey& survey, const Evidence& evidence, const ReadOptions& options)
{
    const DateOrder fixed = options.mapping ? namedOrder(options.mapping->dateOrder) : DateOrder::Unknown;
    const bool american = options.country.compare(QLatin1StringView("US"), Qt::CaseInsensitive) == 0;
    for (size_t i = 0; i < kFields; ++i) {
        const auto& seen = evidence.dates[i];
        const int day = seen[size_t(DateOrder::DayFirst)];
        const int month = seen[size_t(DateOrder::MonthFirst)];
        const int year = seen[size_t(DateOrder::YearFirst)];
        DateOrder order = american ? DateOrder::MonthFirst : DateOrder::DayFirst;
        if (year > day + month)
            order = DateOrder::YearFirst;
        else if (day != month)
            order = day > month ? DateOrder::DayFirst : DateOrder::MonthFirst;
        else if (seen[size_t(DateOrder::Unknown)] > 0 && fixed == DateOrder::Unknown)
            survey.notes << QStringLiteral("date_order_ambiguous");
        survey.dateOrder[i] = fixed == DateOrder::Unknown ? order : fixed;
    }
    survey.notes.removeDuplicates();
}

Done skipHeader(RowSource& rows, const Survey& survey)
{
    Row row;
    for (qint64 i = 0; i <= survey.headerRow; ++i) {
        if (const Result<bool> more = rows.next(row); !more)
            return std::unexpected(more.error());
    }
    return {};
}

Done decideWriting(RowSource& rows, Survey& survey, const ReadOptions& options)
{
    if (const Done done = rows.rewind(); !done)
        return done;
    if (const Done done = skipHeader(rows, survey); !done)
        return done;
    Evidence evidence;
    Row row;
    for (int count = 0; count < kMinEvidenceRows || !evidence.decided(); ++count) {
        const Result<bool> more = rows.next(row);
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            break;
        evidence.add(row, survey.columns);
    }
    decideDecimals(survey, evidence, options);
    decideDates(survey, evidence, options);
    survey.currency = evidence.currency.value_or(options.currency);
    if (options.mapping) {
        if (const auto wanted = Currency::fromCode(options.mapping->currency))
            survey.currency = *wanted;
    }
    return {};
}

} // namespace

Result<OpenTable> openTable(const QString& file, const ReadOptions& options)
{
    OpenTable table;
    Survey& survey = table.survey;
    const auto failed = [&](Error error) {
        error.file = file;
        return std::unexpected(error);
    };
    auto opened = openCsv(file, options, survey);
    if (!opened)
        return failed(opened.error());
    table.rows = std::move(*opened);
    const Result<std::vector<SampleRow>> sample = sampleOf(*table.rows);
    if (!sample)
        return failed(sample.error());
    if (sample->empty())
        return failure(Problem::NotRecognised, QStringLiteral("empty_file"), file);
    for (size_t i = 0; i < std::min(sample->size(), kHeaderWithin) && survey.formatName.isEmpty(); ++i) {
        const QStringList header = headerOf((*sample)[i]);
        if (const Format* format = recognise(header))
            useFormat(survey, *format, i, header);
    }
    if (survey.formatName.isEmpty())
        useGuess(survey, *sample);
    if (options.mapping && !options.mapping->fields.isEmpty()) {
        if (const Done done = useMapping(survey, *options.mapping, *sample); !done)
            return failed(done.error());
    }
    for (size_t i = size_t(survey.headerRow + 1); i < std::min(sample->size(), size_t(survey.headerRow + 1) + kShownRows); ++i)
        survey.firstRows.push_back((*sample)[i]);
    if (const Done done = decideWriting(*table.rows, survey, options); !done)
        return failed(done.error());
    if (const Done done = table.rows->rewind(); !done)
        return failed(done.error());
    if (const Done done = skipHeader(*table.rows, survey); !done)
        return failed(done.error());
    return table;
}

} // namespace amends::shopdata
