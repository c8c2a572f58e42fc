#include "store/SchemaCarving.h"
#include "store/Migrations.h"
#include "store/Statement.h"
#include <QFile>
#include <QHash>
#include <QSet>
#include <QTemporaryDir>
#include <QtEndian>
#include <algorithm>
#include <sqlite3.h>

// The layout is SQLite's documented file format: a page is a b-tree page of a type, with cells; a cell of a table's leaf
// is its length, its row number and a record; a record is the types of its columns and then their values.

namespace amends::store {

namespace {

constexpr qsizetype pageSize = 4096; // what every shop's file was made with
constexpr char leafOfTable = 0x0d;
constexpr char innerOfTable = 0x05;
constexpr char innerOfIndex = 0x02;

struct Entry
{
    QString type;
    QString name;
    QString table;
    qint64 root = 0;
    QString sql;
};

/// A number of one to nine bytes; `at` moves behind it, beyond the end where there is none.
quint64 varint(const QByteArray& page, qsizetype& at)
{
    quint64 value = 0;
    for (int i = 0; i < 9 && at < page.size(); ++i) {
        const auto byte = static_cast<unsigned char>(page[at++]);
        if (i == 8)
            return (value << 8) | byte;
        value = (value << 7) | (byte & 0x7f);
        if (byte < 0x80)
            return value;
    }
    at = page.size() + 1;
    return 0;
}

QByteArray asVarint(quint64 value)
{
    QByteArray bytes(1, char(value & 0x7f));
    while (value >>= 7)
        bytes.prepend(char(0x80 | (value & 0x7f)));
    return bytes;
}

quint16 number16(const QByteArray& page, qsizetype at)
{
    return qFromBigEndian<quint16>(page.constData() + at);
}

quint32 number32(const QByteArray& page, qsizetype at)
{
    return qFromBigEndian<quint32>(page.constData() + at);
}

QByteArray bigEndian(quint32 value, int bytes)
{
    QByteArray all(4, '\0');
    qToBigEndian(value, all.data());
    return all.right(bytes);
}

/// A row of sqlite_schema as it lies in a cell; nothing where the cell holds something else.
std::optional<Entry> entryAt(const QByteArray& page, qsizetype at)
{
    const quint64 length = varint(page, at);
    varint(page, at);
    const qsizetype record = at;
    if (length < 12 || record + qsizetype(length) > page.size())
        return std::nullopt;
    const qsizetype header = record + qsizetype(varint(page, at));
    QList<quint64> types;
    while (at < header && header < page.size())
        types.append(varint(page, at));
    if (types.size() != 5 || at != header)
        return std::nullopt;
    QStringList texts;
    Entry entry;
    for (const quint64 type : types) {
        const bool isText = type >= 13 && type % 2 == 1;
        const qsizetype size = isText ? qsizetype((type - 13) / 2) : type <= 4 ? qsizetype(type) : 0;
        if (size > page.size() || at + size > page.size())
            return std::nullopt;
        if (texts.size() == 3 && !isText) {
            for (qsizetype i = 0; i < size; ++i)
                entry.root = (entry.root << 8) | static_cast<unsigned char>(page[at + i]);
            texts.append(QString());
        } else {
            texts.append(QString::fromUtf8(page.constData() + at, isText ? size : 0));
        }
        at += size;
    }
    static const QStringList kinds{QStringLiteral("table"), QStringLiteral("index"), QStringLiteral("trigger"), QStringLiteral("view")};
    if (!kinds.contains(texts[0]) || texts[1].isEmpty() || texts[2].isEmpty())
        return std::nullopt;
    entry.type = texts[0];
    entry.name = texts[1];
    entry.table = texts[2];
    entry.sql = texts[4];
    return entry;
}

QList<Entry> entriesOn(const QByteArray& page)
{
    QList<Entry> entries;
    if (page[0] != leafOfTable)
        return entries;
    const int cells = number16(page, 3);
    for (int i = 0; i < cells && 8 + 2 * i + 2 <= page.size(); ++i) {
        const auto entry = entryAt(page, number16(page, 8 + 2 * i));
        if (!entry)
            return {};
        entries.append(*entry);
    }
    return entries;
}

/// The pages an inner page leads to.
QList<quint32> childrenOn(const QByteArray& page)
{
    QList<quint32> children;
    if (page[0] != innerOfTable && page[0] != innerOfIndex)
        return children;
    children.append(number32(page, 8));
    const int cells = number16(page, 3);
    for (int i = 0; i < cells && 12 + 2 * i + 2 <= page.size(); ++i) {
        if (const qsizetype at = number16(page, 12 + 2 * i); at + 4 <= page.size())
            children.append(number32(page, at));
    }
    return children;
}

/// What the pages of the file tell of it, its first page left out.
struct Found
{
    QHash<QString, Entry> tables;
    QSet<quint32> claimed;      ///< pages that are known to belong to something
    quint32 pages = 0;          ///< of the file when it was whole, as far as can be told
};

/// As the first page has it, where that is as SQLite wrote it; 0 otherwise.
quint32 pagesByHeader(const QByteArray& first)
{
    const bool sound = first.size() == pageSize && first.startsWith(QByteArray("SQLite format 3\0", 16)) && number32(first, 24) == number32(first, 92);
    return sound ? number32(first, 28) : 0;
}

/// The definitions of a new shop's file, as the migrations make it.
Result<QList<Entry>> definitionsOfANewShop()
{
    const QTemporaryDir dir;
    auto db = Connection::open(dir.filePath(QStringLiteral("new.db")), Connection::Mode::ReadWrite);
    if (!db)
        return std::unexpected(db.error());
    if (Done done = migrate(**db, migrations(), dir.path()); !done)
        return std::unexpected(done.error());
    QList<Entry> entries;
    Statement statement(**db, QStringLiteral("SELECT type, name, tbl_name, rootpage, sql FROM sqlite_schema"));
    while (statement.next()) {
        const Row row = statement.row();
        entries.append({row.text(0), row.text(1), row.text(2), row.integer(3), row.text(4)});
    }
    return entries;
}

/// Indexes are not needed to read the rows, triggers and the full-text table only hinder.
bool isPlainTable(const Entry& entry)
{
    return entry.type == u"table" && entry.root > 1 && !entry.sql.startsWith(u"CREATE VIRTUAL")
        && (!entry.name.startsWith(u"sqlite_") || entry.name == u"sqlite_sequence");
}

QByteArray cellOf(const Entry& entry, qint64 row)
{
    const QByteArray texts[] = {entry.type.toUtf8(), entry.name.toUtf8(), entry.table.toUtf8(), entry.sql.toUtf8()};
    QByteArray types = asVarint(13 + 2 * quint64(texts[0].size())) + asVarint(13 + 2 * quint64(texts[1].size()))
                       + asVarint(13 + 2 * quint64(texts[2].size())) + char(4) + asVarint(13 + 2 * quint64(texts[3].size()));
    const QByteArray record = asVarint(quint64(types.size()) + 1) + types + texts[0] + texts[1] + texts[2]
                              + bigEndian(quint32(entry.root), 4) + texts[3];
    return asVarint(quint64(record.size())) + asVarint(quint64(row)) + record;
}

/// A b-tree page of cells; `top` is where its header begins, behind the file's own on the first page.
QByteArray pageOf(char type, const QList<QByteArray>& cells, qsizetype top, quint32 rightmost)
{
    QByteArray page(pageSize, '\0');
    const qsizetype header = top + (type == innerOfTable ? 12 : 8);
    qsizetype content = pageSize;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        content -= cells[i].size();
        page.replace(content, cells[i].size(), cells[i]);
        page.replace(header + 2 * i, 2, bigEndian(quint32(content), 2));
    }
    page[top] = type;
    page.replace(top + 3, 2, bigEndian(quint32(cells.size()), 2));
    page.replace(top + 5, 2, bigEndian(quint32(content), 2));
    if (type == innerOfTable)
        page.replace(top + 8, 4, bigEndian(rightmost, 4));
    return page;
}

QByteArray firstPage(const QList<QByteArray>& cells, quint32 rightmost, quint32 pages, int version)
{
    QByteArray page = pageOf(innerOfTable, cells, 100, rightmost);
    const QByteArray header = QByteArray("SQLite format 3\0", 16) + bigEndian(pageSize, 2) + QByteArray::fromHex("0101")
                              + QByteArray::fromHex("00402020") + bigEndian(1, 4) + bigEndian(pages, 4) + QByteArray(8, '\0')
                              + bigEndian(1, 4) + bigEndian(4, 4) + QByteArray(8, '\0') + bigEndian(1, 4)
                              + bigEndian(quint32(version), 4) + QByteArray(4, '\0') + bigEndian(applicationId, 4)
                              + QByteArray(20, '\0') + bigEndian(1, 4) + bigEndian(SQLITE_VERSION_NUMBER, 4);
    return page.replace(0, header.size(), header);
}

/// Reads every page once.
Found lookThrough(QFile& file)
{
    Found found;
    const quint32 there = quint32((file.size() + pageSize - 1) / pageSize);
    // A number a garbled page makes up must not blow the file up.
    const quint64 believed = quint64(there) * 16 + 1024;
    const auto reaches = [&](quint32 page) {
        if (page <= believed)
            found.pages = std::max(found.pages, page);
    };
    found.pages = there;
    reaches(pagesByHeader(file.read(pageSize)));
    for (qint64 at = pageSize; at + pageSize <= file.size() && file.seek(at); at += pageSize) {
        const QByteArray page = file.read(pageSize);
        if (page.size() < pageSize)
            break;
        for (const quint32 child : childrenOn(page)) {
            reaches(child);
            found.claimed.insert(child);
        }
        for (const Entry& entry : entriesOn(page)) {
            reaches(quint32(entry.root));
            found.claimed.insert(quint32(entry.root));
            if (isPlainTable(entry) && !found.tables.contains(entry.name))
                found.tables.insert(entry.name, entry);
        }
    }
    return found;
}

/// Writes the entries on new pages behind `pages`, and a first page that leads to them. On the pages of a part that was cut off
/// they would be taken for rows of whatever had those.
bool writeSchema(QFile& file, const QList<Entry>& entries, quint32 pages)
{
    QList<QByteArray> inner;
    QList<QByteArray> cells;
    qsizetype room = 0;
    bool written = file.resize(qint64(pages) * pageSize);
    const auto flush = [&](qint64 lastRow, bool end) {
        written = written && file.seek(qint64(pages) * pageSize) && file.write(pageOf(leafOfTable, cells, 0, 0)) == pageSize;
        ++pages;
        if (!end)
            inner.append(bigEndian(pages, 4) + asVarint(quint64(lastRow)));
        cells.clear();
        room = 0;
    };
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QByteArray cell = cellOf(entries[i], i + 1);
        if (cell.size() + 2 > pageSize - 40)
            continue; // longer than a page: none of ours is
        if (room + cell.size() + 2 > pageSize - 8)
            flush(i, false);
        cells.append(cell);
        room += cell.size() + 2;
    }
    flush(entries.size(), true);
    return written && file.seek(0) && file.write(firstPage(inner, pages, pages, migrations().last().version)) == pageSize;
}

} // namespace

Done carveSchema(const QString& path)
{
    const auto known = definitionsOfANewShop();
    if (!known)
        return std::unexpected(known.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return failure(Problem::Unreadable, file.errorString(), path);
    Found found = lookThrough(file);
    for (const Entry& entry : *known) {
        // Another's page there: this file was made by an earlier version, and the table lies elsewhere.
        const bool free = !found.claimed.contains(quint32(entry.root));
        if (isPlainTable(entry) && free && !found.tables.contains(entry.name) && entry.root * pageSize <= file.size())
            found.tables.insert(entry.name, entry);
    }
    if (found.tables.isEmpty())
        return failure(Problem::Damaged, QStringLiteral("no table can be found in it"), path);
    if (!writeSchema(file, found.tables.values(), found.pages) || !file.flush())
        return failure(Problem::DiskFull, file.errorString(), path);
    // A log of writes would put the old first page over the new one.
    file.close();
    for (const QString& companion : {QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")})
        QFile::remove(path + companion);
    return {};
}

} // namespace amends::store
