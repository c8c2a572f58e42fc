#include "Recorder.h"
#include "support/XlsxMaker.h"
#include "shopdata/NumberFormat.h"
#include <QtTest>

using namespace amends;
using namespace amends::shopdata;

namespace {

const QByteArray kStyles = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/><numFmt numFmtId=\"165\" formatCode=\"00000\"/></numFmts>"
                           "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                           "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"22\"/><xf numFmtId=\"165\"/></cellXfs>";

QString bookFile(QTemporaryDir& folder, const QByteArray& bytes)
{
    return fileWith(folder, bytes, QStringLiteral("file.xlsx"));
}

Recorder readBook(const QString& file, const ReadOptions& options = {})
{
    Recorder recorder;
    const auto read = shopdata::read(file, options, recorder);
    if (!read)
        qWarning("%s", qPrintable(read.error().detail));
    return recorder;
}

QString refusal(const QString& file)
{
    const auto found = preview(file, {});
    return found ? found->refusal : found.error().detail;
}

const QByteArray kHeader = XlsxMaker::row({QStringLiteral("Order number"), QStringLiteral("E-mail"), QStringLiteral("Date"), QStringLiteral("Total")});

} // namespace

class WorkbookTest : public QObject
{
    Q_OBJECT

private slots:
    void aNumberIsShownAsItsFormatSays_data()
    {
        QTest::addColumn<QByteArray>("stored");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("shown");
        const auto row = [](const char* name, const char* stored, const char* code, const char* shown) {
            QTest::newRow(name) << QByteArray(stored) << QByteArray(code) << QByteArray(shown);
        };
        row("whole", "3", "General", "3");
        row("amount", "12.1", "#,##0.00", "12.1");
        row("a float's noise", "12.100000000000001", "0.00", "12.1");
        row("negative", "-4.5", "0.00;[Red]-0.00", "-4.5");
        row("a small price", "5.0000000000000002E-5", "0.00", "0.000050000");
        row("large and whole", "123456789012345", "0", "123456789012345");
        row("more digits than it can hold", "5.70306132183700015E+17", "General", "5.70306E+17");
        row("leading zeros", "3", "00000", "00003");
        row("day", "45299", "dd/mm/yyyy", "2024-01-08");
        row("day in another order", "45299", "m/d/yy", "2024-01-08");
        row("day with words", "45299", "[$-407]d. mmmm yyyy;@", "2024-01-08");
        row("month and year", "45299", "mmm\\ yy", "2024-01-08");
        row("day and time", "45299.5", "yyyy-mm-dd hh:mm:ss", "2024-01-08 12:00:00");
        row("a day format over a time", "45299.75", "dd.mm.yyyy", "2024-01-08 18:00:00");
        row("time", "0.75", "hh:mm", "18:00:00");
        row("hours beyond a day", "0.5", "[h]:mm", "12:00:00");
        row("rounded up to midnight", "45299.999999", "yyyy-mm-dd hh:mm", "2024-01-09 00:00:00");
        row("before the 29 February that was none", "59", "yyyy-mm-dd", "1900-02-28");
        row("after it", "61", "yyyy-mm-dd", "1900-03-01");
        row("euros", "1234.5", "#,##0.00\\ \"\xE2\x82\xAC\"", "1234.5");
        row("letters in quotes are no date", "7", "0 \"days\"", "7");
        row("a date no calendar has", "99999999", "dd/mm/yyyy", "99999999");
        row("no number at all", "abc", "0.00", "abc");
    }
    void aNumberIsShownAsItsFormatSays()
    {
        QFETCH(QByteArray, stored);
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, shown);
        QCOMPARE(QByteArray::fromStdString(shownNumber(stored.toStdString(), formatOf(code.toStdString()), false)), shown);
    }

    void ordersAreReadFromCellsOfEveryKind()
    {
        QTemporaryDir folder;
        const QByteArray rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>2</v></c>"
                                "<c r=\"E1\" t=\"inlineStr\"><is><r><t>To</t></r><r><t>tal</t></r></is></c></row>"
                                "<row r=\"3\"><c r=\"A3\" s=\"3\"><v>17</v></c><c r=\"B3\" t=\"s\"><v>3</v></c><c r=\"C3\" s=\"1\"><v>45299</v></c>"
                                "<c r=\"D3\" s=\"1\"/><c r=\"E3\"><f>SUM(F3:G3)</f><v>1234.5</v></c></row>"
                                "<row r=\"4\" spans=\"1:5\"><c t=\"str\"><v>A&amp;B-2</v></c><c t=\"s\"><v>3</v></c><c s=\"2\"><v>45300.25</v></c>"
                                "<c/><c t=\"n\"><v>10</v></c></row>"
                                "<row r=\"5\"/><row r=\"6\"><c r=\"A6\" s=\"1\"/></row>";
        const QByteArray shared = "<si><t>Order number</t></si><si><r><t>E-</t></r><r><t xml:space=\"preserve\">mail</t></r></si>"
                                  "<si><t>Date</t><rPh sb=\"0\" eb=\"1\"><t>de-to</t></rPh></si><si><t>ann@client.example</t></si>";
        const QString file = bookFile(folder, XlsxMaker::book({{QStringLiteral("Orders"), rows}}, kStyles, shared));
        const Recorder recorder = readBook(file);
        QCOMPARE(recorder.reasons(), QStringList());
        QCOMPARE(recorder.orders.size(), 2);
        QCOMPARE(recorder.orders[0].orderNumber, QStringLiteral("00017"));
        QCOMPARE(recorder.orders[0].customer.email, QStringLiteral("ann@client.example"));
        QCOMPARE(recorder.orders[0].ordered, QDateTime(QDate(2024, 1, 8), QTime(0, 0), Qt::UTC));
        QCOMPARE(recorder.orders[0].total->minor(), 123450);
        QCOMPARE(recorder.orders[0].place.line, 3);
        QCOMPARE(recorder.orders[1].orderNumber, QStringLiteral("A&B-2"));
        QCOMPARE(recorder.orders[1].ordered, QDateTime(QDate(2024, 1, 9), QTime(6, 0), Qt::UTC));
        QCOMPARE(recorder.orders[1].total->minor(), 1000);
    }

    void aWorkbookOfTheOtherDayCountIsReadByIt()
    {
        QTemporaryDir folder;
        const QByteArray rows = kHeader + "<row><c t=\"str\"><v>1</v></c><c t=\"str\"><v>a@b.example</v></c><c s=\"1\"><v>43837</v></c><c><v>5</v></c></row>";
        const QString file = bookFile(folder, XlsxMaker::book({{QStringLiteral("S"), rows}}, kStyles, {}, "<workbookPr date1904=\"1\"/>"));
        QCOMPARE(readBook(file).orders.value(0).ordered.date(), QDate(2024, 1, 8));
    }

    void theFirstSheetOfUseIsReadAndAnotherCanBeChosen()
    {
        QTemporaryDir folder;
        const QByteArray cover = XlsxMaker::row({QStringLiteral("Our shop")}) + XlsxMaker::row({QStringLiteral("Report of the year")});
        const QByteArray jan = kHeader + XlsxMaker::row({QStringLiteral("1"), QStringLiteral("a@b.example"), QStringLiteral("2026-01-05"), QStringLiteral("5.00")});
        const QByteArray feb = kHeader + XlsxMaker::row({QStringLiteral("2"), QStringLiteral("a@b.example"), QStringLiteral("2026-02-05"), QStringLiteral("7.00")});
        const QString file = bookFile(folder, XlsxMaker::book({{QStringLiteral("~Hidden"), feb}, {QStringLiteral("Cover"), cover},
                                                               {QStringLiteral("January"), jan}, {QStringLiteral("February"), feb}}));
        const auto found = preview(file, {});
        QVERIFY(found.has_value());
        QCOMPARE(found->sheets, QStringList({QStringLiteral("Cover"), QStringLiteral("January"), QStringLiteral("February"), QStringLiteral("Hidden")}));
        QCOMPARE(found->mapping.sheet, QStringLiteral("January"));
        QCOMPARE(readBook(file).orders.value(0).orderNumber, QStringLiteral("1"));
        ReadOptions options;
        options.mapping = ColumnMapping();
        options.mapping->sheet = QStringLiteral("February");
        QCOMPARE(readBook(file, options).orders.value(0).orderNumber, QStringLiteral("2"));
        options.mapping->sheet = QStringLiteral("March");
        const auto missing = preview(file, options);
        QVERIFY(!missing);
        QCOMPARE(missing.error().problem, Problem::BadInput);
    }

    void aPrefixedSheetIsReadAlike()
    {
        QTemporaryDir folder;
        QByteArray rows = kHeader + XlsxMaker::row({QStringLiteral("1"), QStringLiteral("a@b.example"), QStringLiteral("2026-01-05"), QStringLiteral("5.00")});
        rows.replace("</", "</x:").replace("<", "<x:").replace("<x:/x:", "</x:");
        const QByteArray book = XlsxMaker::book({{QStringLiteral("S"), rows}});
        XlsxMaker maker;
        const QByteArray kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        maker.part("_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\"" + kinds + "/officeDocument\" Target=\"/xl/workbook.xml\"/></Relationships>")
            .part("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"b\" Type=\"" + kinds + "/worksheet\" Target=\"/xl/s.xml\"/></Relationships>")
            .part("xl/workbook.xml", "<x:workbook xmlns:x=\"u\"><x:sheets><x:sheet name=\"S\" sheetId=\"1\" r:id=\"b\"/></x:sheets></x:workbook>")
            .part("xl/s.xml", "<x:worksheet xmlns:x=\"u\"><x:sheetData>" + rows + "</x:sheetData></x:worksheet>");
        QCOMPARE(readBook(bookFile(folder, maker.zip(false))).orders.size(), 1);
    }

    void aNumberThatLostItsDigitsIsRefusedWithTheReason()
    {
        QTemporaryDir folder;
        const QByteArray rows = kHeader + "<row><c><v>5.70306132183700015E+17</v></c><c t=\"str\"><v>a@b.example</v></c><c s=\"1\"><v>45299</v></c><c><v>5</v></c></row>";
        const Recorder recorder = readBook(bookFile(folder, XlsxMaker::book({{QStringLiteral("S"), rows}}, kStyles)));
        QCOMPARE(recorder.reasons(), QStringList(QStringLiteral("mangled_number")));
        QCOMPARE(recorder.rejections[0].detail, QStringLiteral("5.70306E+17"));
        QCOMPARE(recorder.orders.size(), 0);
    }

    void whatIsNoReadableWorkbookIsRefusedWithItsReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const QByteArray& bytes, const char* reason) {
            QTest::newRow(name) << bytes << QString::fromLatin1(reason);
        };
        const auto wide = [](const char* text) {
            QByteArray bytes;
            for (const char* c = text; *c; ++c)
                bytes.append(*c).append('\0');
            return bytes;
        };
        const QByteArray compound = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(600, '\0');
        const QByteArray good = XlsxMaker::book({{QStringLiteral("S"), kHeader + XlsxMaker::row({QStringLiteral("1"), QStringLiteral("a@b.example"), QStringLiteral("2026-01-05"), QStringLiteral("5.00")})}});
        row("with a password", compound + wide("EncryptionInfo") + wide("EncryptedPackage"), "locked_workbook");
        row("xls", compound + wide("Workbook") + QByteArray(2000, 'x'), "old_workbook");
        row("xlsb", XlsxMaker().part("[Content_Types].xml", "<a/>").part("xl/workbook.bin", "x").zip(), "old_workbook");
        row("ods", XlsxMaker().part("mimetype", "application/vnd.oasis.opendocument.spreadsheet").part("content.xml", "<a/>").zip(false), "opendocument_workbook");
        row("a packed CSV", XlsxMaker().part("orders.csv", "a,b\n1,2\n").zip(), "zip_archive");
        row("a web page", "<html><table><tr><td>1</td></tr></table></html>", "web_page");
        row("an XML table", "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>", "web_page");
        row("cut off", good.left(good.size() / 2), "damaged_workbook");
        row("without its end", good.chopped(30), "damaged_workbook");
        row("without sheets", XlsxMaker().part("[Content_Types].xml", "<a/>").part("xl/workbook.xml", "<workbook/>").zip(), "damaged_workbook");
        row("empty sheet", XlsxMaker::book({{QStringLiteral("S"), {}}}), "empty_file");
    }
    void whatIsNoReadableWorkbookIsRefusedWithItsReason()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        QTemporaryDir folder;
        QCOMPARE(refusal(bookFile(folder, bytes)), reason);
    }

    void everyBrokenByteOfAWorkbookIsSurvived()
    {
        QTemporaryDir folder;
        const QByteArray good = XlsxMaker::book({{QStringLiteral("S"), kHeader + XlsxMaker::row({QStringLiteral("1"), QStringLiteral("a@b.example"), QStringLiteral("2026-01-05"), QStringLiteral("5.00")})}}, kStyles);
        int refused = 0;
        for (qsizetype at = 0; at < good.size(); at += 3) {
            QByteArray bytes = good;
            bytes[at] = char(bytes[at] ^ 0x5a);
            Recorder recorder;
            const auto read = shopdata::read(bookFile(folder, bytes), {}, recorder);
            refused += read ? 0 : 1;
        }
        QVERIFY(refused > 0);
    }

    void aBombIsRefusedBeforeItIsUnpacked()
    {
        QTemporaryDir folder;
        XlsxMaker maker;
        const QByteArray kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        maker.part("_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\"" + kinds + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>")
            .part("xl/_rels/workbook.xml.rels", "<Relationships/>")
            .part("xl/workbook.xml", QByteArray(64 << 20, ' '));
        const QByteArray bytes = maker.zip();
        QVERIFY(bytes.size() < 1 << 20);
        QCOMPARE(refusal(bookFile(folder, bytes)), QStringLiteral("workbook_too_large"));
    }

    void moreRowsThanAnySheetCanHaveAreRefused()
    {
        QTemporaryDir folder;
        const QByteArray line = XlsxMaker::row({QStringLiteral("1"), QStringLiteral("a@b.example"), QStringLiteral("2026-01-05"), QStringLiteral("5.00")});
        const QByteArray book = XlsxMaker::book({{QStringLiteral("S"), kHeader + line + QByteArray("<row/>").repeated(1'100'000)}});
        QVERIFY(book.size() < 100'000);
        QCOMPARE(refusal(bookFile(folder, book)), QStringLiteral("workbook_too_large"));
    }

    void aSheetFormattedToItsLastCellHasItsRowsAndNoMore()
    {
        QTemporaryDir folder;
        QByteArray rows = "<row r=\"1\">" + kHeader.mid(5, kHeader.size() - 11) + "<c r=\"XFD1\" s=\"1\"/></row>";
        rows += "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>1</v></c><c r=\"B2\" t=\"str\"><v>a@b.example</v></c><c r=\"C2\" t=\"str\"><v>2026-01-05</v></c><c r=\"D2\"><v>5</v></c><c r=\"XFD2\" s=\"1\"/></row>";
        rows += "<row r=\"3\"><c r=\"A3\" t=\"str\"><v>2</v></c><c r=\"XFD3\"><v>5</v></c></row>";
        for (int i = 4; i < 200'000; ++i)
            rows += "<row r=\"" + QByteArray::number(i) + "\" s=\"1\" customFormat=\"1\"/>";
        rows += "<row r=\"1048576\"><c r=\"A1048576\" s=\"1\"/></row>";
        const Recorder recorder = readBook(bookFile(folder, XlsxMaker::book({{QStringLiteral("S"), rows}}, kStyles)));
        QCOMPARE(recorder.orders.size(), 1);
        QCOMPARE(recorder.reasons(), QStringList(QStringLiteral("too_many_columns")));
    }
};

QTEST_APPLESS_MAIN(WorkbookTest)
#include "WorkbookTest.moc"
