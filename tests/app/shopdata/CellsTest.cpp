#include "shopdata/Cells.h"
#include <QTest>

using namespace amends;
using namespace amends::shopdata;

class CellsTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAmountsAsPeopleAndProgramsWriteThem_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<char>("sign");
        QTest::addColumn<QString>("amount"); // "" where it is none
        const auto row = [](const char* cell, char sign, const char* amount) {
            QTest::newRow(cell) << QByteArray(cell) << sign << QString::fromLatin1(amount);
        };
        row("12.50", '.', "12.50");
        row("1.234,56 \xE2\x82\xAC", ',', "1234.56");
        row("1\xC2\xA0""234,56", ',', "1234.56");
        row("1\xE2\x80\xAF""234,56", ',', "1234.56");
        row("1'240.50", '.', "1240.50");
        row("1\xE2\x80\x99""240.50", '.', "1240.50");
        row("$1,240.00", '.', "1240.00");
        row("-$0.93", '.', "-0.93");
        row("$-0.93", '.', "-0.93");
        row("(12.00)", '.', "-12.00");
        row("12,00-", ',', "-12.00");
        row("\xE2\x88\x92""5", '.', "-5.00");
        row("CHF 12.-", '.', "12.00");
        row("12,50 EUR", ',', "12.50");
        row(".5", '.', "0.50");
        row("0", '.', "0.00");
        row("2,1", ',', "2.10");
        row("0.005", '.', "0.01");
        row("-0.005", '.', "-0.01");
        row("12.600000000000001", '.', "12.60");
        row("1234567890123", '.', "1234567890123.00");
        row("abc", '.', "");
        row("12 monkeys", '.', "");
        row("1.2.3.4,5,6", ',', "");
        row("5.70306E+17", '.', "");
        row("99999999999999999999", '.', "");
        row("", '.', "");
    }
    void readsAmountsAsPeopleAndProgramsWriteThem()
    {
        QFETCH(QByteArray, cell);
        QFETCH(char, sign);
        QFETCH(QString, amount);
        const auto value = readDecimal({cell.constData(), size_t(cell.size())}, sign);
        const auto money = value ? toMoney(*value, Currency()) : std::nullopt;
        QCOMPARE(money ? money->toDecimal() : QString(), amount);
    }

    void aLineIsRoundedHalfAwayFromZeroOnceAfterMultiplying()
    {
        const auto product = [](const char* quantity, const char* price) {
            return multiply(*readDecimal(quantity, '.'), *readDecimal(price, '.'), Currency())->toDecimal();
        };
        QCOMPARE(product("3", "0.335"), QStringLiteral("1.01"));  // 1.005
        QCOMPARE(product("-3", "0.335"), QStringLiteral("-1.01"));
        QCOMPARE(product("0.5", "0.01"), QStringLiteral("0.01"));
        QCOMPARE(product("1000000", "0.001"), QStringLiteral("1000.00"));
        QCOMPARE(product("80995", "2.08"), QStringLiteral("168469.60"));
        QVERIFY(!multiply(*readDecimal("99999999999999", '.'), *readDecimal("99999999999999", '.'), Currency()));
    }

    void tellsTheDecimalSignWhereOneCellProvesIt_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<char>("sign");
        const auto row = [](const char* cell, char sign) { QTest::newRow(cell) << QByteArray(cell) << sign; };
        row("2,55", ',');
        row("2.55", '.');
        row("1.234,5", ',');
        row("1,234.5", '.');
        row("1.234", char(0));
        row("1,234", char(0));
        row("0.335", '.');
        row("1.234.567", ',');
        row("12345,678", ',');
        row("1234", char(0));
        row("12,5000", ',');
    }
    void tellsTheDecimalSignWhereOneCellProvesIt()
    {
        QFETCH(QByteArray, cell);
        QFETCH(char, sign);
        QCOMPARE(int(decimalEvidence({cell.constData(), size_t(cell.size())})), int(sign));
    }

    void readsMomentsInTheWritingsOfShopSystems_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<bool>("monthFirst");
        QTest::addColumn<QString>("utc"); // in Brussels time
        const auto row = [](const char* cell, bool monthFirst, const char* utc) {
            QTest::newRow(cell) << QByteArray(cell) << monthFirst << QString::fromLatin1(utc);
        };
        row("2026-01-24 17:34:28 +0500", false, "2026-01-24T12:34:28Z");
        row("2018-01-04 15:51:23 -0800", false, "2018-01-04T23:51:23Z");
        row("2026-01-24T17:34:28Z", false, "2026-01-24T17:34:28Z");
        row("2026-01-24T17:34:28.123+01:00", false, "2026-01-24T16:34:28Z");
        row("01/02/2011 10:15", false, "2011-02-01T09:15:00Z");
        row("01/02/2011 10:15", true, "2011-01-02T09:15:00Z");
        row("01.02.2011", false, "2011-01-31T23:00:00Z");
        row("1-7-2011", false, "2011-06-30T22:00:00Z");
        row("24-02-2015 11.35", false, "2015-02-24T10:35:00Z");
        row("30/10/15 12:49", false, "2015-10-30T11:49:00Z");
        row("7/28/26 1:33 PM", true, "2026-07-28T11:33:00Z");
        row("7/28/26 12:05 AM", true, "2026-07-27T22:05:00Z");
        row("17.04.2023, 12:32", false, "2023-04-17T10:32:00Z");
        row("19970102", false, "1997-01-01T23:00:00Z");
        row("24 Jan 2026", false, "2026-01-23T23:00:00Z");
        row("January 24, 2026 10:00", false, "2026-01-24T09:00:00Z");
        row("3 f\xC3\xA9vrier 2026", false, "2026-02-02T23:00:00Z");
        row("31/02/2011", false, "");
        row("13/13/2011", false, "");
        row("12345", false, "");
        row("soon", false, "");
        row("2026-01-24 25:00", false, "");
    }
    void readsMomentsInTheWritingsOfShopSystems()
    {
        QFETCH(QByteArray, cell);
        QFETCH(bool, monthFirst);
        QFETCH(QString, utc);
        const auto written = readDate({cell.constData(), size_t(cell.size())},
                                      monthFirst ? DateOrder::MonthFirst : DateOrder::DayFirst);
        const QString read = written ? toUtc(*written, QTimeZone("Europe/Brussels")).toString(Qt::ISODate) : QString();
        QCOMPARE(read, utc);
    }

    void numbersOfOrdersLoseWhatSpreadsheetsAddedToThem()
    {
        QCOMPARE(cleanId("17850.0"), "17850");
        QCOMPARE(cleanId("'123"), "123");
        QCOMPARE(cleanId("\t=A1"), "=A1");
        QCOMPARE(cleanId("A.0"), "A.0");
        QVERIFY(isMangledNumber("5.70306E+17"));
        QVERIFY(isMangledNumber("5,70306E+17"));
        QVERIFY(!isMangledNumber("85123E"));
        QVERIFY(!isMangledNumber("C536379"));
        QVERIFY(!isMangledNumber("12e4b9a0"));
    }

    void textLosesItsGuardsAndKeepsItsApostrophe()
    {
        QCOMPARE(cleanText("\t=1+1"), QStringLiteral("=1+1"));
        QCOMPARE(cleanText("'=1+1"), QStringLiteral("=1+1"));
        QCOMPARE(cleanText("'s-Gravenhage"), QStringLiteral("'s-Gravenhage"));
        QCOMPARE(cleanText("one<br />two\\nthree"), QStringLiteral("one\ntwo\nthree"));
    }

    void headerWordsAreComparedByTheirLetters()
    {
        QCOMPARE(fold("N\xC2\xB0 facture"), "nfacture");
        QCOMPARE(fold("Qu\xC3\xA9ntit\xC3\xA9 *"), "quentite");
        QCOMPARE(fold("Stra\xC3\x9F""e"), "strasse");
        QCOMPARE(fold("InvoiceNo"), fold("Invoice No."));
    }
};

QTEST_APPLESS_MAIN(CellsTest)
#include "CellsTest.moc"
