#include "shopdata/Workbook.h"
#include "shopdata/SheetRows.h"
#include "shopdata/XmlEvents.h"
#include <QHash>
#include <algorithm>
#include <charconv>

namespace amends::shopdata {

namespace {

// Unpacked. A million order lines of ten columns take some 400 MB: beyond that CSV is the way.
constexpr qint64 kLargestSheet = qint64(448) << 20;
constexpr qint64 kLargestTexts = qint64(192) << 20;
constexpr qint64 kLargestPart = qint64(16) << 20;
constexpr size_t kMostSheets = 200;

std::string_view viewOf(const std::vector<unsigned char>& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

int numberOf(std::string_view digits)
{
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

bool isTrue(std::string_view flag)
{
    return flag == "1" || flag == "true";
}

/// workbook.xml: the sheets' names, and which relation leads to each.
struct BookReader
{
    struct Sheet
    {
        QString name;
        QByteArray relation;
        bool hidden = false;
    };
    std::vector<Sheet> sheets;
    bool since1904 = false;

    void start(std::string_view name, const XmlAttributes& attributes)
    {
        if (name == "workbookPr") {
            since1904 = isTrue(attributes.value("date1904"));
        } else if (name == "sheet" && sheets.size() < kMostSheets) {
            const std::string_view relation = attributes.value("id");
            const std::string_view state = attributes.value("state");
            sheets.push_back({toText(unescaped(attributes.value("name"))), QByteArray(relation.data(), qsizetype(relation.size())),
                              !state.empty() && state != "visible"});
        }
    }
    void text(std::string_view) {}
    void end(std::string_view) {}
};

/// A part's relations: where others lie, by relation and by the last word of their type.
struct RelationReader
{
    QByteArray folder; ///< of the part that has the relations, with its slash
    QHash<QByteArray, QByteArray> byId;
    QHash<QByteArray, QByteArray> byType;

    void start(std::string_view name, const XmlAttributes& attributes)
    {
        if (name != "Relationship" || attributes.value("TargetMode") == "External")
            return;
        const auto bytes = [&](const char* key) {
            const std::string_view value = attributes.value(key);
            return QByteArray(value.data(), qsizetype(value.size()));
        };
        const QByteArray target = bytes("Target");
        const QByteArray part = target.startsWith('/') ? target.mid(1) : folder + target;
        const QByteArray type = bytes("Type");
        byId.insert(bytes("Id"), part);
        byType.insert(type.mid(type.lastIndexOf('/') + 1), part);
    }
    void text(std::string_view) {}
    void end(std::string_view) {}
};

/// styles.xml: the number format of each style a cell may have.
struct StyleReader
{
    QHash<int, NumberFormat> own;
    std::vector<NumberFormat> formats;
    bool inCellStyles = false;

    void start(std::string_view name, const XmlAttributes& attributes)
    {
        if (name == "numFmt") {
            own.insert(numberOf(attributes.value("numFmtId")), formatOf(attributes.value("formatCode")));
        } else if (name == "cellXfs") {
            inCellStyles = true;
        } else if (name == "xf" && inCellStyles) {
            const int id = numberOf(attributes.value("numFmtId"));
            const auto found = own.constFind(id);
            formats.push_back(found != own.constEnd() ? *found : builtInFormat(id));
        }
    }
    void text(std::string_view) {}
    void end(std::string_view name)
    {
        if (name == "cellXfs")
            inCellStyles = false;
    }
};

/// sharedStrings.xml: rich text is its runs joined; hints on pronunciation are no part of it.
struct TextReader
{
    SharedTexts& texts;
    std::string open = {};
    bool inText = false;
    int phonetic = 0;

    void start(std::string_view name, const XmlAttributes&)
    {
        if (name == "si")
            open.clear();
        else if (name == "rPh")
            ++phonetic;
        else if (name == "t")
            inText = phonetic == 0;
    }
    void text(std::string_view text)
    {
        if (inText)
            open.append(text);
    }
    void end(std::string_view name)
    {
        if (name == "t")
            inText = false;
        else if (name == "rPh")
            --phonetic;
        else if (name == "si")
            texts.add(open.find("_x") == open.npos ? open : unescaped(open));
    }
};

/// Where a part's relations stand: "xl/workbook.xml" → "xl/_rels/workbook.xml.rels".
QByteArray relationsOf(const QByteArray& part)
{
    const qsizetype slash = part.lastIndexOf('/');
    return part.left(slash + 1) + "_rels/" + part.mid(slash + 1) + ".rels";
}

Error damaged()
{
    return {Problem::Damaged, {}, {}, QStringLiteral("damaged_workbook")};
}

/// Reads a small part into `target`.
template <class Target> Done readPart(const ZipParts& zip, const QByteArray& part, Target& target, qint64 most = kLargestPart)
{
    const auto bytes = zip.read(part, most);
    if (!bytes)
        return std::unexpected(bytes.error());
    return parseXml(viewOf(*bytes), target) ? Done() : std::unexpected(damaged());
}

Result<RelationReader> relations(const ZipParts& zip, const QByteArray& part)
{
    RelationReader reader;
    reader.folder = part.left(part.lastIndexOf('/') + 1);
    if (const Done done = readPart(zip, relationsOf(part), reader); !done)
        return std::unexpected(done.error());
    return reader;
}

} // namespace

void SharedTexts::add(std::string_view text)
{
    m_places.emplace_back(m_text.size(), text.size());
    m_text.append(text);
}

std::string_view SharedTexts::at(size_t index) const
{
    if (index >= m_places.size())
        return {};
    return std::string_view(m_text).substr(m_places[index].first, m_places[index].second);
}

Result<std::unique_ptr<Workbook>> Workbook::open(const QString& file)
{
    auto zip = ZipParts::open(file);
    if (!zip)
        return std::unexpected(zip.error());
    std::unique_ptr<Workbook> book(new Workbook);
    book->m_zip = std::move(*zip);
    const auto read = [&]() -> Done {
        const auto root = relations(*book->m_zip, {});
        if (!root)
            return std::unexpected(root.error());
        return book->readParts(root->byType.value("officeDocument", "xl/workbook.xml"));
    };
    if (const Done done = read(); !done) {
        Error error = done.error();
        error.file = file;
        return std::unexpected(error);
    }
    return book;
}

Done Workbook::readParts(const QByteArray& bookPart)
{
    const auto related = relations(*m_zip, bookPart);
    if (!related)
        return std::unexpected(related.error());
    BookReader reader;
    if (const Done done = readPart(*m_zip, bookPart, reader); !done)
        return done;
    m_parts->since1904 = reader.since1904;
    for (const BookReader::Sheet& sheet : reader.sheets) {
        const QByteArray part = related->byId.value(sheet.relation);
        // A sheet of nothing but a chart is of another kind.
        if (m_zip->has(part) && !part.contains("chartsheet"))
            m_sheets.push_back({sheet.name, part, sheet.hidden});
    }
    std::ranges::stable_partition(m_sheets, [](const Sheet& sheet) { return !sheet.hidden; });
    if (m_sheets.empty())
        return std::unexpected(damaged());
    if (const QByteArray styles = related->byType.value("styles"); m_zip->has(styles)) {
        StyleReader styleReader;
        if (const Done done = readPart(*m_zip, styles, styleReader); !done)
            return done;
        m_parts->formats = std::move(styleReader.formats);
    }
    if (const QByteArray texts = related->byType.value("sharedStrings"); m_zip->has(texts)) {
        TextReader textReader{m_parts->texts};
        return readPart(*m_zip, texts, textReader, kLargestTexts);
    }
    return {};
}

QStringList Workbook::sheets() const
{
    QStringList names;
    for (const Sheet& sheet : m_sheets)
        names << sheet.name;
    return names;
}

Result<std::unique_ptr<RowSource>> Workbook::rows(const QString& name) const
{
    const auto sheet = std::ranges::find(m_sheets, name, &Sheet::name);
    if (sheet == m_sheets.end())
        return failure(Problem::BadInput, QStringLiteral("sheet = \"%1\"").arg(name));
    auto xml = m_zip->read(sheet->part, kLargestSheet);
    if (!xml)
        return std::unexpected(xml.error());
    return std::make_unique<SheetRows>(std::move(*xml), m_parts);
}

} // namespace amends::shopdata
