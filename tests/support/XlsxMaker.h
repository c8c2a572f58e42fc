#pragma once
#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace amends::shopdata {

/// Writes workbooks for tests: parts into a zip archive, as a spreadsheet program would.
class XlsxMaker
{
public:
    XlsxMaker& part(const QByteArray& name, const QByteArray& content)
    {
        m_parts.append({name, content});
        return *this;
    }
    /// A workbook of sheets whose rows are XML, with styles and shared strings as XML.
    static QByteArray book(const QList<std::pair<QString, QByteArray>>& sheets, const QByteArray& cellXfs = {},
                           const QByteArray& sharedStrings = {}, const QByteArray& properties = {})
    {
        XlsxMaker maker;
        const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
        const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const QByteArray kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        maker.part("[Content_Types].xml", head + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        maker.part("_rels/.rels", head + "<Relationships><Relationship Id=\"rId1\" Type=\"" + kinds
                                      + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        QByteArray list;
        QByteArray relations = "<Relationship Id=\"s\" Type=\"" + kinds + "/styles\" Target=\"styles.xml\"/>"
                               "<Relationship Id=\"t\" Type=\"" + kinds + "/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>";
        for (qsizetype i = 0; i < sheets.size(); ++i) {
            const QByteArray number = QByteArray::number(i + 1);
            const bool hidden = sheets[i].first.startsWith(u'~');
            list += "<sheet name=\"" + sheets[i].first.mid(hidden ? 1 : 0).toUtf8() + "\" sheetId=\"" + number + "\""
                    + (hidden ? " state=\"hidden\"" : "") + " r:id=\"r" + number + "\"/>";
            relations += "<Relationship Id=\"r" + number + "\" Type=\"" + kinds + "/worksheet\" Target=\"worksheets/sheet" + number + ".xml\"/>";
            maker.part("xl/worksheets/sheet" + number + ".xml",
                       head + "<worksheet xmlns=\"" + main + "\"><sheetData>" + sheets[i].second + "</sheetData></worksheet>");
        }
        maker.part("xl/workbook.xml", head + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + kinds + "\">" + properties
                                          + "<sheets>" + list + "</sheets></workbook>");
        maker.part("xl/_rels/workbook.xml.rels", head + "<Relationships>" + relations + "</Relationships>");
        maker.part("xl/styles.xml", head + "<styleSheet xmlns=\"" + main + "\">" + cellXfs + "</styleSheet>");
        maker.part("xl/sharedStrings.xml", head + "<sst xmlns=\"" + main + "\">" + sharedStrings + "</sst>");
        return maker.zip();
    }
    /// A row of text cells, for where their kind does not matter.
    static QByteArray row(const QStringList& cells)
    {
        QByteArray xml = "<row>";
        for (const QString& cell : cells)
            xml += cell.isEmpty() ? QByteArray("<c/>") : "<c t=\"inlineStr\"><is><t>" + cell.toHtmlEscaped().toUtf8() + "</t></is></c>";
        return xml + "</row>";
    }

    QByteArray zip(bool packed = true) const
    {
        QByteArray bytes;
        QByteArray directory;
        for (const auto& [name, content] : m_parts) {
            // qCompress puts a length, two bytes of zlib before and a sum behind: what is between is what a zip holds.
            const QByteArray squeezed = packed ? qCompress(content).mid(6).chopped(4) : content;
            QByteArray shape = le(20, 2) + le(0, 2) + le(packed ? 8 : 0, 2) + le(0, 4) + le(sum(content), 4)
                               + le(quint32(squeezed.size()), 4) + le(quint32(content.size()), 4) + le(quint32(name.size()), 2) + le(0, 2);
            directory += "PK\x01\x02" + le(20, 2) + shape + le(0, 2) + le(0, 2) + le(0, 2) + le(0, 4) + le(quint32(bytes.size()), 4) + name;
            bytes += "PK\x03\x04" + shape + name + squeezed;
        }
        const QByteArray count = le(quint32(m_parts.size()), 2);
        return bytes + directory + "PK\x05\x06" + le(0, 4) + count + count + le(quint32(directory.size()), 4)
               + le(quint32(bytes.size()), 4) + le(0, 2);
    }

private:
    static QByteArray le(quint32 value, int length)
    {
        QByteArray bytes;
        for (int i = 0; i < length; ++i)
            bytes.append(char(value >> (8 * i)));
        return bytes;
    }
    static quint32 sum(const QByteArray& content)
    {
        quint32 crc = 0xffffffff;
        for (const char c : content) {
            crc ^= static_cast<unsigned char>(c);
            for (int i = 0; i < 8; ++i)
                crc = (crc >> 1) ^ ((crc & 1) ? 0xedb88320u : 0u);
        }
        return ~crc;
    }

    QList<std::pair<QByteArray, QByteArray>> m_parts;
};

} // namespace amends::shopdata
