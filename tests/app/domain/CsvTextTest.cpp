#include "domain/CsvText.h"
#include <QtTest>

using namespace amends;

class CsvTextTest : public QObject
{
    Q_OBJECT

private slots:
    void aCellIsNeverAFormulaAndNeverBreaksItsRow_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        const auto row = [](const char* name, const char16_t* text, const char16_t* cell) {
            QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(cell);
        };
        row("a name", u"Mme Exemple", u"Mme Exemple");
        row("nothing", u"", u"");
        row("a formula", u"=1+2", u"'=1+2");
        row("one that starts a program", u"=cmd|' /C calc'!A0", u"'=cmd|' /C calc'!A0");
        row("one with separators and quotes", u"=HYPERLINK(\"http://x.example\";\"here\")",
            u"\"'=HYPERLINK(\"\"http://x.example\"\";\"\"here\"\")\"");
        row("plus", u"+SUM(A1:A2)", u"'+SUM(A1:A2)");
        row("minus", u"-2+3+cmd|x", u"'-2+3+cmd|x");
        row("at", u"@SUM(1)", u"'@SUM(1)");
        row("wide equals", u"＝1+1", u"'＝1+1");
        row("blanks before it", u"  =1", u"'  =1");
        row("a no-break blank before it", u"\u00A0=1", u"'\u00A0=1");
        row("a hidden mark before it", u"\u200B=1", u"'\u200B=1");
        row("a tab in front", u"\tx", u"\"'\tx\"");
        row("a line break in front", u"\n=1", u"\"'\n=1\"");
        row("a negative amount", u"-12.50", u"-12.50");
        row("a negative amount with comma", u"-12,50", u"\"-12,50\"");
        row("a phone number", u"+32 475 00 00 00", u"+32 475 00 00 00");
        row("a sign alone", u"-", u"'-");
        row("an equals sign within", u"a=b", u"a=b");
        row("quotes", u"the \"blue\" one", u"\"the \"\"blue\"\" one\"");
        row("a line break", u"a\r\nb", u"\"a\r\nb\"");
        row("a semicolon", u"a;b", u"\"a;b\"");
    }

    void aCellIsNeverAFormulaAndNeverBreaksItsRow()
    {
        QFETCH(QString, text);
        QFETCH(QString, cell);
        QCOMPARE(csvCell(text), cell);
    }

    void aRowJoinsItsCellsAndEnds()
    {
        QCOMPARE(csvRow({QStringLiteral("a"), QStringLiteral("=b"), QString()}, u';'), QStringLiteral("a;'=b;\r\n"));
        QCOMPARE(csvRow({}), QStringLiteral("\r\n"));
    }
};

QTEST_APPLESS_MAIN(CsvTextTest)
#include "CsvTextTest.moc"
