#include "../support/XlsxMaker.h"
#include "InputFile.h"
#include "ReadAll.h"

namespace {

const QByteArray kTypes = "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                          "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/></Types>";
const QByteArray kRelations =
    "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" "
    "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
const QByteArray kBookRelations =
    "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" "
    "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>";
const QByteArray kBook = "<?xml version=\"1.0\"?><workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                         "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"Orders\" "
                         "sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";
const QByteArray kTexts = "<?xml version=\"1.0\"?><sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                          "<si><t>Order number</t></si><si><t>E-mail</t></si><si><t>Total</t></si><si><t>a@example.org</t></si></sst>";
const QByteArray kStyles = "<?xml version=\"1.0\"?><styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                           "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>";
const QByteArray kSheet = "<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                          "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>2</v></c></row>"
                          "<row r=\"2\"><c r=\"A2\"><v>1001</v></c><c r=\"B2\" t=\"s\"><v>3</v></c><c r=\"C2\"><v>12.5</v></c></row>"
                          "</sheetData></worksheet>";

} // namespace

/// The first byte picks which part of a workbook the rest is; 0 for the whole file.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 1)
        return 0;
    static InputFile file(QStringLiteral("orders.xlsx"));
    const QByteArray bytes(reinterpret_cast<const char*>(data) + 1, qsizetype(size) - 1);
    const int which = data[0] % 6;
    amends::shopdata::XlsxMaker zip;
    zip.part("[Content_Types].xml", kTypes);
    zip.part("_rels/.rels", kRelations);
    zip.part("xl/workbook.xml", which == 1 ? bytes : kBook);
    zip.part("xl/_rels/workbook.xml.rels", which == 2 ? bytes : kBookRelations);
    zip.part("xl/sharedStrings.xml", which == 3 ? bytes : kTexts);
    zip.part("xl/styles.xml", which == 4 ? bytes : kStyles);
    zip.part("xl/worksheets/sheet1.xml", which == 5 ? bytes : kSheet);
    readAll(file.write(which == 0 ? bytes : zip.zip(false)));
    return 0;
}
