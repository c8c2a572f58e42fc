#include "desk/Imported.h"
#include "domain/CsvText.h"
#include "domain/WholeFile.h"
#include "store/Rights.h"
#include "wording/Sentences.h"
#include <QCoreApplication>
#include <QFileInfo>

namespace amends {

namespace {

/// Where each file's columns stand in the one table: columns of the same name are one.
class Columns
{
public:
    const QList<qsizetype>& of(const ImportRecord& record)
    {
        QList<qsizetype>& places = m_places[record.file];
        if (!places.isEmpty() || record.header.isEmpty())
            return places;
        QHash<QString, int> times;
        for (const QString& name : record.header) {
            // The same name twice in one header is two columns.
            const QString key = name + QChar(0x1f) + QString::number(times[name]++);
            if (!m_known.contains(key)) {
                m_known.insert(key, m_names.size());
                m_names << name;
            }
            places << m_known.value(key);
        }
        return places;
    }
    const QStringList& names() const { return m_names; }

private:
    QStringList m_names;
    QHash<QString, qsizetype> m_known;
    QHash<QString, QList<qsizetype>> m_places;
};

QStringList rowOf(const ImportRecord& record, Columns& columns)
{
    QStringList row{QFileInfo(record.file).fileName(), record.record > 0 ? QString::number(record.record) : QString(),
                    importReason(record.reason, record.detail)};
    const QList<qsizetype>& places = columns.of(record);
    QStringList cells(columns.names().size());
    for (qsizetype i = 0; i < qMin(record.cells.size(), places.size()); ++i)
        cells[places[i]] = record.cells[i];
    return row + cells;
}

QString text(const char* source)
{
    return QCoreApplication::translate("Imports", source);
}

} // namespace

Done writeRejects(const QString& file, const QList<ImportRecord>& records)
{
    Columns columns;
    for (const ImportRecord& record : records)
        (void)columns.of(record);
    QByteArray bytes = QByteArrayLiteral("\xEF\xBB\xBF");
    //: the first cells of a table of rows that an import did not take
    bytes += csvRow(QStringList{text(QT_TRANSLATE_NOOP("Imports", "File")), text(QT_TRANSLATE_NOOP("Imports", "Row")),
                                text(QT_TRANSLATE_NOOP("Imports", "Why it was not taken"))} + columns.names()).toUtf8();
    for (const ImportRecord& record : records)
        bytes += csvRow(rowOf(record, columns)).toUtf8();
    if (const Done written = writeWholeFile(file, bytes, Readers::OwnerOnly); !written) // rows of customers
        return written;
    return store::makePrivateFile(file);
}

} // namespace amends
