#include "Recorder.h"
#include "shopdata/CsvReader.h"
#include <QTest>

using namespace amends;
using namespace amends::shopdata;

class CsvReaderTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// Rows as text: cells by '|', rows by '/', each with its line number.
    QString rowsOf(const QByteArray& content, char separator, const QString& charset = {})
    {
        auto bytes = ByteSource::open(fileWith(m_folder, content), charset);
        if (!bytes)
            return bytes.error().detail;
        CsvReader reader(std::move(*bytes), separator);
        QStringList rows;
        Row row;
        for (;;) {
            const Result<bool> more = reader.next(row);
            if (!more)
                return more.error().detail;
            if (!*more)
                return rows.join(u'/');
            QStringList cells;
            for (const std::string_view cell : row.cells)
                cells << QString::fromUtf8(cell.data(), qsizetype(cell.size()));
            rows << QStringLiteral("%1:%2").arg(row.line).arg(row.trouble ? QLatin1StringView(row.trouble) : cells.join(u'|'));
        }
    }

private slots:
    void readsRowsWhateverEndsTheLines_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("rows");
        const auto row = [](const char* name, const QByteArray& content, const QString& rows) {
            QTest::newRow(name) << content << rows;
        };
        row("LF", "a,b\nc,d\n", QStringLiteral("1:a|b/2:c|d"));
        row("CRLF", "a,b\r\nc,d\r\n", QStringLiteral("1:a|b/2:c|d"));
        row("CR alone", "a,b\rc,d\r", QStringLiteral("1:a|b/2:c|d"));
        row("no last end", "a,b\nc,d", QStringLiteral("1:a|b/2:c|d"));
        row("blank lines", "a,b\n\n\nc,d\n", QStringLiteral("1:a|b/4:c|d"));
        row("break in quotes", "a,\"b\nb\"\nc,d\n", QStringLiteral("1:a|b\nb/3:c|d"));
        row("CRLF in quotes", "a,\"b\r\nb\"\r\nc,d\r\n", QStringLiteral("1:a|b\r\nb/3:c|d"));
        row("doubled quotes", "\"a \"\"x\"\"\",b\n", QStringLiteral("1:a \"x\"|b"));
        row("quotes nobody doubled", "\"a \"x\" b\",\"c\"\n", QStringLiteral("1:a \"x\" b|c"));
        row("separator in quotes", "\"a,b\",c\n", QStringLiteral("1:a,b|c"));
        row("empty cells", ",,\na,,b\n", QStringLiteral("1:||/2:a||b"));
    }
    void readsRowsWhateverEndsTheLines()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, rows);
        QCOMPARE(rowsOf(content, ','), rows);
    }

    void readsTheCharsetsOfSpreadsheets_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("charset");
        const QString text = QStringLiteral("Prénom;Prix €\nZoë;12 €\nŒuvre;3 €\n");
        QStringEncoder little(QStringConverter::Utf16LE);
        QStringEncoder big(QStringConverter::Utf16BE);
        const QByteArray le = little(text);
        const QByteArray be = big(text);
        QByteArray windows = text.toUtf8();
        QByteArray latin9 = windows;
        windows.replace("é", "\xE9").replace("€", "\x80").replace("ë", "\xEB").replace("Œ", "\x8C");
        latin9.replace("é", "\xE9").replace("€", "\xA4").replace("ë", "\xEB").replace("Œ", "\xBC");
        QTest::newRow("utf-8") << text.toUtf8() << QStringLiteral("utf-8");
        QTest::newRow("utf-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8() << QStringLiteral("utf-8");
        QTest::newRow("utf-16le with mark") << QByteArray("\xFF\xFE") + le << QStringLiteral("utf-16le");
        QTest::newRow("utf-16be with mark") << QByteArray("\xFE\xFF") + be << QStringLiteral("utf-16be");
        QTest::newRow("utf-16le without") << le << QStringLiteral("utf-16le");
        QTest::newRow("utf-16be without") << be << QStringLiteral("utf-16be");
        QTest::newRow("windows-1252") << windows << QStringLiteral("windows-1252");
        QTest::newRow("iso-8859-15") << latin9 << QStringLiteral("iso-8859-15");
    }
    void readsTheCharsetsOfSpreadsheets()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, charset);
        QCOMPARE(guessCharset(content), charset);
        QCOMPARE(rowsOf(content, ';'), QStringLiteral("1:Prénom|Prix €/2:Zoë|12 €/3:Œuvre|3 €"));
    }

    void oneWrongByteFarDownDoesNotSpoilTheRest()
    {
        QByteArray content;
        QString expected;
        for (int i = 1; i <= 60000; ++i) {
            content += i == 55000 ? QByteArray("caf\xE9,1\n") : QByteArray("café,1\n");
            expected += (i == 1 ? QString() : QStringLiteral("/")) + QStringLiteral("%1:café|1").arg(i);
        }
        QCOMPARE(rowsOf(content, ','), expected);
    }

    void guessesTheSeparator_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<char>("separator");
        QTest::newRow("comma") << QByteArray("a,b,c\n1,\"x;y;z;z\",3\n4,5,6\n") << ',';
        QTest::newRow("semicolon and decimal commas") << QByteArray("a;b;c\n1;2,5;3,5\n4;5,5;6,5\n") << ';';
        QTest::newRow("tab") << QByteArray("a\tb c\n1\t2,5\n") << '\t';
        QTest::newRow("pipe") << QByteArray("a|b\n1|2\n") << '|';
        QTest::newRow("runs of blanks") << QByteArray(" 00003 19970102  2   20.76\r\n 00003 19970330 12  120.76\r\n") << ' ';
        QTest::newRow("one column with words") << QByteArray("Primary Email\na@b.c\nd@e.f\n") << ',';
        QTest::newRow("said") << QByteArray("sep=|\na|b\n") << '|';
    }
    void guessesTheSeparator()
    {
        QFETCH(QByteArray, content);
        QFETCH(char, separator);
        QCOMPARE(guessSeparator({content.constData(), size_t(content.size())}), separator);
    }

    void runsOfBlanksAreOneSeparator()
    {
        QCOMPARE(rowsOf(" 00003 19970102  2   20.76\r\n", ' '), QStringLiteral("1:00003|19970102|2|20.76"));
    }

    void aQuoteThatIsNeverClosedCostsItsOwnLineOnly()
    {
        QByteArray content = "a,b\n1,\"open\n";
        QString expected = QStringLiteral("1:a|b/2:row_too_long");
        for (int i = 0; i < 100000; ++i) {
            content += "c,dddddddddddddddddd\n";
            expected += QStringLiteral("/%1:c|dddddddddddddddddd").arg(i + 3);
        }
        QCOMPARE(rowsOf(content, ','), expected);
    }

    void anEndlessLineIsGivenUpAndTheNextOneRead()
    {
        QCOMPARE(rowsOf("a,b\n" + QByteArray(10'000'000, 'x') + "\nc,d\n", ','), QStringLiteral("1:a|b/2:row_too_long/3:c|d"));
    }

    void tooManyColumnsAreSaid()
    {
        QCOMPARE(rowsOf(QByteArray(5000, ',') + "\na,b\n", ','), QStringLiteral("1:too_many_columns/2:a|b"));
    }

    void whatIsNoTextIsRefused()
    {
        QCOMPARE(rowsOf(QByteArray(), ','), QStringLiteral("empty_file"));
        QCOMPARE(rowsOf(QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x10", 24), ','), QStringLiteral("not_a_table"));
        QCOMPARE(rowsOf("\xEF\xBB\xBF", ','), QString());
    }
};

QTEST_APPLESS_MAIN(CsvReaderTest)
#include "CsvReaderTest.moc"
