#include "shopdata/Survey.h"

// How the cells of a file are written: decimal sign, order of day and month, currency. Decided by column, never by cell.

namespace amends::shopdata {

namespace {

/// A column's writing is decided after so many rows at the earliest, so that one odd cell does not.
constexpr int kMinEvidenceRows = 200;

/// What the cells of the columns prove about how they are written, gathered over as many rows as it takes.
struct Evidence
{
    std::array<std::pair<int, int>, kFields> decimals{};       ///< point, comma
    std::array<std::array<int, 4>, kFields> dates{};           ///< by DateOrder
    std::array<bool, kFields> filled{};
    std::optional<Currency> currency;
    NumberStyle customerNumbers;

    void add(const Row& row, const Columns& columns)
    {
        for (const int column : columns[size_t(Field::CustomerId)]) {
            const std::string_view number = cleanId(row.cell(column));
            if (looksLikeInteger(number))
                customerNumbers.add(qsizetype(number.size()), number.front() == '0');
        }
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
    const char chosen = wanted.isEmpty() ? 0 : char(wanted.front().toLatin1());
    char fixed = survey.format ? survey.format->decimal : 0;
    if (chosen && !survey.remembered)
        fixed = chosen;
    std::pair<int, int> all;
    for (const auto& [point, comma] : evidence.decimals) {
        all.first += point;
        all.second += comma;
    }
    // Where nothing shows it: a file that does not separate by comma comes from where the comma is the decimal sign.
    const char silent = chosen ? chosen : survey.separator == ';' ? ',' : '.';
    const char usual = all.first != all.second ? (all.first > all.second ? '.' : ',') : silent;
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
    const DateOrder chosen = options.mapping ? namedOrder(options.mapping->dateOrder) : DateOrder::Unknown;
    const DateOrder fixed = survey.remembered ? DateOrder::Unknown : chosen;
    const bool american = options.country.compare(QLatin1StringView("US"), Qt::CaseInsensitive) == 0;
    for (size_t i = 0; i < kFields; ++i) {
        const auto& seen = evidence.dates[i];
        const int day = seen[size_t(DateOrder::DayFirst)];
        const int month = seen[size_t(DateOrder::MonthFirst)];
        const int year = seen[size_t(DateOrder::YearFirst)];
        DateOrder order = chosen != DateOrder::Unknown ? chosen : american ? DateOrder::MonthFirst : DateOrder::DayFirst;
        if (year > day + month)
            order = DateOrder::YearFirst;
        else if (day != month)
            order = day > month ? DateOrder::DayFirst : DateOrder::MonthFirst;
        else if (seen[size_t(DateOrder::Unknown)] > 0 && chosen == DateOrder::Unknown)
            survey.notes << QStringLiteral("date_order_ambiguous");
        survey.dateOrder[i] = fixed == DateOrder::Unknown ? order : fixed;
    }
    survey.notes.removeDuplicates();
}

} // namespace

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
    survey.customerNumbers = evidence.customerNumbers;
    survey.currency = evidence.currency.value_or(options.currency);
    if (options.mapping) {
        if (const auto wanted = Currency::fromCode(options.mapping->currency))
            survey.currency = *wanted;
    }
    return {};
}

} // namespace amends::shopdata
