#include "shopdata/VCard.h"
#include "shopdata/ByteSource.h"
#include "shopdata/Cells.h"
#include "shopdata/Codes.h"
#include "shopdata/FirstRecords.h"
#include <QStringDecoder>
#include <algorithm>

namespace amends::shopdata {

namespace {

/// A property over this length is a picture or a mistake.
constexpr qsizetype kMaxProperty = 64 * 1024;

/// "EMAIL;TYPE=home:a@b.c" taken apart.
struct Property
{
    QByteArray name;        ///< upper case, group taken off
    QByteArray parameters;  ///< upper case
    QString value;
};

QByteArray fromQuotedPrintable(QByteArrayView text)
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool number = false;
        const int byte = text[i] == '=' && i + 2 < text.size() + 0 ? text.sliced(i + 1, 2).toByteArray().toInt(&number, 16) : 0;
        result += number ? char(byte) : text[i];
        i += number ? 2 : 0;
    }
    return result;
}

QString decoded(const QByteArray& bytes, QByteArrayView parameters)
{
    const QString charset = parameters.contains("CHARSET=UTF-8") ? QStringLiteral("utf-8") : guessCharset(bytes);
    if (charset == QLatin1StringView("utf-8"))
        return QString::fromUtf8(bytes);
    // Windows-1252 differs from Latin-1 only in signs that names do not have.
    return QString::fromLatin1(bytes);
}

std::optional<Property> propertyOf(const QByteArray& line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0)
        return std::nullopt;
    Property property;
    const QByteArray head = line.left(colon).toUpper();
    const qsizetype semicolon = head.indexOf(';');
    property.name = semicolon < 0 ? head : head.left(semicolon);
    property.parameters = semicolon < 0 ? QByteArray() : head.mid(semicolon + 1);
    property.name = property.name.mid(property.name.lastIndexOf('.') + 1);
    const QByteArray value = line.mid(colon + 1);
    if (property.parameters.contains("QUOTED-PRINTABLE"))
        property.value = decoded(fromQuotedPrintable(value), property.parameters);
    else
        property.value = QString::fromUtf8(value);
    return property;
}

/// Parts between semicolons that are not escaped, escapes undone.
QStringList partsOf(const QString& value)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == u'\\' && i + 1 < value.size()) {
            const QChar next = value[++i];
            parts.last() += next == u'n' || next == u'N' ? QChar(u'\n') : next;
        } else if (value[i] == u';') {
            parts << QString();
        } else {
            parts.last() += value[i];
        }
    }
    for (QString& part : parts)
        part = part.trimmed();
    return parts;
}

/// The card's lines become a record, one after another.
void take(CustomerRecord& record, const Property& property)
{
    const QStringList parts = partsOf(property.value);
    const QString whole = parts.join(u';');
    if (property.name == "FN") {
        record.name = whole.simplified();
    } else if (property.name == "N" && record.name.isEmpty()) {
        record.name = (parts.value(1) + u' ' + parts.value(2) + u' ' + parts.value(0)).simplified();
    } else if (property.name == "ORG") {
        record.company = parts.value(0);
    } else if (property.name == "EMAIL") {
        const QByteArray email = whole.toLower().toUtf8();
        if (looksLikeEmail({email.data(), size_t(email.size())}) && !record.emails.contains(QString::fromUtf8(email)))
            record.emails << QString::fromUtf8(email);
    } else if (property.name == "TEL" && !property.parameters.contains("FAX")) {
        const QString phone = whole.startsWith(QLatin1StringView("tel:")) ? whole.mid(4) : whole;
        const auto digits = std::ranges::count_if(phone, [](QChar c) { return c.isDigit(); });
        if (digits >= 3 && phone.size() <= 40 && !record.phones.contains(phone))
            record.phones << phone;
    } else if (property.name == "ADR" && record.address.isEmpty()) {
        record.address.street = parts.value(2);
        record.address.city = parts.value(3);
        record.address.postalCode = parts.value(5);
        const QByteArray country = parts.value(6).toUtf8();
        record.address.country = countryCode({country.data(), size_t(country.size())});
    } else if (property.name == "LANG") {
        const QByteArray language = whole.toUtf8();
        record.language = languageCode({language.data(), size_t(language.size())});
    }
}

/// Lines as vCard means them: folded ones joined, soft breaks of quoted-printable, too.
class CardReader
{
public:
    explicit CardReader(std::unique_ptr<ByteSource> bytes) : m_bytes(std::move(bytes)) {}

