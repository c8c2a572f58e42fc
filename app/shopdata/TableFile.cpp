#include "shopdata/TableFile.h"
#include "shopdata/BookKind.h"
#include "shopdata/CsvReader.h"
#include "shopdata/Workbook.h"

namespace amends::shopdata {

namespace {

Result<std::unique_ptr<RowSource>> openCsv(const QString& file, const ColumnMapping& mapping, Way& way)
{
    auto bytes = ByteSource::open(file, mapping.charset);
    if (!bytes)
        return std::unexpected(bytes.error());
    way.charset = (*bytes)->charset();
    const Result<QByteArrayView> piece = (*bytes)->next();
    if (!piece)
        return std::unexpected(piece.error());
    // Whole lines only: a row cut in the middle would count as one of another shape.
    QByteArrayView start = piece->first(qMin<qsizetype>(piece->size(), 64 * 1024));
    if (const qsizetype end = start.lastIndexOf('\n'); end > 0 && start.size() < piece->size())
        start = start.first(end + 1);
    way.separator = mapping.separator.isEmpty() ? guessSeparator({start.data(), size_t(start.size())})
                                                   : char(mapping.separator.front().toLatin1());
    if (const Done done = (*bytes)->rewind(); !done)
        return std::unexpected(done.error());
    return std::make_unique<CsvReader>(std::move(*bytes), way.separator);
}

} // namespace

TableFile::~TableFile() = default;

Result<std::unique_ptr<TableFile>> TableFile::open(const QString& file)
{
    std::unique_ptr<TableFile> table(new TableFile);
    table->m_file = file;
    const BookKind kind = bookKind(file);
    if (const QString refusal = refusalOf(kind); !refusal.isEmpty())
        return failure(Problem::NotRecognised, refusal, file);
    if (kind == BookKind::Xlsx) {
        auto book = Workbook::open(file);
        if (!book)
            return std::unexpected(book.error());
        table->m_book = std::move(*book);
    }
    return table;
}

QStringList TableFile::sheets() const
{
    return m_book ? m_book->sheets() : QStringList();
}

Result<Way> TableFile::rows(const ColumnMapping& mapping) const
{
    Way way;
    if (!m_book) {
        auto rows = openCsv(m_file, mapping, way);
        if (!rows)
            return std::unexpected(rows.error());
        way.rows = std::move(*rows);
        return way;
    }
    way.sheet = mapping.sheet.isEmpty() ? sheets().constFirst() : mapping.sheet;
    auto rows = m_book->rows(way.sheet);
    if (!rows)
        return std::unexpected(rows.error());
    way.rows = std::move(*rows);
    return way;
}

} // namespace amends::shopdata