    Result<bool> next(QByteArray& line)
    {
        line.clear();
        Result<bool> more = take(line);
        if (!more || !*more)
            return more;
        for (;;) {
            const bool soft = line.endsWith('=') && line.left(200).toUpper().contains("QUOTED-PRINTABLE");
            Result<bool> peeked = m_hasAhead ? Result<bool>(true) : read(m_ahead);
            if (!peeked)
                return peeked;
            m_hasAhead = *peeked;
            const bool folded = m_hasAhead && (m_ahead.startsWith(' ') || m_ahead.startsWith('\t'));
            if (!m_hasAhead || (!soft && !folded))
                return true;
            if (soft)
                line.chop(1);
            if (line.size() < kMaxProperty)
                line += soft ? m_ahead : m_ahead.mid(1);
            m_hasAhead = false;
        }
    }
    qint64 line() const { return m_line - (m_hasAhead ? 1 : 0); }
    const ByteSource& bytes() const { return *m_bytes; }

private:
    Result<bool> take(QByteArray& line)
    {
        if (!m_hasAhead)
            return read(line);
        line = m_ahead;
        m_hasAhead = false;
        return true;
    }
    Result<bool> read(QByteArray& line)
    {
        for (;;) {
            const qsizetype end = m_text.indexOf('\n', m_at);
            if (end >= 0) {
                line = m_text.mid(m_at, end - m_at);
                m_at = end + 1;
                break;
            }
            const Result<QByteArrayView> piece = m_bytes->next();
            if (!piece)
                return std::unexpected(piece.error());
            m_text.remove(0, m_at);
            m_at = 0;
            if (piece->isEmpty() && m_text.isEmpty())
                return false;
            // A line without end is cut, so that no file can fill the memory.
            if (piece->isEmpty() || m_text.size() > maxRowBytes) {
                line = m_text;
                m_text = piece->toByteArray();
                break;
            }
            m_text.append(*piece);
            if (!m_text.contains('\n'))
                m_text.replace('\r', '\n');
        }
        ++m_line;
        if (line.endsWith('\r'))
            line.chop(1);
        return true;
    }

    std::unique_ptr<ByteSource> m_bytes;
    QByteArray m_text;
    qsizetype m_at = 0;
    QByteArray m_ahead;
    bool m_hasAhead = false;
    qint64 m_line = 0;
};

} // namespace

bool isVCard(const QString& file)
{
    const auto bytes = ByteSource::open(file);
    if (!bytes)
        return false;
    const Result<QByteArrayView> piece = (*bytes)->next();
    return piece && piece->first(qMin<qsizetype>(piece->size(), 1024)).trimmed().toByteArray().toUpper().startsWith("BEGIN:VCARD");
}

Result<ReadTotal> readVCard(const QString& file, Sink& sink)
{
    auto bytes = ByteSource::open(file);
    if (!bytes)
        return std::unexpected(bytes.error());
    CardReader reader(std::move(*bytes));
    ReadTotal total;
    CustomerRecord record;
    QByteArray line;
    for (;;) {
        const Result<bool> more = reader.next(line);
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            break;
        const std::optional<Property> property = propertyOf(line);
        if (!property)
            continue;
        if (property->name == "BEGIN") {
            record = {};
            record.place = {++total.rows, reader.line()};
        } else if (property->name == "END") {
            record.mayCreate = !record.emails.isEmpty() || !record.phones.isEmpty();
            if (!record.mayCreate && record.name.isEmpty() && record.company.isEmpty()) {
                ++total.ignored;
                sink.rejected({record.place, QStringLiteral("no_customer_key"), {}, true});
                continue;
            }
            ++total.customers;
            if (!sink.customer(record) || !sink.progress(reader.bytes().doneBytes(), reader.bytes().totalBytes()))
                return failure(Problem::Cancelled, {}, file);
        } else {
            take(record, *property);
        }
    }
    return total;
}

Result<Preview> previewVCard(const QString& file, const ReadOptions& options)
{
    FirstRecords first(options.zone);
    if (const auto read = readVCard(file, first); !read && read.error().problem != Problem::Cancelled)
        return std::unexpected(read.error());
    Preview preview;
    preview.format = QStringLiteral("vcard");
    preview.system = QStringLiteral("vcard");
    preview.why = QStringLiteral("BEGIN:VCARD");
    preview.hasCustomers = true;
    preview.mayCreateCustomers = true;
    first.moveTo(preview);
    // A card has no columns to choose: what stands in it and what is read are the same.
    preview.header = preview.columnFields = preview.readHeader;
    for (const ReadRow& row : std::as_const(preview.readRows))
        preview.firstRows << row.values;
    return preview;
}

} // namespace amends::shopdata
